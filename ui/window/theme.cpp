// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/theme.h"

#include <QApplication>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

struct Shades
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabled;
    QColor highlight;
    QColor link;
    QColor visited;
};

QPalette paletteFrom(const Shades& shades)
{
    QPalette palette(shades.button, shades.window);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, shades.disabled);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.disabled);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.visited);
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return {};
    case Theme::Light:
        return paletteFrom({ .window = 0xF2F3F5,
            .base = 0xFFFFFF,
            .alternate = 0xF6F7F9,
            .button = 0xF2F3F5,
            .text = 0x1B1D20,
            .disabled = 0x9A9DA3,
            .highlight = 0x0067B8,
            .link = 0x0057AE,
            .visited = 0x6B4FA0 });
    case Theme::Dark:
        return paletteFrom({ .window = 0x26282C,
            .base = 0x1B1D20,
            .alternate = 0x222428,
            .button = 0x33363B,
            .text = 0xE8EAED,
            .disabled = 0x80848B,
            .highlight = 0x1F6FB2,
            .link = 0x6CB4F2,
            .visited = 0xB79CE8 });
    }
    return {};
}

void applyTheme(Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
}

} // namespace ui::window
