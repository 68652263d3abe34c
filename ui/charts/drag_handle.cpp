// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/drag_handle.h"

#include "ui/charts/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double DisabledOpacity = 0.35;
constexpr QSize HandleSize(26, 22);
/// Bars in the little picture: left edge and height in its pixels.
constexpr std::array<QSizeF, 3> Bars { QSizeF(3, 4), QSizeF(7, 8), QSizeF(11, 6) };

} // namespace

DragHandle::DragHandle(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"dragHandle"_s);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Drag the chart"));
    setToolTip(tr("Drag this chart into a document or a folder, as a picture"));
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

DragHandle::~DragHandle() = default;

QSize DragHandle::sizeHint() const
{
    return HandleSize;
}

void DragHandle::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : DisabledOpacity);
    const Theme theme = themeOf(palette());
    QRectF frame(0, 0, 17, 13);
    frame.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.muted, 1.2));
    painter.drawRoundedRect(frame, 2, 2);
    for (const QSizeF& bar : Bars) {
        const QRectF box(frame.left() + bar.width(), frame.bottom() - 1.5 - bar.height(), 3, bar.height());
        painter.fillRect(box, theme.muted);
    }
}

void DragHandle::mousePressEvent(QMouseEvent* event)
{
    m_press = event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt;
}

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = m_press && (event->pos() - *m_press).manhattanLength() >= QApplication::startDragDistance();
    if (far && event->buttons().testFlag(Qt::LeftButton)) {
        m_press.reset();
        emit dragged();
    }
}

} // namespace ui::charts
