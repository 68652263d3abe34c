// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace ui::widgets {

/// Small pictures for buttons, drawn in the palette's colour of the moment: light and dark need no files.
enum class Glyph {
    Fetch, ///< an arrow down to a line
    Compare, ///< three bars
    Open, ///< a folder
    Save, ///< a disk
    Export, ///< an arrow up from a line
    Undo, ///< an arrow back
    Redo, ///< and forth again
    Paste, ///< a clipboard
    Stop, ///< a square
    Settings, ///< three sliders
};

[[nodiscard]] QIcon glyphIcon(Glyph glyph);
/// The icon of this name in the desktop's theme, or the glyph where it has none.
[[nodiscard]] QIcon themeIcon(const QString& name, Glyph glyph);

} // namespace ui::widgets
