// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/links.h"

#include <algorithm>

namespace app::article {

namespace {

using namespace Qt::StringLiterals;

bool isDisguise(QChar c)
{
    return c == u'\\' || c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

std::optional<QUrl> outsideLink(const QString& href)
{
    if (href.size() > MaxLinkChars || std::ranges::any_of(href, isDisguise)) {
        return std::nullopt;
    }
    const QUrl url(href, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool mail = scheme == "mailto"_L1 && !url.path().isEmpty() && url.host().isEmpty();
    return url.isValid() && (web || mail) ? std::optional<QUrl>(url) : std::nullopt;
}

QString directive(const QString& href, QLatin1String scheme)
{
    if (!href.startsWith(scheme) || href.size() <= scheme.size() + 1 || href[scheme.size()] != u':') {
        return {};
    }
    const QString id = href.sliced(scheme.size() + 1);
    return std::ranges::all_of(id, isWordCharacter) ? id : QString();
}

} // namespace app::article
