// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui::window {

/// The desktop beyond the window, over the session's D-Bus. Nothing here waits or fails for want of a bus or of a
/// listener.

/// Shows a notification; false where there is no bus.
bool notifyDesktop(const QString& title, const QString& text);
/// How far the work is, on the entry of Versus in the task bar (the launcher API that KDE, Unity and docks share).
/// `share` is 0 to 1; below 0: none is under way.
void showTaskBarProgress(double share);

} // namespace ui::window
