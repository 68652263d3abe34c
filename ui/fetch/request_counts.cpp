// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/request_counts.h"

#include "ui/fetch/count_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype NamedHosts = 3;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("RequestCounts", text, disambiguation, n);
}

/// With its port. In ASCII, as a name in another script may look like one that it is not: canonical URLs are, and
/// have a path, so that there is nothing to parse.
QByteArrayView hostOf(QByteArrayView url)
{
    const qsizetype start = url.indexOf("://") + 3;
    return url.sliced(start, url.indexOf('/', start) - start);
}

bool isLab(QByteArrayView url)
{
    return url.startsWith("lab:") || url.startsWith("lab+tls:");
}

} // namespace

QList<HostRequests> requestCounts(const QList<QByteArray>& urls, int times)
{
    QHash<QByteArrayView, qint64> byHost;
    for (const QByteArray& url : urls) {
        if (!isLab(url)) {
            byHost[hostOf(url)] += times;
        }
    }
    QList<HostRequests> counts;
    for (auto it = byHost.cbegin(); it != byHost.cend(); ++it) {
        counts.append({ QString::fromLatin1(it.key()), it.value() });
    }
    std::ranges::sort(counts, [](const HostRequests& a, const HostRequests& b) {
        return a.requests == b.requests ? a.host < b.host : a.requests > b.requests;
    });
    return counts;
}

QString requestSentence(const QList<HostRequests>& counts)
{
    if (counts.isEmpty()) {
        return {};
    }
    // The last one is named rather than counted: "1 other host" takes as much room.
    const qsizetype named = counts.size() == NamedHosts + 1 ? counts.size() : std::min(NamedHosts, counts.size());
    QStringList parts;
    for (const HostRequests& count : counts.first(named)) {
        parts.append(tr("%1 to %2", "requests to a host").arg(requestCount(count.requests), count.host));
    }
    if (counts.size() > named) {
        parts.append(tr("at most %1 to each of %n other host(s)", nullptr, int(counts.size() - named))
                         .arg(counts[named].requests));
    }
    return tr("This sends %1.").arg(QLocale().createSeparatedList(parts));
}

} // namespace ui::fetch
