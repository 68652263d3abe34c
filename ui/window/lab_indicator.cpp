// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lab_indicator.h"

#include "ui/fetch/lab_control.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;
using State = fetch::LabControl::State;

constexpr int DotSize = 12;

QColor colourOf(State state, const QPalette& palette)
{
    switch (state) {
    case State::Ready:
        return { 0x00, 0x9E, 0x73 };
    case State::Starting:
        return { 0xE6, 0x9F, 0x00 };
    case State::Failed:
        return widgets::badText(palette);
    case State::Off:
        break;
    }
    return widgets::mutedText(palette);
}

/// Full when ready, half on its way, a ring when off, a cross when failed.
QPixmap dot(State state, const QPalette& palette, qreal ratio)
{
    QPixmap pixmap(QSize(DotSize, DotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(state, palette);
    const QRectF circle(2, 2, DotSize - 4, DotSize - 4);
    painter.setPen(QPen(colour, 1.5));
    if (state == State::Failed) {
        painter.drawLine(circle.topLeft(), circle.bottomRight());
        painter.drawLine(circle.topRight(), circle.bottomLeft());
        return pixmap;
    }
    painter.setBrush(state == State::Ready ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (state == State::Starting) {
        painter.setBrush(colour);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
    return pixmap;
}

} // namespace

LabIndicator::LabIndicator(fetch::LabControl& lab, QWidget* parent)
    : QToolButton(parent)
    , m_lab(lab)
{
    setObjectName(u"labIndicator"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setIconSize({ DotSize, DotSize });
    connect(&m_lab, &fetch::LabControl::stateChanged, this, &LabIndicator::showState);
    connect(this, &QToolButton::clicked, &m_lab, &fetch::LabControl::toggle);
    showState();
}

LabIndicator::~LabIndicator() = default;

void LabIndicator::showState()
{
    setText(m_lab.text());
    setIcon(dot(m_lab.state(), palette(), devicePixelRatioF()));
    setAccessibleName(m_lab.text());
    setToolTip(m_lab.reason().isEmpty() ? tr("The local test server. Press to start or stop it.") : m_lab.reason());
}

void LabIndicator::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

} // namespace ui::window
