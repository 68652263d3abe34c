// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace ui::widgets {

/// Small pictures for buttons, drawn in the palette's colour of the moment: light and dark need no files.
enum class Glyph {
    Fetch, ///< an arrow down to a line
    Compare, ///< three bars
};

[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace ui::widgets
