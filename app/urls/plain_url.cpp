// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/plain_url.h"

#include <QString>

#include <algorithm>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

bool isSmallLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A label as long as a whole name may be here: longer ones are a matter for the parser, as are those of other scripts.
bool isPlainHost(QStringView host)
{
    constexpr qsizetype mostLabel = 63;
    if (host.isEmpty() || host.size() > mostLabel || host.contains("--"_L1)) {
        return false;
    }
    const bool known
        = std::ranges::all_of(host, [](QChar c) { return isSmallLetter(c) || isDigit(c) || c == u'.' || c == u'-'; });
    const bool separated = !host.contains(".."_L1) && !host.contains(".-"_L1) && !host.contains("-."_L1)
        && host.front() != u'.' && host.front() != u'-' && host.back() != u'.' && host.back() != u'-';
    return known && separated && isSmallLetter(host[host.lastIndexOf(u'.') + 1]); // so that it is no number
}

bool isPlainInPath(QChar c)
{
    return isSmallLetter(c) || isDigit(c) || (c >= u'A' && c <= u'Z') || QStringView(u"-_~/.=&+,;:@!$()*").contains(c);
}

} // namespace

bool isPlainUrl(QStringView text)
{
    const qsizetype scheme = text.startsWith("https://"_L1) ? 8 : text.startsWith("http://"_L1) ? 7 : 0;
    const qsizetype path = text.indexOf(u'/', scheme);
    if (scheme == 0 || path < 0 || !isPlainHost(text.sliced(scheme, path - scheme))) {
        return false;
    }
    const QStringView rest = text.sliced(path);
    const qsizetype query = rest.indexOf(u'?');
    const QStringView steps = query < 0 ? rest : rest.first(query);
    const QStringView asked = query < 0 ? QStringView() : rest.sliced(query + 1);
    return std::ranges::all_of(steps, isPlainInPath) && std::ranges::all_of(asked, isPlainInPath)
        && !steps.contains("//"_L1) && !steps.contains("/."_L1);
}

} // namespace app::urls
