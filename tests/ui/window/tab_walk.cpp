// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/tab_walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace tests::ui_window {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPresses = 400;
constexpr int Around = 3; ///< pixels: a ring may stand outside of what has the focus

/// A place at which Tab stops.
struct Stop
{
    QWidget* widget;
    QRect place; ///< in the window, which may scroll on the way
    QRect previous; ///< where the stop before was at the same moment
    QImage focused; ///< the place with the focus
    QImage before; ///< and just before
};

QString nameOf(const QWidget& widget)
{
    const QString name = widget.objectName();
    const QWidget* parent = widget.parentWidget();
    return name.isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) + u" in "_s
            + (parent == nullptr ? QString() : parent->objectName())
                          : name;
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return { widget.mapTo(&window, QPoint(0, 0)), widget.size() };
}

QList<Stop> walk(QWidget& window, QStringList& faults)
{
    QList<Stop> stops;
    QImage before = window.grab().toImage();
    for (int press = 0; press < MostPresses; ++press) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget* widget = QApplication::focusWidget();
        if (widget == nullptr) {
            faults.append(u"Tab leads nowhere"_s);
            return stops;
        }
        if (!stops.isEmpty() && widget == stops.last().widget) {
            continue; // from link to link in a text
        }
        const QImage now = window.grab().toImage();
        const QRect place = placeOf(*widget, window);
        const QRect shown = place.adjusted(-Around, -Around, Around, Around).intersected(window.rect());
        const Stop stop { .widget = widget,
            .place = place,
            .previous = stops.isEmpty() ? place : placeOf(*stops.last().widget, window),
            .focused = now.copy(shown),
            .before = before.copy(shown) };
        if (!stops.isEmpty() && widget == stops.first().widget) {
            stops.first() = stop; // now it is known how it looks without the focus
            return stops;
        }
        stops.append(stop);
        before = now;
    }
    if (stops.size() == 1) {
        return stops; // there is nowhere else to go
    }
    faults.append(u"Tab does not come back to %1; it is at %2"_s.arg(
        nameOf(*stops.first().widget), nameOf(*QApplication::focusWidget())));
    return stops;
}

/// From the one at which the window begins.
void rotate(QList<Stop>& stops, const QWidget& window)
{
    for (const QWidget* each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        const auto first = std::ranges::find(stops, each, &Stop::widget);
        if (first != stops.end()) {
            std::rotate(stops.begin(), first, stops.end());
            return;
        }
    }
}

/// Down, or to the right: what stands in a column further right may begin higher.
bool goesBack(const QRect& from, const QRect& to)
{
    const bool above = to.bottom() <= from.top();
    const bool sameRow = to.top() <= from.center().y() && from.center().y() <= to.bottom();
    const bool left = to.right() <= from.left();
    return (above && to.left() < from.right()) || (sameRow && left);
}

bool hasShortcut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const QAction* action = tool == nullptr ? nullptr : tool->defaultAction();
    return !button.shortcut().isEmpty() || (action != nullptr && !action->shortcut().isEmpty());
}

QStringList passedBy(const QWidget& window, const QList<Stop>& stops)
{
    QStringList faults;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool partOfAnother = qobject_cast<QTabBar*>(button->parent()) != nullptr
            || qobject_cast<QLineEdit*>(button->parent()) != nullptr || button->objectName().startsWith("qt_"_L1);
        // Of buttons that exclude each other, arrows reach the others.
        const bool inGroup = button->autoExclusive() && button->isCheckable();
        if (button->isVisible() && button->isEnabled() && button->window() == &window && !partOfAnother && !inGroup
            && !hasShortcut(*button) && std::ranges::find(stops, button, &Stop::widget) == stops.end()) {
            faults.append(nameOf(*button) + u" is reached by no key"_s);
        }
    }
    return faults;
}

} // namespace

QStringList tabFaults(QWidget& window)
{
    QStringList faults;
    if (QWidget* focused = QApplication::focusWidget()) {
        focused->clearFocus();
    }
    QList<Stop> stops = walk(window, faults);
    if (stops.isEmpty()) {
        return faults;
    }
    rotate(stops, window);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (i > 0 && goesBack(stops[i].previous, stops[i].place)) {
            faults.append(u"from %1 Tab goes back to %2"_s.arg(nameOf(*stops[i - 1].widget), nameOf(*stops[i].widget)));
        }
        if (stops.size() > 1 && stops[i].focused == stops[i].before) {
            faults.append(u"the focus cannot be seen at "_s + nameOf(*stops[i].widget));
        }
    }
    return faults + passedBy(window, stops);
}

} // namespace tests::ui_window
