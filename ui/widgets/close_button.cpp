// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/close_button.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace ui::widgets {

namespace {

/// The cross is drawn in the palette's colour: the style's own pixmap does not follow a dark one.
class CrossButton final : public QToolButton
{
public:
    explicit CrossButton(QWidget* parent)
        : QToolButton(parent)
    {
        setAutoRaise(true);
        setFixedSize(22, 22);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.2));
        const QPointF centre = QRectF(rect()).center();
        constexpr double Arm = 3.5;
        painter.drawLine(centre + QPointF(-Arm, -Arm), centre + QPointF(Arm, Arm));
        painter.drawLine(centre + QPointF(-Arm, Arm), centre + QPointF(Arm, -Arm));
    }
};

} // namespace

QToolButton* makeCloseButton(const QString& what, QWidget* parent)
{
    auto* button = new CrossButton(parent);
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

} // namespace ui::widgets
