// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/list.h"

#include <QSet>

namespace app::urls {

QList<qsizetype> duplicatesIn(const QList<QByteArray>& urls)
{
    QList<qsizetype> places;
    QSet<QByteArray> seen;
    seen.reserve(urls.size());
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const qsizetype before = seen.size();
        seen.insert(urls[i]);
        if (seen.size() == before) {
            places.append(i);
        }
    }
    return places;
}

QByteArray toText(const QList<QByteArray>& urls)
{
    QByteArray text;
    for (const QByteArray& url : urls) {
        text += url;
        text += '\n';
    }
    return text;
}

QByteArray toCsv(const QList<QByteArray>& urls)
{
    // A comma is the only character of a canonical URL that CSV wants quoted: " is percent-encoded.
    QByteArray csv = "url\r\n";
    for (const QByteArray& url : urls) {
        csv += url.contains(',') ? '"' + url + '"' : url;
        csv += "\r\n";
    }
    return csv;
}

} // namespace app::urls
