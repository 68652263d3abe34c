// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace ui::report {

/// What a column would like: the width of its longest line, and that of its longest word.
struct ColumnNeed
{
    double natural = 0;
    double least = 0;
};

/// Whether each column can be as wide as its longest word.
[[nodiscard]] bool haveRoom(const QList<ColumnNeed>& needs, double width);

/// Widths of columns that together are no wider than `width`. A column that likes no more than its even share has what
/// it likes; the others divide what is left by what they would like.
[[nodiscard]] QList<double> columnWidths(const QList<ColumnNeed>& needs, double width);

} // namespace ui::report
