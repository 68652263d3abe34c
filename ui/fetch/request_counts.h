// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui::fetch {

/// How often a comparison asks one host.
struct HostRequests
{
    QString host; ///< with its port where it is not the scheme's own
    qint64 requests = 0;

    bool operator==(const HostRequests&) const = default;
};

/// Of all hosts but the lab, most requests first, equal ones by name. `times`: how often the whole list is fetched.
[[nodiscard]] QList<HostRequests> requestCounts(const QList<QByteArray>& urls, int times);
/// "This sends 44 requests to example.com, 22 to go.dev and 11 to each of 3 other hosts." Empty for no hosts.
[[nodiscard]] QString requestSentence(const QList<HostRequests>& counts);

} // namespace ui::fetch
