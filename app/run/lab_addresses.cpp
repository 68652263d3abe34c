// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/lab_addresses.h"

#include "app/urls/url.h"

#include <algorithm>
#include <utility>

namespace app::run {

using namespace Qt::StringLiterals;

bool usesLab(const QList<QByteArray>& urls)
{
    return std::ranges::any_of(
        urls, [](const QByteArray& url) { return url.startsWith("lab:") || url.startsWith("lab+tls:"); });
}

fetch::Plan resolved(fetch::Plan plan, const LabAddresses& lab)
{
    bool labTls = false;
    for (QByteArray& url : plan.urls) {
        labTls = labTls || url.startsWith("lab+tls:");
        url = urls::resolveLab(url, lab.plain, lab.tls);
    }
    if (labTls && plan.caFile.isEmpty()) {
        plan.caFile = lab.caFile;
    }
    return plan;
}

QString unresolved(const QString& url, const LabAddresses& lab)
{
    for (const auto& [address, scheme] : { std::pair(lab.plain, "lab:"_L1), std::pair(lab.tls, "lab+tls:"_L1) }) {
        if (!address.isEmpty() && url.startsWith(QString::fromLatin1(address) + u'/')) {
            return scheme + url.mid(address.size());
        }
    }
    return url;
}

} // namespace app::run
