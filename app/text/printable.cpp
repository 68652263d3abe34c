// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/printable.h"

#include <algorithm>

namespace app::text {

namespace {

bool isObeyed(QChar c)
{
    const bool separates = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return c.category() == QChar::Other_Control || separates || turns;
}

} // namespace

QString printable(QString text)
{
    std::ranges::replace_if(text, isObeyed, QChar(QChar::ReplacementCharacter));
    return text;
}

QString printableLines(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c != u'\n' && isObeyed(c); }, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace app::text
