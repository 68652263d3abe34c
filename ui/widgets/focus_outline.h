// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui::widgets {

/// Shows a line around `widget` while it has the focus, unless a press of the mouse gave it: for text and pages without
/// a frame, whose style shows nothing.
void outlineFocus(QWidget& widget);

} // namespace ui::widgets
