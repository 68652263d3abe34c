// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_settings.h"

#include "app/fetch/memory.h"
#include "app/fetch/qnam_rules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

using Settings = QMap<QString, QString>;

constexpr auto None = "none"_L1;
constexpr auto NotSent = "not sent"_L1;
constexpr auto NoLimit = "no limit"_L1;

/// What Qt reads of a response head.
constexpr qint64 LibrarysHeaderLimit = qint64(256) << 10;

QString timeWord(std::chrono::nanoseconds time)
{
    if (time.count() == 0) {
        return None;
    }
    const double seconds = std::chrono::duration<double>(time).count();
    return QString::number(seconds, 'f', QLocale::FloatingPointShortest) + " s"_L1;
}

/// In the largest unit that leaves no rest.
QString sizeWord(qint64 bytes)
{
    constexpr qint64 kib = 1 << 10;
    constexpr qint64 mib = 1 << 20;
    if (bytes == 0) {
        return None;
    }
    if (bytes % mib == 0) {
        return QString::number(bytes / mib) + " MiB"_L1;
    }
    return bytes % kib == 0 ? QString::number(bytes / kib) + " KiB"_L1 : QString::number(bytes) + " bytes"_L1;
}

QString httpWord(HttpVersion version)
{
    return version == HttpVersion::Http11 ? u"1.1"_s : u"2 where TLS negotiates it, else 1.1"_s;
}

/// With HTTP/2 allowed Qt tries the addresses of an https host one after another.
QString raceWord(HttpVersion version)
{
    return version == HttpVersion::Http11 ? u"300 ms"_s : u"300 ms, none with https"_s;
}

QString headerLimitWord(qint64 limit)
{
    return sizeWord(limit == 0 ? LibrarysHeaderLimit : std::min(limit, LibrarysHeaderLimit));
}

QString headerWord(const Plan& plan, QLatin1String name, QLatin1String ifNone)
{
    for (const Header& header : plan.headers) {
        if (header.name.compare(QByteArrayView(name.data(), name.size()), Qt::CaseInsensitive) == 0) {
            return QString::fromLatin1(header.value);
        }
    }
    return ifNone;
}

/// What neither profile changes. The library's own values were read in the sources of Qt 6.4 and watched on the wire.
Settings commonSettings(const Plan& plan, int workerThreads)
{
    const bool own = !plan.caFile.isEmpty();
    return {
        { u"worker_threads"_s, QString::number(workerThreads) },
        { u"idle_total"_s, NoLimit },
        { u"total_timeout"_s, timeWord(plan.totalTimeout) },
        { u"body_limit"_s, sizeWord(plan.bodyLimit) },
        { u"header_fields"_s, u"100"_s },
        { u"retries"_s, u"once when any connection ends without an answer"_s },
        { u"tls"_s, u"OpenSSL"_s },
        { u"tls_versions"_s, u"1.2 and 1.3"_s },
        { u"tls_resumption"_s, u"with TLS 1.2"_s },
        { u"authorities"_s, own ? u"the system's and the plan's"_s : u"the system's"_s },
        { u"authorities_read"_s, own ? u"before the start"_s : u"at the first handshake"_s },
        { u"dns"_s, u"getaddrinfo, on up to 20 threads"_s },
        { u"dns_cache"_s, u"60 s"_s },
        { u"tcp_nodelay"_s, u"off; a request is one write"_s },
        { u"tcp_keep_alive"_s, u"as the system has it"_s },
    };
}

Settings levelSettings(const Plan& plan, int managers)
{
    const auto encodings = "zstd, br, gzip, deflate (as built), decoded"_L1;
    const QString count = QString::number(plan.concurrency);
    return {
        { u"fetches_at_once"_s, count },
        { u"carried_by"_s, u"event loops and network threads"_s },
        { u"clients"_s, managers == 1 ? u"one for all"_s : u"%1 managers"_s.arg(managers) },
        { u"connections_per_host"_s, count },
        { u"connections_held_by"_s, u"the number of fetches at once"_s },
        { u"idle_per_host"_s, count }, // a manager keeps all that it opened
        { u"idle_timeout"_s, u"90 s"_s },
        { u"http"_s, httpWord(plan.http) },
        { u"redirects"_s, u"%1 at most"_s.arg(plan.redirectLimit) },
        { u"referer"_s, headerWord(plan, "Referer"_L1, NotSent) },
        { u"cookies"_s, u"none kept"_s },
        { u"proxy"_s, plan.proxyFromSystem ? u"from the system"_s : QString(None) },
        { u"accept"_s, headerWord(plan, "Accept"_L1, NotSent) },
        { u"accept_encoding"_s,
            plan.acceptEncoding.isEmpty() ? headerWord(plan, "Accept-Encoding"_L1, encodings)
                                          : QString::fromLatin1(plan.acceptEncoding) },
        { u"accept_language"_s, headerWord(plan, "Accept-Language"_L1, "*"_L1) },
        { u"user_agent"_s, headerWord(plan, "User-Agent"_L1, "Mozilla/5.0"_L1) },
        { u"connection_header"_s, headerWord(plan, "Connection"_L1, "Keep-Alive"_L1) },
        { u"connect_timeout"_s, timeWord(plan.connectTimeout) },
        { u"header_limit"_s, headerLimitWord(plan.headerLimit) },
        { u"address_race"_s, raceWord(plan.http) },
    };
}

Settings ownSettings(const Plan& plan)
{
    // No limit was asked for, but each reply costs 13 kB while it waits.
    const int replies = plan.concurrency == 0 ? MaxLiveReplies : plan.concurrency;
    return {
        { u"fetches_at_once"_s, QString::number(replies) },
        { u"carried_by"_s, u"an event loop and a network thread"_s },
        { u"clients"_s, u"one for all"_s },
        { u"connections_per_host"_s, u"6"_s },
        { u"connections_held_by"_s, u"a limit of the client"_s },
        { u"idle_per_host"_s, u"6"_s },
        { u"idle_timeout"_s, u"120 s"_s },
        { u"http"_s, httpWord(HttpVersion::Auto) },
        { u"redirects"_s, u"50 at most, none from https to http"_s },
        { u"referer"_s, NotSent },
        { u"cookies"_s, u"kept and sent again"_s },
        { u"proxy"_s, None },
        { u"accept"_s, NotSent },
        { u"accept_encoding"_s, u"zstd, br, gzip, deflate (as built), decoded"_s },
        { u"accept_language"_s, u"the system's language"_s },
        { u"user_agent"_s, u"Mozilla/5.0"_s },
        { u"connection_header"_s, u"Keep-Alive"_s },
        { u"connect_timeout"_s, u"30 s for each address"_s },
        { u"header_limit"_s, headerLimitWord(0) },
        { u"address_race"_s, raceWord(HttpVersion::Auto) },
    };
}

} // namespace

Ready qnamReady(const Plan& plan, int workerThreads, int managers)
{
    Ready ready;
    ready.engine = u"qt"_s;
    ready.name = u"Qt QNetworkAccessManager"_s;
    ready.language = u"C++"_s;
    ready.versions = {
        { u"qt"_s, QString::fromLatin1(qVersion()) },
        { u"openssl"_s, QSslSocket::sslLibraryVersionString() },
        { u"compiler"_s, u"gcc " __VERSION__ ""_s },
    };
#ifndef NDEBUG
    ready.debugBuild = true;
#endif
    ready.pid = QCoreApplication::applicationPid();
    ready.rssBytes = processMemory(ready.pid).value_or(ProcessMemory {}).rssBytes;
    ready.workerThreads = workerThreads;
    ready.phases = { u"connect"_s };
    ready.protocols = { u"http/1.1"_s, u"h2"_s };
    ready.schedules = { u"closed"_s, u"constant"_s };
    ready.settings = commonSettings(plan, workerThreads);
    ready.settings.insert(plan.profile == Profile::LevelField ? levelSettings(plan, managers) : ownSettings(plan));
    return ready;
}

} // namespace app::fetch
