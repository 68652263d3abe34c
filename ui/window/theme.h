// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/preferences.h"

#include <QPalette>

namespace ui::window {

/// The palette of a theme; for Theme::System a palette that says nothing, so that the desktop's holds.
[[nodiscard]] QPalette paletteOf(Theme theme);
/// Gives it to the application: every window follows at once.
void applyTheme(Theme theme);

} // namespace ui::window
