// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/theme.h"

namespace ui::charts {

namespace {

Theme between(const QColor& background, const QColor& text)
{
    return {
        background,
        text,
        mixed(text, background, 0.72),
        mixed(text, background, 0.45),
        mixed(text, background, 0.13),
        background.lightnessF() < text.lightnessF(),
    };
}

} // namespace

Theme lightTheme()
{
    return between(QColor(255, 255, 255), QColor(28, 30, 33));
}

Theme darkTheme()
{
    return between(QColor(27, 29, 33), QColor(235, 236, 238));
}

Theme themeOf(const QPalette& palette)
{
    return between(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text));
}

QPalette mutedPalette(QPalette palette)
{
    const QColor muted = themeOf(palette).muted;
    palette.setColor(QPalette::Text, muted);
    palette.setColor(QPalette::WindowText, muted);
    return palette;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int of, int with) { return qRound(of * share + with * (1 - share)); };
    return { channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()) };
}

} // namespace ui::charts
