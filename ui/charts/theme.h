// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace ui::charts {

/// Of the sign that stands before a warning.
inline constexpr QColor WarningAmber(0xE6, 0x9F, 0x00);

/// Colours of everything in a picture but the series, which keep theirs on every background.
struct Theme
{
    QColor background;
    QColor text;
    QColor muted; ///< captions, labels of ticks
    QColor axis;
    QColor grid;
    bool dark = false;

    bool operator==(const Theme&) const = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// The theme of a widget: background and text are the palette's, the rest lies between them.
[[nodiscard]] Theme themeOf(const QPalette& palette);
/// `palette` with its texts in the muted colour.
[[nodiscard]] QPalette mutedPalette(QPalette palette);

/// `share` of a in b: 0 is b, 1 is a.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace ui::charts
