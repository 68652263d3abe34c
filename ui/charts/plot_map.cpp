// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_map.h"

#include "app/charts/place.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace ui::charts {

using app::charts::Axis;
using app::charts::Chart;
using app::charts::Mark;
using app::charts::Series;

namespace {

constexpr double EdgeWidth = 0.5; ///< pixels

std::optional<Hit> barAt(const Chart& chart, const PlotMap& map, const QPointF& position)
{
    const QList<qsizetype> bars = barSeries(chart);
    for (qsizetype slot = 0; slot < bars.size(); ++slot) {
        const QList<QPointF>& points = chart.series.at(bars.at(slot)).points;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QRectF bar = barRect(map, points.at(i), slot, bars.size());
            // The whole column counts, so that a low bar can be met.
            if (position.x() >= bar.left() && position.x() < bar.right() && map.area().contains(position)) {
                return Hit { bars.at(slot), i };
            }
        }
    }
    return {};
}

} // namespace

PlotMap::PlotMap(Axis x, Axis y, const QRectF& area)
    : m_x(std::move(x))
    , m_y(std::move(y))
    , m_area(area)
{
}

double PlotMap::x(double value) const
{
    return m_area.left() + app::charts::place(m_x, value) * m_area.width();
}

double PlotMap::y(double value) const
{
    return m_area.bottom() - app::charts::place(m_y, value) * m_area.height();
}

bool PlotMap::shows(const QPointF& value) const
{
    // On the edge is inside, whatever the last digit of a logarithm says.
    return m_area.adjusted(-EdgeWidth, -EdgeWidth, EdgeWidth, EdgeWidth).contains(at(value));
}

QPointF PlotMap::placeOf(const QPointF& pixel) const
{
    return { (pixel.x() - m_area.left()) / m_area.width(), (m_area.bottom() - pixel.y()) / m_area.height() };
}

QRectF barRect(const PlotMap& map, const QPointF& value, qsizetype slot, qsizetype count)
{
    const double width = GroupWidth / double(count);
    const double left = value.x() - GroupWidth / 2 + width * double(slot);
    const auto level = [&map](double y) { return std::clamp(map.y(y), map.area().top(), map.area().bottom()); };
    return { QPointF(map.x(left), level(value.y())), QPointF(map.x(left + width), level(0)) };
}

QPointF pixelOf(const PlotMap& map, const QPointF& value, qsizetype slot, qsizetype count)
{
    return slot < 0 ? map.at(value) : QPointF(barRect(map, value, slot, count).center().x(), map.y(value.y()));
}

std::optional<Hit> nearest(const Chart& chart, const PlotMap& map, const QPointF& position, double reach)
{
    if (const auto bar = barAt(chart, map, position)) {
        return bar;
    }
    std::optional<Hit> best;
    double bestDistance = reach;
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const Series& series = chart.series.at(s);
        if (series.mark == Mark::Bar || series.mark == Mark::Band) {
            continue;
        }
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const double distance = QLineF(map.at(series.points.at(i)), position).length();
            if (distance <= bestDistance && map.shows(series.points.at(i))) {
                bestDistance = distance;
                best = Hit { s, i };
            }
        }
    }
    return best;
}

QList<qsizetype> barSeries(const Chart& chart)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        if (chart.series.at(i).mark == Mark::Bar && !chart.series.at(i).points.isEmpty()) {
            indices.append(i);
        }
    }
    return indices;
}

} // namespace ui::charts
