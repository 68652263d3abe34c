// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui::report {

namespace {

constexpr double Leading = 1.2; ///< distance of lines in heights of the font

void breakLine(const QString& text, const QFont& font, double width, QStringList& lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

} // namespace

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height() * Leading;
}

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (line.isEmpty()) {
            lines.append(line);
        } else {
            breakLine(line, font, width, lines);
        }
    }
    return lines;
}

void drawLine(QPainter& painter, const QFont& font, const QString& line, double x, double y)
{
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(x, y + metrics.height() * (Leading - 1) / 2 + metrics.ascent()), line);
}

} // namespace ui::report
