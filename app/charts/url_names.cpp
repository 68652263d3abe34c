// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/url_names.h"

#include <algorithm>

namespace app::charts {

namespace {

/// "https://", or nothing where there is no authority, as in "lab:/delay/20".
QByteArray scheme(const QByteArray& url)
{
    const qsizetype colon = url.indexOf("://");
    return colon < 0 ? QByteArray() : url.left(colon + 3);
}

/// "https://example.com", or nothing where there is no authority.
QByteArray origin(const QByteArray& url)
{
    const qsizetype host = scheme(url).size();
    const qsizetype path = url.indexOf('/', host);
    return host == 0 ? QByteArray() : url.left(path < 0 ? url.size() : path);
}

/// What `part` gives for all of `urls`, or nothing where they differ.
QByteArray shared(const QList<QByteArray>& urls, QByteArray (*part)(const QByteArray&))
{
    const QByteArray first = part(urls.first());
    const bool all
        = std::all_of(urls.cbegin(), urls.cend(), [&first, part](const QByteArray& url) { return part(url) == first; });
    return all ? first : QByteArray();
}

} // namespace

QStringList shortNames(const QList<QByteArray>& urls)
{
    if (urls.isEmpty()) {
        return {};
    }
    const QByteArray host = urls.size() > 1 ? shared(urls, origin) : QByteArray();
    const qsizetype cut = host.isEmpty() ? shared(urls, scheme).size() : host.size();
    QStringList names;
    for (const QByteArray& url : urls) {
        const QString name = QString::fromLatin1(url.mid(cut));
        names.append(name.isEmpty() ? QStringLiteral("/") : name);
    }
    return names;
}

} // namespace app::charts
