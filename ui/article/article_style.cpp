// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/article_style.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

namespace ui::article {

namespace {

constexpr double LargerThanControls = 1.1;
constexpr double CharactersInLine = 72;

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QFont articleFont(const QFont& font, int zoomPercent)
{
    QFont result = font;
    result.setPointSizeF(QFontInfo(font).pointSizeF() * LargerThanControls * zoomPercent / 100);
    return result;
}

app::article::Style styleFor(const QPalette& palette, const QFont& articleFont)
{
    using app::article::Colours;
    app::article::Style style;
    style.colours = isDark(palette) ? Colours::dark() : Colours::light();
    style.pointSize = articleFont.pointSizeF();
    style.emPixels = QFontInfo(articleFont).pixelSize();
    style.codeFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return style;
}

int comfortableWidth(const QFont& articleFont)
{
    // A font's own average counts all its letters alike; text has more narrow ones and spaces, and some wide ones.
    const QString sample
        = QStringLiteral("What a reader sees is a line of ordinary words, some short and some longer.");
    return qRound(CharactersInLine * QFontMetricsF(articleFont).horizontalAdvance(sample) / double(sample.size()));
}

} // namespace ui::article
