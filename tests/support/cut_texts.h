// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace tests::support {

/// The texts of visible labels, buttons, tabs, headers, boxes and menus in `window` that have less room than they need,
/// each with the kind and name of its widget. What is elided and has a tooltip is not cut.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

} // namespace tests::support
