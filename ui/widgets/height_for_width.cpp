// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/height_for_width.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace ui::widgets {

namespace {

class HeightDemand final : public QObject
{
public:
    explicit HeightDemand(QWidget& widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool changed = event->type() == QEvent::LayoutRequest && m_widget.isVisible(); // or its width is none yet
        if (changed || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            m_widget.setMinimumHeight(m_widget.layout()->minimumHeightForWidth(m_widget.width()));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_widget;
};

} // namespace

void demandHeightForWidth(QWidget& widget)
{
    new HeightDemand(widget); // the widget owns it
}

} // namespace ui::widgets
