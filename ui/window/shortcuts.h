// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QMainWindow;

namespace ui::window {

struct Shortcut
{
    QString text; ///< of the action, without its mnemonic
    QString keys; ///< as keyboards here label them; several with commas between

    bool operator==(const Shortcut&) const = default;
};

struct ShortcutGroup
{
    QString title; ///< of the menu, or of the part in which they work
    QList<Shortcut> shortcuts;
};

/// The shortcuts of all actions of `window`: those of its menus in their order, then those of its parts.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow& window);

} // namespace ui::window
