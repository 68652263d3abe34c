// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_view.h"

#include "app/charts/text.h"
#include "ui/charts/chart_item.h"

#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolTip>

namespace ui::charts {

using namespace Qt::StringLiterals;

PlotView::PlotView(QWidget* parent)
    : QGraphicsView(parent)
    , m_item(new ChartItem)
{
    setObjectName(u"plot"_s);
    setScene(&m_scene);
    m_scene.addItem(m_item);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInteractive(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // its numbers are in the table, which keys reach
    setMinimumSize(240, 125);
}

PlotView::~PlotView() = default;

void PlotView::show(const app::charts::Chart& chart, const Theme& theme)
{
    setBackgroundBrush(theme.background);
    m_item->show(chart, theme, font());
    setAccessibleName(chart.title);
    setAccessibleDescription(app::charts::textSummary(chart));
}

QString PlotView::textAt(const QPoint& position) const
{
    const auto hit = m_item->hitAt(mapToScene(position));
    return hit ? app::charts::pointText(m_item->shown(), hit->series, hit->point) : QString();
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    const QRectF rect(QPointF(0, 0), viewport()->size());
    m_scene.setSceneRect(rect);
    m_item->setGeometry(rect);
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QGraphicsView::mouseMoveEvent(event);
    m_item->setHighlight(m_item->hitAt(mapToScene(event->pos())));
    const QString text = textAt(event->pos()).toHtmlEscaped();
    const QString html = text.isEmpty() ? QString() : u"<p style='white-space:pre'>%1</p>"_s.arg(text);
    QToolTip::showText(event->globalPosition().toPoint(), html, viewport());
}

void PlotView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    m_item->setHighlight({});
}

} // namespace ui::charts
