// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/availability.h"

#include "app/run/engine_key.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

/// Why the program of this id cannot be started; empty: it can.
QString reasonOf(const QList<fetch::EngineEntry>& catalogue, const QString& id)
{
    const fetch::EngineEntry* program = fetch::findEngine(catalogue, id);
    if (program != nullptr) {
        return program->reason;
    }
    return QCoreApplication::translate(
        "Experiments", "The program for %1 is not there. Build or install Versus with its toolchain.")
        .arg(run::engineShortName(id));
}

} // namespace

Availability availabilityOf(const QList<QList<fetch::EngineEntry>>& catalogues, const QStringList& wanted)
{
    Availability availability { .ids = wanted, .reasons = {} };
    for (const QList<fetch::EngineEntry>& catalogue : catalogues) {
        for (const QString& id : wanted) {
            if (const QString reason = reasonOf(catalogue, id); !reason.isEmpty()) {
                availability.ids.removeAll(id);
                availability.reasons.append(reason);
            }
        }
    }
    return availability;
}

} // namespace app::experiments
