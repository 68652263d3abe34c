// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/format.h"

#include <QList>
#include <QPointF>

#include <array>
#include <optional>
#include <vector>

namespace app::charts {

/// Latency over percentile, on a Scale::Percentile axis: x = 1 / (1 − p). `sorted` latencies ascend, in µs.

/// Those that tables list; a curve goes through each of them that has enough fetches.
inline constexpr std::array<double, 8> NamedPercentiles { 1, 2, 4, 10, 20, 100, 1000, 10000 };

/// The percentile p by nearest rank, or the minimum at 1; nothing where there are too few. `sorted` is not empty.
[[nodiscard]] std::optional<double> latencyAtPercentile(const std::vector<double>& sorted, double x);
/// Evenly spaced up to 1 / (1 − p) = number of fetches, where one fetch is slower; empty below two. As many points as
/// `curves` such curves leave each in a chart.
[[nodiscard]] QList<QPointF> percentileCurve(const std::vector<double>& sorted, qsizetype curves);
/// The points of a curve in a unit, none below FloorUs.
[[nodiscard]] QList<QPointF> latenciesIn(const Unit& unit, QList<QPointF> points);

} // namespace app::charts
