// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"

#include <QByteArray>
#include <QString>

namespace app::run {

/// Where the lab listens, for URLs written "lab:/…" and "lab+tls:/…". Empty: no lab.
struct LabAddresses
{
    QByteArray plain; ///< "http://127.0.0.1:40001"
    QByteArray tls;
    QString caFile;
    qint64 pid = 0; ///< of the lab's process, to see what it costs; 0: not known

    bool operator==(const LabAddresses&) const = default;
};

/// Whether any of these is a lab address.
[[nodiscard]] bool usesLab(const QList<QByteArray>& urls);
/// The plan as engines get it: lab addresses turned into real ones, and the lab's authority trusted where it is needed.
[[nodiscard]] fetch::Plan resolved(fetch::Plan plan, const LabAddresses& lab);
/// The reverse for what redirects led to, so that a run means the same when the lab has another port.
[[nodiscard]] QString unresolved(const QString& url, const LabAddresses& lab);

} // namespace app::run
