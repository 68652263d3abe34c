// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace ui::window {

namespace {

QString plain(QString text)
{
    const QString ampersand = QStringLiteral("&&");
    return text.replace(ampersand, QStringLiteral("\1")).remove(u'&').remove(u'…').replace(u'\1', u'&');
}

/// Qt's standard shortcuts hold keys that only workstations of old have, as F18 for Paste.
bool isOnKeyboards(const QKeySequence& sequence)
{
    const int key = sequence[0].key();
    return key < Qt::Key_F13 || key > Qt::Key_F35;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        if (isOnKeyboards(sequence)) {
            keys.append(sequence.toString(QKeySequence::NativeText));
        }
    }
    keys.removeDuplicates();
    return keys.join(QStringLiteral(", "));
}

void collect(const QWidget& holder, ShortcutGroup& group, QSet<const QAction*>& seen)
{
    for (const QAction* action : holder.actions()) {
        if (seen.contains(action)) {
            continue;
        }
        seen.insert(action);
        if (action->menu() != nullptr) {
            collect(*action->menu(), group, seen);
        } else if (!action->shortcuts().isEmpty()) {
            group.shortcuts.append({ .text = plain(action->text()), .keys = keysOf(*action) });
        }
    }
}

/// The nearest name that a reader would know the widget by.
QString nameOf(const QWidget* widget)
{
    while (widget != nullptr && widget->accessibleName().isEmpty()) {
        widget = widget->parentWidget();
    }
    return widget == nullptr ? QCoreApplication::translate("Shortcuts", "Elsewhere") : widget->accessibleName();
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow& window)
{
    QList<ShortcutGroup> groups;
    QSet<const QAction*> seen;
    for (const QAction* entry : window.menuBar()->actions()) {
        if (entry->menu() != nullptr) {
            groups.append({ .title = plain(entry->text()), .shortcuts = {} });
            collect(*entry->menu(), groups.last(), seen);
        }
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        ShortcutGroup group { .title = nameOf(widget), .shortcuts = {} };
        collect(*widget, group, seen);
        const auto same = std::ranges::find(groups, group.title, &ShortcutGroup::title);
        if (same == groups.end()) {
            groups.append(group);
        } else {
            same->shortcuts += group.shortcuts;
        }
    }
    groups.removeIf([](const ShortcutGroup& group) { return group.shortcuts.isEmpty(); });
    return groups;
}

} // namespace ui::window
