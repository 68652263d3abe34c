// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/host_name.h"

#include <QHostAddress>

#include <algorithm>

namespace app::fetch {

namespace {

using namespace Qt::StringLiterals;

bool namesHost(const QString& pattern, QStringView host)
{
    if (!pattern.startsWith("*."_L1)) {
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    }
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && host.sliced(dot).compare(QStringView(pattern).sliced(1), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isFor(const QSslCertificate& certificate, const QString& host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(
            addresses, [&address](const QString& entry) { return QHostAddress(entry) == address; });
    }
    const QStringView name = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    const QStringList entries = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(entries, [name](const QString& entry) { return namesHost(entry, name); });
}

} // namespace app::fetch
