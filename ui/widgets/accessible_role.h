// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace ui::widgets {

/// Says to screen readers what `widget` is, where its class does not: text that paints itself, a chart. For widgets
/// that have a name and no state of their own; called in their constructor, before anybody has asked.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace ui::widgets
