// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace tests::ui_window {

/// Goes through `window`, which has the keyboard, with the Tab key until it is back at the beginning. What is wrong on
/// the way, a sentence each: a place that Tab does not leave, a step back against the order of reading, a place at
/// which the focus cannot be seen, a button that Tab passes by and no key reaches.
[[nodiscard]] QStringList tabFaults(QWidget& window);

} // namespace tests::ui_window
