// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_settings.h"

#include "app/fetch/memory.h"
#include "app/fetch/qnam_rules.h"

#include <QCoreApplication>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

using Settings = QMap<QString, QString>;

QString seconds(std::chrono::nanoseconds time)
{
    return time.count() == 0 ? u"none"_s : u"%1 s"_s.arg(std::chrono::duration<double>(time).count());
}

QString bytes(qint64 limit)
{
    return limit == 0 ? u"none"_s : u"%1 bytes"_s.arg(limit);
}

/// What neither profile changes.
Settings commonSettings(const Plan& plan, int workerThreads)
{
    const QString own = plan.caFile.isEmpty() ? QString() : u" and those of the plan"_s;
    return {
        { u"worker_threads"_s, QString::number(workerThreads) },
        { u"total_timeout"_s, seconds(plan.totalTimeout) },
        { u"body_limit"_s, bytes(plan.bodyLimit) },
        { u"tls"_s,
            u"OpenSSL, TLS 1.2 or newer, authorities of the system%1; the connect phase holds the handshake"_s.arg(
                own) },
        { u"dns"_s, u"getaddrinfo in threads of Qt, kept for 60 s"_s },
        { u"tcp_nodelay"_s, u"off (Qt's default; a request is one write)"_s },
        { u"keep_alive"_s, u"on, for HTTP and TCP"_s },
    };
}

QString userAgent(const Plan& plan)
{
    for (const Header& header : plan.headers) {
        if (header.name.compare("User-Agent", Qt::CaseInsensitive) == 0) {
            return QString::fromLatin1(header.value);
        }
    }
    return u"Mozilla/5.0 (Qt always sends one)"_s;
}

void addLevelSettings(const Plan& plan, int managers, Settings& settings)
{
    settings[u"connections_per_host"_s] = u"%1 (%2 managers of at most %3)"_s.arg(plan.concurrency)
                                              .arg(managers)
                                              .arg(std::min(ConnectionsPerManager, plan.concurrency));
    settings[u"idle_per_host"_s] = u"every open connection (Qt has no setting for it)"_s;
    settings[u"idle_timeout"_s] = u"90 s"_s;
    settings[u"redirects"_s] = u"at most %1"_s.arg(plan.redirectLimit);
    settings[u"proxy"_s] = plan.proxyFromSystem ? u"the system's"_s : u"none"_s;
    settings[u"accept_encoding"_s] = plan.acceptEncoding.isEmpty() ? u"zstd, br, gzip, deflate, as built; decoded"_s
                                                                   : QString::fromLatin1(plan.acceptEncoding);
    settings[u"accept_language"_s] = u"* unless the plan names it (Qt always sends one)"_s;
    settings[u"http"_s] = plan.http == HttpVersion::Http11 ? u"1.1"_s : u"2 where TLS negotiates it, else 1.1"_s;
    settings[u"user_agent"_s] = userAgent(plan);
    settings[u"connect_timeout"_s] = seconds(plan.connectTimeout);
    settings[u"header_limit"_s] = u"%1, and 100 fields and 256 KiB by Qt"_s.arg(bytes(plan.headerLimit));
    settings[u"client_reuse"_s] = u"every fetch of a slot through the same manager"_s;
}

void addOwnSettings(const Plan& plan, Settings& settings)
{
    settings[u"connections_per_host"_s] = u"6"_s;
    settings[u"idle_per_host"_s] = u"6"_s;
    settings[u"idle_timeout"_s] = u"120 s"_s;
    settings[u"redirects"_s] = u"at most 50, never from https to http"_s;
    settings[u"proxy"_s] = u"Qt's default: none"_s;
    settings[u"accept_encoding"_s] = u"zstd, br, gzip, deflate, as built; decoded"_s;
    settings[u"accept_language"_s] = u"that of the system"_s;
    settings[u"http"_s] = u"2 where TLS negotiates it, else 1.1"_s;
    settings[u"user_agent"_s] = u"Mozilla/5.0"_s;
    settings[u"connect_timeout"_s] = u"30 s for each address"_s;
    settings[u"header_limit"_s] = u"100 fields and 256 KiB"_s;
    settings[u"client_reuse"_s] = u"one manager for all"_s;
    settings[u"replies_at_once"_s] = plan.concurrency == 0
        ? u"%1: no limit asked for, but a reply costs 13 kB while it waits"_s.arg(MaxLiveReplies)
        : QString::number(plan.concurrency);
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
    if (plan.profile == Profile::LevelField) {
        addLevelSettings(plan, managers, ready.settings);
    } else {
        addOwnSettings(plan, ready.settings);
    }
    return ready;
}

} // namespace app::fetch
