// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QStringList>

namespace tests::charts {

/// Charts as lines of text, so that a test can say what it expects.

/// Each series as a line: "Go go/0 bar 0:20.0 1.00:30.0", then " to " the upper points of a band, or " from … to …" the
/// ends of intervals.
[[nodiscard]] QStringList seriesLines(const app::charts::Chart& chart);
/// Headers, then each row, cells between bars.
[[nodiscard]] QStringList tableLines(const app::charts::Table& table);
/// Points in all lists of all series.
[[nodiscard]] qsizetype pointCount(const app::charts::Chart& chart);

} // namespace tests::charts
