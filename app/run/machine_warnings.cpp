// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machine_warnings.h"

#include "app/language/numbers.h"
#include "app/run/machines.h"

#include <QCoreApplication>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Warnings", text, disambiguation, n);
}

void warnOfMissingShards(const Run& run, QList<Warning>& warnings)
{
    const QList<int> missing = missingShards(run);
    if (missing.isEmpty()) {
        return;
    }
    if (run.machines.size() == 1) {
        warnings.append({ WarningKind::MissingShards, {},
            tr("This is shard %1 alone. Put it together with the others: versus merge.")
                .arg(shardNames({ run.machines.first().shard }, run)) });
        return;
    }
    const QString what = missing.size() == 1 ? tr("Shard %1 is missing") : tr("The shards %1 are missing");
    warnings.append({ WarningKind::MissingShards, {},
        (run.sharding.replicate ? tr("%1: the figures are without those machines.")
                                : tr("%1: the figures are without their URLs."))
            .arg(what.arg(shardNames(missing, run))) });
}

void warnOfStop(const Run& run, QList<Warning>& warnings)
{
    for (const int shard : stoppedShards(run)) {
        warnings.append({ WarningKind::Partial, {},
            tr("Shard %1 (%2) was stopped before its end: only what it had measured counts.")
                .arg(shardNames({ shard }, run), machineName(run, shard)) });
    }
    if (run.partial && run.machines.isEmpty()) {
        warnings.append({ WarningKind::Partial, {}, tr("Stopped before its end: only what was measured counts.") });
    }
}

void warnOfLoads(const Run& run, QList<Warning>& warnings)
{
    if (run.machines.size() < 2) {
        if (const auto warning = machineWarning(run.environment)) {
            warnings.append(*warning);
        }
        return;
    }
    for (const Machine& machine : run.machines) {
        if (machineWarning(machine.environment)) {
            warnings.append({ WarningKind::LoadedMachine, {},
                tr("%1 was at work before the start (load %2 on %n processor(s)).", nullptr, machine.environment.cores)
                    .arg(machineName(run, machine.shard), language::fixed(machine.environment.loadBefore, 1)) });
        }
    }
}

} // namespace

std::optional<Warning> machineWarning(const Environment& machine)
{
    if (machine.cores < 1 || machine.loadBefore <= LoadedShare * machine.cores) {
        return std::nullopt;
    }
    return Warning { WarningKind::LoadedMachine, {},
        tr("The machine was at work before the start (load %1 on %n processor(s)).", nullptr, machine.cores)
            .arg(language::fixed(machine.loadBefore, 1)) };
}

QList<Warning> machineWarnings(const Run& run)
{
    QList<Warning> warnings;
    warnOfMissingShards(run, warnings);
    warnOfStop(run, warnings);
    warnOfLoads(run, warnings);
    return warnings;
}

} // namespace app::run
