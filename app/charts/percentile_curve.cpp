// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/percentile_curve.h"

#include "app/charts/sources.h"
#include "app/measure/percentile.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace app::charts {

namespace {

constexpr qsizetype MostPoints = 160; ///< of one curve

std::set<double> places(qsizetype fetches, qsizetype count)
{
    std::set<double> xs;
    for (qsizetype i = 0; i <= count; ++i) {
        xs.insert(std::pow(double(fetches), double(i) / double(count)));
    }
    for (const double x : NamedPercentiles) {
        if (x <= double(fetches)) {
            xs.insert(x);
        }
    }
    return xs;
}

} // namespace

std::optional<double> latencyAtPercentile(const std::vector<double>& sorted, double x)
{
    return x <= 1 ? std::optional(sorted.front()) : measure::percentile(sorted, 1 - 1 / x);
}

QList<QPointF> percentileCurve(const std::vector<double>& sorted, qsizetype curves)
{
    QList<QPointF> curve;
    if (sorted.size() < 2) {
        return curve;
    }
    const qsizetype count = std::min(MostPoints, Chart::MaxPoints / curves) - qsizetype(NamedPercentiles.size()) - 1;
    for (const double x : places(qsizetype(sorted.size()), count)) {
        if (const auto latency = latencyAtPercentile(sorted, x)) {
            curve.append({ x, *latency });
        }
    }
    return curve;
}

QList<QPointF> latenciesIn(const Unit& unit, QList<QPointF> points)
{
    for (QPointF& point : points) {
        point.setY(unit.from(std::max(point.y(), FloorUs)));
    }
    return points;
}

} // namespace app::charts
