// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui::window {

/// Opens the window with these files and runs until it is closed. Needs a QApplication. The answer is the exit status.
[[nodiscard]] int runApplication(const QStringList& files);

} // namespace ui::window
