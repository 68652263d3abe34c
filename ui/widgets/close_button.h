// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace ui::widgets {

/// A flat button with a cross; `what` names it for tooltips and screen readers.
[[nodiscard]] QToolButton* makeCloseButton(const QString& what, QWidget* parent);

} // namespace ui::widgets
