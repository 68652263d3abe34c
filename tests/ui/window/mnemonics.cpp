// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/accessible_tree.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace tests::ui_window {

using namespace Qt::StringLiterals;

namespace {

QStringList duplicates(const QString& where, const QStringList& texts)
{
    QStringList faults;
    QHash<QString, QString> taken;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) {
            continue;
        }
        if (taken.contains(key)) {
            faults.append(u"%1: %2 is that of “%3” and of “%4”"_s.arg(where, key, taken[key], text));
        }
        taken.insert(key, text);
    }
    return faults;
}

QStringList textsOf(const QWidget& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible()) {
            texts.append(action->text());
        }
    }
    return texts;
}

QStringList tabsOf(const QTabBar& bar)
{
    QStringList texts;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.isTabVisible(tab)) {
            texts.append(bar.tabText(tab));
        }
    }
    return texts;
}

} // namespace

QStringList mnemonicFaults(QWidget& window)
{
    QStringList faults;
    QStringList seen;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            faults += duplicates(menu->objectName(), textsOf(*menu));
        } else if (!widget->isVisible() || widget->window() != &window) {
            continue;
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            seen.append(button->text());
        } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            seen += textsOf(*bar);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            seen += tabsOf(*tabs);
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            seen.append(group->title());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy() != nullptr) {
            seen.append(label->text());
        }
    }
    return faults + duplicates(window.objectName(), seen);
}

} // namespace tests::ui_window
