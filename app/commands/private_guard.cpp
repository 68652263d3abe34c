// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/private_guard.h"

#include "app/run/lab_addresses.h"
#include "app/urls/url.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostInfo>
#include <QUrl>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;
using urls::HostKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

HostKind kindOf(const QHostAddress& address)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    return urls::hostKind(url.toEncoded());
}

/// Why a host is refused; empty where it is not.
QString reason(HostKind kind, const QString& place)
{
    switch (kind) {
    case HostKind::Public:
        return {};
    case HostKind::Loopback:
        return tr("%1 is this machine, which --refuse-private keeps out.").arg(place);
    case HostKind::Private:
        return tr("%1 is in a private network, which --refuse-private keeps out.").arg(place);
    case HostKind::LinkLocal:
        return tr("%1 is a link-local address, which --refuse-private keeps out.").arg(place);
    }
    return {};
}

QString reasonOf(const QByteArray& url, const QString& host, const Resolver& resolve)
{
    if (const HostKind kind = urls::hostKind(url); kind != HostKind::Public) {
        return reason(kind, host);
    }
    if (!QHostAddress(host).isNull()) {
        return {};
    }
    for (const QHostAddress& address : resolve(host)) {
        if (const HostKind kind = kindOf(address); kind != HostKind::Public) {
            return reason(kind, u"%1 (%2)"_s.arg(host, address.toString()));
        }
    }
    return {};
}

} // namespace

QList<QHostAddress> resolveNow(const QString& host)
{
    return QHostInfo::fromName(host).addresses();
}

urls::Import refusePrivate(const QList<QByteArray>& urls, const Resolver& resolve)
{
    urls::Import import;
    QHash<QString, QString> reasons;
    for (const QByteArray& url : urls) {
        if (run::usesLab({ url })) {
            import.urls.append(url);
            continue;
        }
        const QString host = QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
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

} // namespace app::commands
