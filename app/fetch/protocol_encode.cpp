// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::fetch::protocol {

namespace {

/// Longer texts say nothing more, and a line has its limit.
constexpr qsizetype MaxErrorText = 1000;
/// Leaves room for the rest of a sample's line, even when every byte of the address needed an escape.
constexpr qsizetype MaxFinalUrl = qsizetype(32) << 10;

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject typed(QLatin1String type)
{
    return { { u"type"_s, type } };
}

void put(QJsonObject& object, QLatin1String name, std::optional<std::chrono::nanoseconds> time)
{
    if (time) {
        object[name] = qint64(time->count());
    }
}

void put(QJsonObject& object, QLatin1String name, std::optional<qint64> number)
{
    if (number) {
        object[name] = *number;
    }
}

QJsonArray pairsOf(const QList<Header>& headers)
{
    QJsonArray pairs;
    for (const Header& header : headers) {
        pairs.append(QJsonArray { QString::fromUtf8(header.name), QString::fromUtf8(header.value) });
    }
    return pairs;
}

QJsonObject objectOf(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        object[entry.key()] = entry.value();
    }
    return object;
}

QByteArray planLine(const Plan& plan)
{
    QJsonObject object = typed("plan"_L1);
    object["protocol"_L1] = Version;
    object["profile"_L1] = toWord(plan.profile);
    object["concurrency"_L1] = plan.concurrency;
    object["schedule"_L1] = toWord(plan.schedule);
    object["rate_per_s"_L1] = plan.ratePerSecond;
    put(object, "connect_timeout_ns"_L1, plan.connectTimeout);
    put(object, "total_timeout_ns"_L1, plan.totalTimeout);
    object["redirect_limit"_L1] = plan.redirectLimit;
    object["body_limit_bytes"_L1] = plan.bodyLimit;
    object["header_limit_bytes"_L1] = plan.headerLimit;
    object["headers"_L1] = pairsOf(plan.headers);
    object["accept_encoding"_L1] = QString::fromUtf8(plan.acceptEncoding);
    object["http"_L1] = toWord(plan.http);
    object["proxy"_L1] = plan.proxyFromSystem ? "default"_L1 : "none"_L1;
    object["pool_size"_L1] = plan.poolSize;
    object["worker_threads"_L1] = plan.workerThreads;
    object["ca_file"_L1] = plan.caFile;
    object["report"_L1] = toWord(plan.reporting);
    object["must"_L1] = QJsonArray();
    return line(object);
}

QByteArray urlsLine(const QJsonArray& urls)
{
    QJsonObject object = typed("urls"_L1);
    object["urls"_L1] = urls;
    return line(object);
}

/// An upper bound of what `url` takes in a line: quotes, comma, and an escape for every byte that may need one.
qsizetype roomFor(QByteArrayView url)
{
    constexpr qsizetype escape = 6;
    qsizetype room = 3;
    for (const char c : url) {
        room += c > 0x20 && c < 0x7f && c != '"' && c != '\\' ? 1 : escape;
    }
    return room;
}

/// The list in chunks that fit a line. A URL that fits no line goes as an empty one: its place is kept, and every
/// engine reports it as an invalid URL.
QList<QByteArray> urlLines(const QList<QByteArray>& urls)
{
    constexpr qsizetype room = MaxLineBytes - 64; // {"type":"urls","urls":[]} and the newline
    QList<QByteArray> lines;
    QJsonArray chunk;
    qsizetype used = 0;
    for (const QByteArray& url : urls) {
        const bool fits = roomFor(url) <= room;
        const qsizetype size = fits ? roomFor(url) : roomFor({});
        if (chunk.size() == UrlsPerLine || used + size > room) {
            lines.append(urlsLine(chunk));
            chunk = {};
            used = 0;
        }
        chunk.append(fits ? QString::fromUtf8(url) : QString());
        used += size;
    }
    if (!chunk.isEmpty()) {
        lines.append(urlsLine(chunk));
    }
    return lines;
}

} // namespace

QList<QByteArray> planLines(const Plan& plan)
{
    return QList<QByteArray> { planLine(plan) } + urlLines(plan.urls) + QList<QByteArray> { urlsLine({}) };
}

QByteArray goLine()
{
    return line(typed("go"_L1));
}

QByteArray cancelLine()
{
    return line(typed("cancel"_L1));
}

QByteArray toLine(const Ready& ready)
{
    QJsonObject object = typed("ready"_L1);
    object["protocol"_L1] = Version;
    object["engine"_L1] = ready.engine;
    object["name"_L1] = ready.name;
    object["language"_L1] = ready.language;
    object["versions"_L1] = objectOf(ready.versions);
    object["build"_L1] = ready.debugBuild ? "debug"_L1 : "release"_L1;
    object["pid"_L1] = ready.pid;
    object["rss_bytes"_L1] = ready.rssBytes;
    object["worker_threads"_L1] = ready.workerThreads;
    QJsonObject capabilities {
        { u"phases"_s, QJsonArray::fromStringList(ready.phases) },
        { u"protocols"_s, QJsonArray::fromStringList(ready.protocols) },
        { u"schedules"_s, QJsonArray::fromStringList(ready.schedules) },
    };
    if (!ready.schemes.isEmpty()) {
        capabilities["schemes"_L1] = QJsonArray::fromStringList(ready.schemes);
    }
    object["capabilities"_L1] = capabilities;
    object["settings"_L1] = objectOf(ready.settings);
    return line(object);
}

QByteArray toLine(const Progress& progress)
{
    QJsonObject object = typed("progress"_L1);
    object["completed"_L1] = progress.completed;
    object["failed"_L1] = progress.failed;
    return line(object);
}

QByteArray toLine(const Sample& sample)
{
    QJsonObject object = typed("sample"_L1);
    object["index"_L1] = sample.index;
    put(object, "intended_ns"_L1, sample.intended);
    put(object, "start_ns"_L1, sample.start);
    put(object, "first_byte_ns"_L1, sample.firstByte);
    put(object, "last_byte_ns"_L1, sample.lastByte);
    put(object, "dns_ns"_L1, sample.dns);
    put(object, "connect_ns"_L1, sample.connect);
    put(object, "tls_ns"_L1, sample.tls);
    put(object, "status"_L1, sample.status);
    put(object, "wire_bytes"_L1, sample.wireBytes);
    put(object, "body_bytes"_L1, sample.bodyBytes);
    object["hops"_L1] = sample.hops;
    if (sample.hops > 0 && !sample.finalUrl.isEmpty() && sample.finalUrl.size() <= MaxFinalUrl) {
        object["final_url"_L1] = sample.finalUrl;
    }
    if (sample.protocol != Protocol::Unknown) {
        object["protocol"_L1] = toWord(sample.protocol);
    }
    if (sample.reused) {
        object["reused"_L1] = *sample.reused;
    }
    if (sample.error) {
        object["error"_L1] = QJsonObject {
            { u"kind"_s, toWord(sample.error->kind) },
            { u"text"_s, sample.error->text.left(MaxErrorText) },
        };
    }
    return line(object);
}

QByteArray toLine(const Done& done)
{
    QJsonObject object = typed("done"_L1);
    put(object, "wall_ns"_L1, done.wall);
    put(object, "cpu_user_ns"_L1, done.cpuUser);
    put(object, "cpu_system_ns"_L1, done.cpuSystem);
    object["peak_rss_bytes"_L1] = done.peakRssBytes;
    object["connections_opened"_L1] = done.connectionsOpened;
    put(object, "heap_bytes"_L1, done.heapBytes);
    put(object, "gc_cycles"_L1, done.gcCycles);
    put(object, "gc_pause_ns"_L1, done.gcPause);
    object["cancelled"_L1] = done.cancelled;
    return line(object);
}

} // namespace app::fetch::protocol
