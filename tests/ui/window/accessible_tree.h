// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace tests::ui_window {

/// What a screen reader would stumble over in `window` as it is shown now, a sentence each: what can be used and has no
/// name, a name without a word in it, a name that is not what the label says, a role that tells nothing, a picture
/// without a description, a column without a title, a cell that shows only a sign, a button of a picture alone without
/// a tool tip, a field whose label is not its own.
[[nodiscard]] QStringList accessibilityFaults(QWidget& window);

/// Keys that two things in one menu, or in the window and its menu bar, answer to.
[[nodiscard]] QStringList mnemonicFaults(QWidget& window);

} // namespace tests::ui_window
