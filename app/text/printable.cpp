// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/printable.h"

using namespace Qt::StringLiterals;

namespace app::text {

namespace {

bool isObeyed(QChar c)
{
    const bool separates = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return c.category() == QChar::Other_Control || separates || turns;
}

/// Half of a surrogate pair without its other half, or no character at all.
bool isNothing(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    return (c.isHighSurrogate() && (i + 1 == text.size() || !text[i + 1].isLowSurrogate()))
        || (c.isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate())) || c >= u'\ufffe';
}

QString marked(QStringView text, QLatin1String kept)
{
    QString shown = text.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((isObeyed(text[i]) && !kept.contains(text[i])) || isNothing(text, i)) {
            shown[i] = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

} // namespace

QString printable(QStringView text)
{
    return marked(text, {});
}

QString printableLines(QStringView text)
{
    return marked(text, "\n\t"_L1);
}

} // namespace app::text
