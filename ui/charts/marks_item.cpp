// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/marks_item.h"

#include "ui/charts/bar_marks.h"
#include "ui/charts/clipping.h"
#include "ui/charts/point_labels.h"
#include "ui/charts/swatch.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Look;
using app::charts::Mark;
using app::charts::Series;

namespace {

constexpr double MarkerSize = 7;
constexpr double LargestMarker = 10;
constexpr qsizetype Few = 200; ///< more points than these are drawn small and transparent
constexpr double CloudMarker = 5;
constexpr float CloudOpacity = 0.55F;
constexpr double CapHalf = 3; ///< half the width of an interval's ends
constexpr double RingPen = 2; ///< room around a ring for its pen
constexpr double ReferenceLine = 1.5;
constexpr double MarkerDistance = 90; ///< pixels between markers along a line of many points, at least
constexpr qsizetype FewOnALine = 12; ///< no more points than these all have a marker: they are what was measured

} // namespace

MarksItem::MarksItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_map({}, {}, {})
{
}

MarksItem::~MarksItem() = default;

void MarksItem::show(const Chart& chart, const PlotMap& map, const Theme& theme, const QFont& font)
{
    prepareGeometryChange();
    m_chart = chart;
    m_map = map;
    m_theme = theme;
    m_font = font;
    m_palette = paletteOf(chart);
    m_bars = barSeries(chart);
    m_highlight.reset();
    const double beside = QFontMetricsF(font).height() * 2;
    m_bounds = map.area().adjusted(-beside, -beside, beside, beside);
    update();
}

void MarksItem::setHighlight(std::optional<Hit> hit)
{
    if (hit == m_highlight) {
        return;
    }
    const QRectF before = ringRect();
    m_highlight = hit;
    for (const QRectF& rect : { before, ringRect() }) {
        if (!rect.isNull()) { // which would mean everything
            update(rect);
        }
    }
}

void MarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(QPen(m_theme.axis, 1));
    painter->drawLine(QLineF(m_map.area().bottomLeft(), m_map.area().bottomRight()));
    drawBarPatterns(*painter, m_chart, m_map, m_theme, m_palette);
    paintReference(*painter);
    paintIntervals(*painter);
    for (const Series& series : m_chart.series) {
        if (series.mark == Mark::Line) {
            paintMarkers(*painter, series);
        } else if (series.mark == Mark::Points && series.points.size() > Few) {
            paintCloud(*painter, series);
        } else if (series.mark == Mark::Points) {
            paintPoints(*painter, series);
        }
    }
    drawBarValues(*painter, m_chart, m_map, m_theme, m_font);
    paintLabels(*painter);
    paintHighlight(*painter);
}

Look MarksItem::lookOf(const Series& series) const
{
    return m_palette.look(series.key, series.variant);
}

QPointF MarksItem::pixel(qsizetype series, const QPointF& value) const
{
    return pixelOf(m_map, value, m_bars.indexOf(series), m_bars.size());
}

void MarksItem::paintReference(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.axis, ReferenceLine));
    const QRectF& area = m_map.area();
    if (m_chart.x.reference) {
        const double x = m_map.x(*m_chart.x.reference);
        paintWithin(painter, QLineF(x, area.top(), x, area.bottom()));
    }
    if (m_chart.y.reference) {
        const double y = m_map.y(*m_chart.y.reference);
        paintWithin(painter, QLineF(area.left(), y, area.right(), y));
    }
}

void MarksItem::paintIntervals(QPainter& painter) const
{
    for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
        const Series& series = m_chart.series.at(s);
        const qsizetype count = std::min(series.errorLow.size(), series.errorHigh.size());
        const QColor own = strokeColour(lookOf(series), m_theme);
        painter.setPen(QPen(series.mark == Mark::Bar ? m_theme.text : mixed(own, m_theme.background, 0.6), 1.3));
        for (qsizetype i = 0; i < count; ++i) {
            paintInterval(painter, pixel(s, series.errorLow.at(i)), pixel(s, series.errorHigh.at(i)));
        }
    }
}

void MarksItem::paintInterval(QPainter& painter, const QPointF& low, const QPointF& high) const
{
    paintWithin(painter, QLineF(low, high));
    if (m_chart.y.categories.isEmpty()) { // rows stand too close for ends
        const QPointF cap(CapHalf, 0);
        paintWithin(painter, QLineF(low - cap, low + cap));
        paintWithin(painter, QLineF(high - cap, high + cap));
    }
}

void MarksItem::paintWithin(QPainter& painter, const QLineF& line) const
{
    if (const auto piece = clipped(line, m_map.area())) {
        painter.drawLine(*piece);
    }
}

void MarksItem::paintMarkers(QPainter& painter, const Series& series) const
{
    double next = m_map.area().left();
    for (const QPointF& point : series.points) {
        const QPointF at = m_map.at(point);
        if (at.x() >= next && m_map.shows(point)) {
            drawMarker(painter, at, lookOf(series), m_theme, MarkerSize);
            next = at.x() + (series.points.size() > FewOnALine ? MarkerDistance : 0);
        }
    }
}

void MarksItem::paintPoints(QPainter& painter, const Series& series) const
{
    double size = LargestMarker;
    if (!m_chart.y.categories.isEmpty()) {
        const double row = m_map.area().height() / double(m_chart.y.categories.size());
        size = std::clamp(row / double(m_chart.series.size()) * 1.2, MarkerSize, LargestMarker);
    }
    for (const QPointF& point : series.points) {
        if (m_map.shows(point)) {
            drawMarker(painter, m_map.at(point), lookOf(series), m_theme, size);
        }
    }
}

void MarksItem::paintCloud(QPainter& painter, const Series& series) const
{
    const Look look = lookOf(series);
    QColor colour = fillColour(look, m_theme);
    colour.setAlphaF(CloudOpacity);
    const QPainterPath marker = markerPath(look.marker, CloudMarker);
    for (const QPointF& point : series.points) {
        if (m_map.shows(point)) {
            painter.fillPath(marker.translated(m_map.at(point)), colour);
        }
    }
}

void MarksItem::paintLabels(QPainter& painter) const
{
    painter.setFont(m_font);
    painter.setPen(m_theme.text);
    const double baseline = QFontMetricsF(m_font).ascent();
    for (const PointLabel& label : placeLabels(m_chart, m_map, m_font)) {
        painter.drawText(label.rect.topLeft() + QPointF(0, baseline), label.text);
    }
}

QRectF MarksItem::ringRect() const
{
    if (!m_highlight) {
        return {};
    }
    const Series& series = m_chart.series.at(m_highlight->series);
    const QPointF& value = series.points.at(m_highlight->point);
    if (series.mark == Mark::Bar) {
        return barRect(m_map, value, m_bars.indexOf(m_highlight->series), m_bars.size())
            .adjusted(-RingPen, -RingPen, RingPen, RingPen);
    }
    const QPointF radius(MarkerSize, MarkerSize);
    return { m_map.at(value) - radius - QPointF(RingPen, RingPen),
        m_map.at(value) + radius + QPointF(RingPen, RingPen) };
}

void MarksItem::paintHighlight(QPainter& painter) const
{
    if (!m_highlight) {
        return;
    }
    painter.setPen(QPen(m_theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = ringRect().adjusted(RingPen, RingPen, -RingPen, -RingPen);
    if (m_chart.series.at(m_highlight->series).mark == Mark::Bar) {
        painter.drawRect(ring);
    } else {
        painter.drawEllipse(ring);
    }
}

} // namespace ui::charts
