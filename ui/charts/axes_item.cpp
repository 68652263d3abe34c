// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axes_item.h"

#include <QPainter>

namespace ui::charts {

namespace {

QList<double> ticksOf(const QList<PlacedLabel>& labels)
{
    QList<double> ticks;
    for (const PlacedLabel& label : labels) {
        ticks.append(label.tick);
    }
    return ticks;
}

/// Rows of marks are told apart by lines between them, not through them.
QList<double> betweenRows(const QRectF& plot, qsizetype rows)
{
    QList<double> levels;
    for (qsizetype i = 0; i < rows; ++i) {
        levels.append(plot.top() + plot.height() * double(i) / double(rows));
    }
    return levels;
}

} // namespace

void AxesItem::show(const app::charts::Chart& chart, const AxisLayout& layout, const Theme& theme, const QFont& font)
{
    prepareGeometryChange();
    m_layout = layout;
    m_theme = theme;
    m_font = font;
    m_titleX = chart.x.title;
    m_titleY = chart.y.title;
    m_verticals = chart.x.categories.isEmpty() ? ticksOf(layout.x) : QList<double>();
    m_levels = chart.y.categories.isEmpty() ? ticksOf(layout.y) : betweenRows(layout.plot, chart.y.categories.size());
    m_bounds = QRectF(QPointF(0, 0), QPointF(layout.plot.right() * 2, layout.titleX.bottom()));
    update();
}

void AxesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    paintGrid(*painter);
    paintLabels(*painter);
}

void AxesItem::paintGrid(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot;
    painter.setPen(QPen(m_theme.grid, 1));
    for (const double y : m_levels) {
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    }
    for (const double x : m_verticals) {
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
}

void AxesItem::paintLabels(QPainter& painter) const
{
    painter.setPen(m_theme.muted);
    paintLabels(painter, m_layout.x, m_font);
    paintLabels(painter, m_layout.y, m_layout.fontY);
    painter.setFont(m_font);
    painter.setPen(m_theme.text);
    painter.drawText(m_layout.titleX, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, m_titleX);
    painter.drawText(m_layout.titleY, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_titleY);
}

void AxesItem::paintLabels(QPainter& painter, const QList<PlacedLabel>& labels, const QFont& font)
{
    painter.setFont(font);
    const double half = QFontMetricsF(font).capHeight() / 2;
    for (const PlacedLabel& label : labels) {
        // The baseline is set by hand: a rectangle of exact width may clip or wrap by a rounding.
        painter.drawText(QPointF(label.rect.left(), label.rect.center().y() + half), label.text);
    }
}

} // namespace ui::charts
