// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

namespace app::charts {

/// A chart as words, for those who do not see it: title, finding, warnings, the key figures of each series, notes.
/// Where the table has few rows they are the key figures; else each series says how many points it has and its lowest
/// and highest, and the table is told of.
[[nodiscard]] QString textSummary(const Chart& chart);

/// So many warnings are shown whole.
inline constexpr qsizetype MostWarnings = 3;
/// The first `most`, then a line that says how many more there are.
[[nodiscard]] QStringList foldedWarnings(const QStringList& warnings, qsizetype most = MostWarnings);

/// A value of this axis with its unit: "12.3 ms", "p99", the category's name.
[[nodiscard]] QString valueText(const Axis& axis, double value);
/// One point as a tooltip says it: the series, then x and y.
[[nodiscard]] QString pointText(const Chart& chart, qsizetype series, qsizetype point);

/// Tab-separated lines, headers first, for a clipboard. Tabs and line ends within a cell become blanks, and a cell that
/// a spreadsheet would take for a formula is quoted by an apostrophe.
[[nodiscard]] QString toTsv(const Table& table);

} // namespace app::charts
