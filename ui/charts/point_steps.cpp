// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/point_steps.h"

#include "app/charts/place.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Series;

namespace {

/// Series with points that can be looked at, in order.
QList<qsizetype> steppable(const Chart& chart)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        if (chart.series.at(i).mark != app::charts::Mark::Band && !chart.series.at(i).points.isEmpty()) {
            indices.append(i);
        }
    }
    return indices;
}

bool hasRows(const Chart& chart)
{
    return !chart.y.categories.isEmpty();
}

/// How far a point stands along its series: from left to right, or down the rows.
double along(const Chart& chart, const QPointF& point)
{
    return hasRows(chart) ? -std::round(point.y()) : app::charts::place(chart.x, point.x());
}

/// The points of a series in the order in which somebody reads them.
QList<qsizetype> inOrder(const Chart& chart, const Series& series)
{
    QList<qsizetype> order(series.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return along(chart, series.points.at(a)) < along(chart, series.points.at(b));
    });
    return order;
}

qsizetype nearestPoint(const Chart& chart, const Series& series, double to)
{
    const auto nearest = std::min_element(
        series.points.cbegin(), series.points.cend(), [&chart, to](const QPointF& a, const QPointF& b) {
            return std::abs(along(chart, a) - to) < std::abs(along(chart, b) - to);
        });
    return nearest - series.points.cbegin();
}

} // namespace

Step stepOf(const Chart& chart, Qt::Key arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return hasRows(chart) ? Step::SeriesBefore : Step::Back;
    case Qt::Key_Right:
        return hasRows(chart) ? Step::NextSeries : Step::Forward;
    case Qt::Key_Up:
        return hasRows(chart) ? Step::Back : Step::SeriesBefore;
    default:
        return hasRows(chart) ? Step::Forward : Step::NextSeries; // rows are listed from the top
    }
}

std::optional<Hit> stepped(const Chart& chart, const std::optional<Hit>& from, Step step)
{
    const QList<qsizetype> series = steppable(chart);
    if (series.isEmpty()) {
        return {};
    }
    const qsizetype at = from ? series.indexOf(from->series) : -1;
    if (at < 0) {
        return Hit { series.first(), inOrder(chart, chart.series.at(series.first())).first() };
    }
    const Series& own = chart.series.at(from->series);
    const qsizetype point = std::min(from->point, own.points.size() - 1);
    if (step == Step::Forward || step == Step::Back) {
        const QList<qsizetype> order = inOrder(chart, own);
        const qsizetype rank = order.indexOf(point) + (step == Step::Forward ? 1 : -1);
        return Hit { from->series, order.at(std::clamp<qsizetype>(rank, 0, order.size() - 1)) };
    }
    const qsizetype to = std::clamp<qsizetype>(at + (step == Step::NextSeries ? 1 : -1), 0, series.size() - 1);
    if (to == at) {
        return Hit { from->series, point };
    }
    return Hit { series.at(to),
        nearestPoint(chart, chart.series.at(series.at(to)), along(chart, own.points.at(point))) };
}

} // namespace ui::charts
