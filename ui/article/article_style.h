// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/style.h"

#include <QFont>
#include <QPalette>

namespace ui::article {

/// The palette is a dark one: its text is lighter than what it stands on. (Qt tells the colour scheme from 6.5 on.)
[[nodiscard]] bool isDark(const QPalette& palette);

/// `font` in the size of an article at `zoomPercent`: a little larger than that of controls.
[[nodiscard]] QFont articleFont(const QFont& font, int zoomPercent);

/// How to write an article for a widget of this palette whose text is in `articleFont`.
[[nodiscard]] app::article::Style styleFor(const QPalette& palette, const QFont& articleFont);

/// The width of a comfortable line in `articleFont`, logical pixels: about 72 characters.
[[nodiscard]] int comfortableWidth(const QFont& articleFont);

} // namespace ui::article
