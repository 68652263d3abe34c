// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui::widgets {

/// Makes the height that the layout of `widget` needs at its width the least that it is given. Layouts ask for that
/// themselves, splitters do not: texts that wrap would be laid over each other. Once it has its layout.
void demandHeightForWidth(QWidget& widget);

} // namespace ui::widgets
