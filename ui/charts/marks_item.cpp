// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/marks_item.h"

#include "app/charts/format.h"
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
    if (hit != m_highlight) {
        m_highlight = hit;
        update();
    }
}

void MarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(QPen(m_theme.axis, 1));
    painter->drawLine(QLineF(m_map.area().bottomLeft(), m_map.area().bottomRight()));
    paintHatching(*painter);
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
    paintBarValues(*painter);
    paintLabels(*painter);
    paintHighlight(*painter);
}

Look MarksItem::lookOf(const Series& series) const
{
    return m_palette.look(series.key, series.variant);
}

QPointF MarksItem::pixel(qsizetype series, const QPointF& value) const
{
    const qsizetype slot = m_bars.indexOf(series);
    if (slot < 0) {
        return m_map.at(value);
    }
    return { barRect(m_map, value, slot, m_bars.size()).center().x(), m_map.y(value.y()) };
}

void MarksItem::paintHatching(QPainter& painter) const
{
    for (qsizetype slot = 0; slot < m_bars.size(); ++slot) {
        const Series& series = m_chart.series.at(m_bars.at(slot));
        for (const QPointF& point : series.points) {
            drawHatching(painter, barRect(m_map, point, slot, m_bars.size()), lookOf(series), m_theme);
        }
    }
}

void MarksItem::paintReference(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.axis, ReferenceLine));
    const QRectF& area = m_map.area();
    if (m_chart.x.reference) {
        const double x = m_map.x(*m_chart.x.reference);
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
    }
    if (m_chart.y.reference) {
        const double y = m_map.y(*m_chart.y.reference);
        painter.drawLine(QLineF(area.left(), y, area.right(), y));
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
    painter.drawLine(QLineF(low, high));
    if (m_chart.y.categories.isEmpty()) { // rows stand too close for ends
        const QPointF cap(CapHalf, 0);
        painter.drawLine(QLineF(low - cap, low + cap));
        painter.drawLine(QLineF(high - cap, high + cap));
    }
}

void MarksItem::paintMarkers(QPainter& painter, const Series& series) const
{
    double next = m_map.area().left();
    for (const QPointF& point : series.points) {
        const QPointF at = m_map.at(point);
        if (at.x() >= next) {
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
        drawMarker(painter, m_map.at(point), lookOf(series), m_theme, size);
    }
}

void MarksItem::paintCloud(QPainter& painter, const Series& series) const
{
    const Look look = lookOf(series);
    QColor colour = fillColour(look, m_theme);
    colour.setAlphaF(CloudOpacity);
    const QPainterPath marker = markerPath(look.marker, CloudMarker);
    for (const QPointF& point : series.points) {
        painter.fillPath(marker.translated(m_map.at(point)), colour);
    }
}

void MarksItem::paintBarValues(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(m_theme.text);
    for (qsizetype slot = 0; slot < m_bars.size(); ++slot) {
        const Series& series = m_chart.series.at(m_bars.at(slot));
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QString text = app::charts::number(series.points.at(i).y());
            const QRectF bar = barRect(m_map, series.points.at(i), slot, m_bars.size());
            const double width = metrics.horizontalAdvance(text);
            if (width > bar.width() + 1) {
                continue;
            }
            const double top = i < series.errorHigh.size() ? m_map.y(series.errorHigh.at(i).y()) : bar.top();
            painter.drawText(QPointF(bar.center().x() - width / 2, std::min(top, bar.top()) - 4), text);
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

void MarksItem::paintHighlight(QPainter& painter) const
{
    if (!m_highlight) {
        return;
    }
    const Series& series = m_chart.series.at(m_highlight->series);
    const QPointF& value = series.points.at(m_highlight->point);
    painter.setPen(QPen(m_theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (series.mark == Mark::Bar) {
        painter.drawRect(barRect(m_map, value, m_bars.indexOf(m_highlight->series), m_bars.size()));
    } else {
        painter.drawEllipse(m_map.at(value), MarkerSize, MarkerSize);
    }
}

} // namespace ui::charts
