// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/series_builder.h"

#include "app/charts/place.h"
#include "ui/charts/clipping.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/swatch.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Look;
using app::charts::Mark;
using app::charts::Series;

namespace {

constexpr double LineWidth = 2;
constexpr double BandOpacity = 0.16;
constexpr double Rounding = 1e-6; ///< what lies so little beyond an axis' end lies on it

/// The outline of a histogram whose points are left edges and heights.
QList<QPointF> steps(const QList<QPointF>& points)
{
    QList<QPointF> outline;
    double height = 0;
    for (const QPointF& point : points) {
        outline.append({ point.x(), height });
        outline.append(point);
        height = point.y();
    }
    return outline;
}

std::unique_ptr<QLineSeries> line(const QList<QPointF>& points)
{
    auto series = std::make_unique<QLineSeries>();
    series->replace(points);
    return series;
}

/// An area series does not own its lines until it stands in a chart, and then still does not: they become its children.
QAreaSeries* area(std::unique_ptr<QLineSeries> upper, std::unique_ptr<QLineSeries> lower)
{
    QLineSeries* const above = upper.release();
    QLineSeries* const below = lower.release();
    auto* series = new QAreaSeries(above, below);
    above->setParent(series);
    if (below != nullptr) {
        below->setParent(series);
    }
    return series;
}

/// Qt Charts is given places along the axes, not values, and so knows no scales: its logarithmic axis drops a whole
/// series for one value of 0. Categories stay as they are, since it counts its bars by them.
class Builder
{
public:
    Builder(QChart& target, const Chart& chart, const Theme& theme)
        : m_target(target)
        , m_chart(chart)
        , m_theme(theme)
        , m_palette(paletteOf(chart))
        , m_named(!chart.x.categories.isEmpty())
        , m_area(m_named ? chart.x.min : 0, 0, m_named ? chart.x.max - chart.x.min : 1, 1)
    {
    }

    void build()
    {
        m_target.removeAllSeries();
        for (QAbstractAxis* axis : m_target.axes()) {
            m_target.removeAxis(axis);
            delete axis;
        }
        m_target.addAxis(axis(m_area.left(), m_area.right()).release(), Qt::AlignBottom);
        m_target.addAxis(axis(m_area.top(), m_area.bottom()).release(), Qt::AlignLeft);
        addBars();
        for (const Series& series : m_chart.series) {
            if (!series.points.isEmpty()) {
                addSeries(series);
            }
        }
    }

private:
    static std::unique_ptr<QAbstractAxis> axis(double min, double max)
    {
        auto axis = std::make_unique<QValueAxis>();
        axis->setRange(min, max);
        axis->setVisible(false);
        return axis;
    }

    QList<QPointF> places(QList<QPointF> points) const
    {
        for (QPointF& point : points) {
            point = QPointF(m_named ? point.x() : app::charts::place(m_chart.x, point.x()),
                app::charts::place(m_chart.y, point.y()));
        }
        return points;
    }

    void addBars()
    {
        const QList<qsizetype> bars = barSeries(m_chart);
        if (bars.isEmpty()) {
            return;
        }
        auto* group = new QBarSeries;
        group->setBarWidth(GroupWidth);
        for (const qsizetype index : bars) {
            group->append(barSet(m_chart.series.at(index)).release());
        }
        add(group);
    }

    std::unique_ptr<QBarSet> barSet(const Series& series) const
    {
        auto set = std::make_unique<QBarSet>(series.name);
        QList<qreal> values(m_chart.x.categories.size(), 0);
        for (const QPointF& point : series.points) {
            const auto index = qsizetype(point.x());
            if (index >= 0 && index < values.size()) {
                values[index] = std::clamp(app::charts::place(m_chart.y, point.y()), 0.0, 1.0);
            }
        }
        set->append(values);
        const Look look = m_palette.look(series.key, series.variant);
        set->setBrush(boxBrush(look, m_theme));
        set->setPen(boxPen(look, QPen(m_theme.background, 1.5))); // a gap between neighbours
        return set;
    }

    void addSeries(const Series& series)
    {
        const Look look = m_palette.look(series.key, series.variant);
        const QList<QPointF> points = places(series.mark == Mark::Steps ? steps(series.points) : series.points);
        switch (series.mark) {
        case Mark::Bar:
            return;
        case Mark::Line:
            addLine(points, look);
            return;
        case Mark::Steps:
            addArea(area(line(clampedEdge(points, m_area)), nullptr), look);
            addLine(points, look);
            return;
        case Mark::Band:
            addArea(area(line(clampedEdge(places(series.upper), m_area)), line(clampedEdge(points, m_area))), look);
            return;
        case Mark::Points: // MarksItem's: a scatter series makes an item of every point
            return;
        }
    }

    void addLine(const QList<QPointF>& points, const Look& look)
    {
        for (const QList<QPointF>& piece :
            clippedLine(points, m_area.adjusted(-Rounding, -Rounding, Rounding, Rounding))) {
            auto series = line(piece);
            series->setPen(linePen(look, m_theme, LineWidth));
            add(series.release());
        }
    }

    void addArea(QAreaSeries* series, const Look& look)
    {
        QColor colour(look.colour);
        colour.setAlphaF(float(BandOpacity * std::max(0.4, look.fill)));
        series->setBrush(colour);
        series->setPen(Qt::NoPen);
        add(series);
    }

    void add(QAbstractSeries* series)
    {
        m_target.addSeries(series); // which owns it from here
        for (QAbstractAxis* axis : m_target.axes()) {
            series->attachAxis(axis);
        }
    }

    QChart& m_target;
    const Chart& m_chart;
    const Theme& m_theme;
    app::charts::Palette m_palette;
    bool m_named; ///< the x axis has categories
    QRectF m_area; ///< what the axes show, in places; along x in categories where it has them
};

} // namespace

void fill(QChart& target, const Chart& chart, const Theme& theme)
{
    Builder(target, chart, theme).build();
}

} // namespace ui::charts
