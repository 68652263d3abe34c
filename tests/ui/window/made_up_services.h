// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/services.h"

namespace tests::ui_window {

/// A window's world in `folder`: engines that answer at once, Rust not available, no lab, and dialogs that answer
/// "saved.versus.json" in the folder at once. Without settings: those are made anew for each window.
[[nodiscard]] ui::window::Services madeUpServices(const QString& folder);
[[nodiscard]] std::shared_ptr<QSettings> madeUpSettings(const QString& folder);

} // namespace tests::ui_window
