// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/private_guard.h"

#include "app/run/lab_addresses.h"
#include "app/urls/url.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUrl>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;
using urls::HostKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("PrivateGuard", text);
}

QString hostOf(const QByteArray& url)
{
    return QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
}

HostKind kindOf(const QHostAddress& address)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    return urls::hostKind(url.toEncoded());
}

/// Only a look-up can tell where it leads.
bool isNamed(const QByteArray& url)
{
    return !usesLab({ url }) && urls::hostKind(url) == HostKind::Public && QHostAddress(hostOf(url)).isNull();
}

/// Why a host is refused; empty where it is not.
QString reason(HostKind kind, const QString& place)
{
    switch (kind) {
    case HostKind::Public:
        return {};
    case HostKind::Loopback:
        return tr("%1 is this machine, and private addresses are refused.").arg(place);
    case HostKind::Private:
        return tr("%1 is in a private network, and private addresses are refused.").arg(place);
    case HostKind::LinkLocal:
        return tr("%1 is a link-local address, and private addresses are refused.").arg(place);
    }
    return {};
}

QString reasonOf(const QByteArray& url, const QString& host, const Resolver& resolve)
{
    if (!isNamed(url)) {
        return reason(urls::hostKind(url), host);
    }
    for (const QHostAddress& address : resolve(host)) {
        if (const HostKind kind = kindOf(address); kind != HostKind::Public) {
            return reason(kind, u"%1 (%2)"_s.arg(host, address.toString()));
        }
    }
    return {};
}

} // namespace

QStringList namesToResolve(const QList<QByteArray>& urls)
{
    QStringList names;
    QSet<QString> seen;
    for (const QByteArray& url : urls) {
        const QString host = isNamed(url) ? hostOf(url) : QString();
        if (!host.isEmpty() && !seen.contains(host)) {
            seen.insert(host);
            names.append(host);
        }
    }
    return names;
}

urls::Import refusePrivate(const QList<QByteArray>& urls, const Resolver& resolve)
{
    urls::Import import;
    QHash<QString, QString> reasons;
    for (const QByteArray& url : urls) {
        if (usesLab({ url })) {
            import.urls.append(url);
            continue;
        }
        const QString host = hostOf(url);
        auto known = reasons.find(host);
        if (known == reasons.end()) {
            known = reasons.insert(host, reasonOf(url, host, resolve));
        }
        if (known->isEmpty()) {
            import.urls.append(url);
        } else {
            import.refusals.append({ .line = 0, .text = QString::fromLatin1(url), .reason = *known });
            ++import.refused;
        }
    }
    return import;
}

} // namespace app::run
