// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::experiments {

/// SHA-256 of a file, in hexadecimal digits: two programs with one fingerprint are the same. Empty where it cannot be
/// read.
[[nodiscard]] QString fingerprint(const QString& path);

} // namespace app::experiments
