// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/text_block.h"
#include "ui/charts/theme.h"

#include <QList>
#include <QStringList>

namespace ui::charts {

/// A chart's warnings as wrapped paragraphs, each behind a sign. More than three are folded: the last line says how
/// many more there are.
class WarningBlock
{
public:
    /// `mostLines` of text, if above 0, fold more of them, but never the first.
    WarningBlock(const QStringList& warnings, const QFont& font, double width, int mostLines = 0);

    [[nodiscard]] double height() const { return m_height; } ///< 0 without a warning
    void draw(QPainter& painter, const QPointF& topLeft, const Theme& theme) const;

private:
    void layOut(const QStringList& warnings, qsizetype most, const QFont& font, double width);

    QList<TextBlock> m_lines;
    double m_line; ///< height of a line of text, and so of a sign
    double m_indent;
    double m_gap; ///< between warnings
    double m_height = 0;
    qsizetype m_signs = 0; ///< lines with a sign: not the one that counts the rest
};

} // namespace ui::charts
