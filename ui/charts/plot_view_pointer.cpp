// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pointer does with a plot: press, pull, turn of the wheel.

#include "ui/charts/chart_item.h"
#include "ui/charts/plot_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollArea>

#include <cmath>

namespace ui::charts {

namespace {

constexpr double WheelStep = 1.25; ///< factor of one notch
constexpr double Slim = 6; ///< pixels: a rectangle that is no wider means the other axis alone
constexpr double NotchAngle = 120; ///< eighths of a degree

/// Within a page that scrolls the wheel belongs to the page.
bool isInScrollArea(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(above) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

void PlotView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_press = event->pos();
    }
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(isInPlot(event->pos()) ? Qt::CrossCursor : Qt::OpenHandCursor);
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        pull(event->pos());
        return;
    }
    setCurrent(m_item->hitAt(mapToScene(event->pos())));
    sayAt(event->pos(), currentText());
}

void PlotView::pull(const QPoint& position)
{
    if (m_band->isHidden() && (position - *m_press).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (isInPlot(*m_press)) {
        m_band->setGeometry(frameTo(position));
        m_band->show();
    } else {
        m_press.reset();
        emit dragged();
    }
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_press && m_band->isVisible()) {
        const QRectF frame = frameTo(event->pos());
        const PlotMap& map = m_item->map();
        m_band->hide();
        setView(app::charts::framed(m_chart, m_view, map.placeOf(frame.topLeft()),
            map.placeOf(frame.topLeft() + QPointF(frame.width(), frame.height()))));
    }
    m_press.reset();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        showAll();
    }
}

void PlotView::wheelEvent(QWheelEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QPoint position = event->position().toPoint();
    if (!isInPlot(position) || (isInScrollArea(*this) && !control)) {
        event->ignore();
        return;
    }
    const QPointF place = m_item->map().placeOf(mapToScene(position));
    setView(app::charts::zoomed(m_chart, m_view, place, std::pow(WheelStep, event->angleDelta().y() / NotchAngle)));
    event->accept();
}

QRect PlotView::frameTo(const QPoint& position) const
{
    const QRectF area = m_item->map().area();
    QRectF frame = QRectF(*m_press, position).normalized() & area;
    if (!m_chart.x.categories.isEmpty() || frame.width() < Slim) {
        frame.setLeft(area.left());
        frame.setRight(area.right());
    }
    if (!m_chart.y.categories.isEmpty() || frame.height() < Slim) {
        frame.setTop(area.top());
        frame.setBottom(area.bottom());
    }
    return frame.toRect();
}

bool PlotView::isInPlot(const QPoint& position) const
{
    return m_item->map().area().contains(mapToScene(position));
}

} // namespace ui::charts
