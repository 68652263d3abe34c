// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focus_outline.h"

#include <QFocusEvent>
#include <QPainter>
#include <QWidget>

namespace ui::widgets {

namespace {

constexpr int Width = 2;

class FocusOutline final : public QWidget
{
public:
    explicit FocusOutline(QWidget& widget)
        : QWidget(&widget)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::FocusIn:
            onFocusIn(static_cast<QFocusEvent*>(event)->reason());
            break;
        case QEvent::FocusOut:
            hide();
            break;
        case QEvent::Resize:
            fit();
            break;
        default:
            break;
        }
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight)); // the mask leaves the line of it
    }

private:
    void onFocusIn(Qt::FocusReason reason)
    {
        if (reason != Qt::ActiveWindowFocusReason) {
            m_byMouse = reason == Qt::MouseFocusReason;
        }
        fit();
        setVisible(!m_byMouse);
    }

    void fit()
    {
        setGeometry(parentWidget()->rect());
        setMask(QRegion(rect()).subtracted(rect().adjusted(Width, Width, -Width, -Width)));
        raise();
    }

    bool m_byMouse = false;
};

} // namespace

void outlineFocus(QWidget& widget)
{
    new FocusOutline(widget);
}

} // namespace ui::widgets
