// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui::fetch {

/// Numbers with their nouns, right for one and for many.

[[nodiscard]] QString urlCount(qint64 n); ///< "1 URL", "12 URLs"
[[nodiscard]] QString duplicateCount(qint64 n);
[[nodiscard]] QString requestCount(qint64 n);
[[nodiscard]] QString roundCount(qint64 n);
[[nodiscard]] QString fetchCount(qint64 n);
[[nodiscard]] QString failedCount(qint64 n);

} // namespace ui::fetch
