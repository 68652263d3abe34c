// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window/made_up_window.h"

#include <span>

namespace tests::ui_window {

using Arrange = void (*)(MadeUpWindow&);

/// One thing that people see of the window: a state of it, or one of its dialogs.
struct Scene
{
    const char* name;
    Arrange arrange;
};

/// All of them.
[[nodiscard]] std::span<const Scene> scenes();

/// What lies on top once a scene is arranged: its dialog, or the window.
[[nodiscard]] QWidget& shownWindow();

} // namespace tests::ui_window
