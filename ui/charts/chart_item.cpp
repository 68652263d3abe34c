// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_item.h"

#include "ui/charts/axes_item.h"
#include "ui/charts/axis_layout.h"
#include "ui/charts/marks_item.h"
#include "ui/charts/series_builder.h"

#include <QGraphicsLayout>
#include <QLegend>

namespace ui::charts {

namespace {

constexpr double Reach = 24; ///< pixels from the pointer to the point it means
constexpr double UnderSeries = 0.5; ///< Qt Charts puts the background below 1 and series above
constexpr double AboveSeries = 1000;

} // namespace

ChartItem::ChartItem(QGraphicsItem* parent)
    : QChart(parent)
    , m_map({}, {}, {})
    , m_axes(new AxesItem(this))
    , m_marks(new MarksItem(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setAnimationOptions(NoAnimation);
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins(QMargins());
    m_axes->setZValue(UnderSeries);
    m_marks->setZValue(AboveSeries);
}

ChartItem::~ChartItem() = default;

void ChartItem::show(const app::charts::Chart& chart, const Theme& theme, const QFont& font)
{
    m_chart = chart;
    m_theme = theme;
    m_font = font;
    fill(*this, m_chart, m_theme);
    arrange();
}

std::optional<Hit> ChartItem::hitAt(const QPointF& position) const
{
    return nearest(m_chart, m_map, position, Reach);
}

QPointF ChartItem::pixelOf(const Hit& hit) const
{
    const QList<qsizetype> bars = barSeries(m_chart);
    const QPointF& value = m_chart.series.at(hit.series).points.at(hit.point);
    return ui::charts::pixelOf(m_map, value, bars.indexOf(hit.series), bars.size());
}

void ChartItem::setHighlight(std::optional<Hit> hit)
{
    m_marks->setHighlight(hit);
}

void ChartItem::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    arrange();
}

void ChartItem::arrange()
{
    const AxisLayout layout = layOut(m_chart, size(), m_font);
    if (!layout.plot.isValid()) {
        return;
    }
    setPlotArea(layout.plot);
    m_map = PlotMap(m_chart.x, m_chart.y, layout.plot);
    m_axes->show(m_chart, layout, m_theme, m_font);
    m_marks->show(m_chart, m_map, m_theme, m_font);
}

} // namespace ui::charts
