// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace app::report {

/// Rows of cells as lines for a terminal: columns as wide as their widest cell, the first to the left, the others to
/// the right. All rows have the same number of cells, at least one.
[[nodiscard]] QString aligned(const QList<QStringList>& rows);

} // namespace app::report
