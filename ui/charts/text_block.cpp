// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/text_block.h"

#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace ui::charts {

namespace {

constexpr double Leading = 1.18; ///< distance of lines in heights of the font

/// Breaks the lines of `layout` and gives their height in all.
double breakLines(QTextLayout& layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() * Leading;
    }
    layout.endLayout();
    return y;
}

} // namespace

TextBlock::TextBlock(QString text, const QFont& font, double width)
    : m_text(std::move(text).replace(u'\n', QChar::LineSeparator))
    , m_font(font)
    , m_width(width)
{
    if (!m_text.isEmpty()) {
        QTextLayout layout(m_text, m_font);
        m_height = breakLines(layout, m_width);
    }
}

void TextBlock::draw(QPainter& painter, const QPointF& topLeft, const QColor& colour) const
{
    if (m_text.isEmpty()) {
        return;
    }
    QTextLayout layout(m_text, m_font);
    breakLines(layout, m_width);
    painter.setPen(colour);
    layout.draw(&painter, topLeft);
}

} // namespace ui::charts
