// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url_in_text.h"

#include "app/urls/url_text.h"

#include <algorithm>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

bool isSchemeCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'+' || c == u'.' || c == u'-';
}

bool endsUrl(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'<' || c == u'>' || c == u'`' || c == u'“' || c == u'”' || c == u'»';
}

/// Where the URL ends, punctuation included.
qsizetype endOfUrl(QStringView text, qsizetype start)
{
    int open = 0;
    qsizetype end = start;
    for (; end < text.size() && !endsUrl(text[end]); ++end) {
        const QChar c = text[end];
        open += c == u'[' ? 1 : c == u']' ? -1 : 0;
        const bool separates = (c == u',' || c == u';' || c == u'|') && startsWithUrl(text.sliced(end + 1));
        if (open < 0 || separates) {
            break;
        }
    }
    return end;
}

QStringView withoutPunctuation(QStringView url)
{
    auto unopened = std::ranges::count(url, u')') - std::ranges::count(url, u'(');
    while (!url.isEmpty()) {
        const QChar last = url.back();
        const bool closes = last == u')' && unopened > 0;
        if (!closes && !QStringView(u".,;:!?'’*_~|…}").contains(last)) {
            break;
        }
        unopened -= closes ? 1 : 0;
        url.chop(1);
    }
    return url;
}

} // namespace

bool startsWithUrl(QStringView text)
{
    return isHttp(text) || text.startsWith("lab:/"_L1) || text.startsWith("lab+tls:/"_L1);
}

qsizetype findUrl(QStringView text, qsizetype from)
{
    constexpr qsizetype longestScheme = 7;
    for (qsizetype colon = text.indexOf(":/"_L1, from); colon >= 0; colon = text.indexOf(":/"_L1, colon + 1)) {
        qsizetype start = colon;
        while (start > from && colon - start <= longestScheme && isSchemeCharacter(text[start - 1])) {
            --start;
        }
        if (startsWithUrl(text.sliced(start))) {
            return start;
        }
    }
    return -1;
}

QStringView urlAt(QStringView text, qsizetype start)
{
    return withoutPunctuation(text.sliced(start, endOfUrl(text, start) - start));
}

} // namespace app::urls
