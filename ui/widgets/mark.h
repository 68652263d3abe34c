// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace ui::widgets {

/// A state told by the shape of a small picture; its colour only helps.
enum class Mark {
    Empty, ///< a ring: nothing is known yet
    Yes, ///< a disc with a tick
    No, ///< a square with a cross
    Undecided, ///< a diamond, half of it filled
    Old, ///< a clock
    Running, ///< an open ring around a dot
};

/// Fills `room`, which is square, in colours for what the palette has as its base.
void paintMark(QPainter& painter, const QRectF& room, Mark mark, const QPalette& palette);
/// In the palette of the moment, like glyphIcon().
[[nodiscard]] QIcon markIcon(Mark mark);

} // namespace ui::widgets
