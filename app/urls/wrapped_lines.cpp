// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/wrapped_lines.h"

#include "app/urls/lines.h"
#include "app/urls/url_in_text.h"
#include "app/urls/url_text.h"

#include <QStringList>

#include <algorithm>

namespace app::urls {

namespace {

/// Nobody has a terminal that is narrower: shorter lines are a list's.
constexpr qsizetype NarrowestTerminal = 60;

QStringView firstWord(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return line.first(end - line.begin());
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && !line[start - 1].isSpace()) {
        --start;
    }
    return line.sliced(start);
}

bool mayBeInUrl(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-._~:/?#[]!&'()*+,;=%").contains(c));
}

/// A word of letters alone is the next word of the text, unless it has the line for itself.
bool goesOn(QStringView line)
{
    const QStringView word = firstWord(line);
    const bool possible = !word.isEmpty() && !word.startsWith(u'#') && std::ranges::all_of(word, mayBeInUrl)
        && findUrl(word, 0) < 0 && !hasScheme(word);
    const bool alone = word.size() == line.trimmed().size();
    return possible && (alone || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }));
}

} // namespace

Unwrapped unwrapped(const QString& text)
{
    QList<QStringView> lines;
    qsizetype width = 0;
    forEachLine(text, [&](QStringView line, int) {
        lines.append(line);
        width = std::max(width, line.size());
        return true;
    });
    if (width < NarrowestTerminal) {
        return { .text = text, .joined = 0 };
    }
    Unwrapped result;
    QStringList whole;
    whole.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i].toString();
        qsizetype last = i;
        while (lines[last].size() == width && findUrl(lastWord(line), 0) >= 0 && last + 1 < lines.size()
            && goesOn(lines[last + 1])) {
            line += lines[++last];
        }
        whole.append(line);
        result.joined += last > i ? 1 : 0;
        for (; i < last; ++i) {
            whole.append(QString());
        }
    }
    result.text = result.joined > 0 ? whole.join(u'\n') : text;
    return result;
}

} // namespace app::urls
