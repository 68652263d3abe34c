// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/warnings.h"

#include "app/language/numbers.h"
#include "app/measure/noise.h"
#include "app/measure/percentile.h"
#include "app/run/evidence.h"
#include "app/run/latencies.h"
#include "app/run/machine_warnings.h"
#include "app/run/machines.h"
#include "app/run/saturation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

constexpr double Half = 0.5;
constexpr double Percent = 100;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Warnings", text, disambiguation, n);
}

QString percent(double share)
{
    return language::fixed(share * Percent, 0) + " %"_L1;
}

/// An engine in a sentence that is about one machine: of several, it says which.
QString nameOn(const Run& run, const QString& key, int shard)
{
    const QString name = engineShortName(key);
    return isOfSeveralMachines(run) ? tr("%1 on %2").arg(name, machineName(run, shard)) : name;
}

int goodRounds(const Run& run, const QString& key)
{
    return int(
        std::ranges::count_if(countedParts(run, key), [](const SharedRound& part) { return cameToItsEnd(*part); }));
}

/// The median latency of each round that ended well, by shard: machines may well be unlike.
std::map<int, std::vector<double>> roundMedians(const Run& run, const QString& key)
{
    std::map<int, std::vector<double>> medians;
    for (const SharedRound& part : countedParts(run, key)) {
        if (const auto median = measure::percentile(sortedLatenciesUs(*part, run.plan.schedule), Half);
            part->done && median) {
            medians[part->shard].push_back(*median);
        }
    }
    return medians;
}

void warnOfDebugBuild(const Run& run, const QString& key, QList<Warning>& warnings)
{
    if (isDebugBuild(run, key)) {
        warnings.append({ WarningKind::DebugBuild, key,
            tr("%1 is a debug build: no ratio is given with it. Build it for release.").arg(engineShortName(key)) });
    }
}

/// What had no time to spare.
QString saturationReason(const QString& name, const CpuUse& use)
{
    if (use.machine >= SaturatedShare) {
        return tr(
            "%1 was saturated: the processors were in use for %2 of the time (%1 used %3 of what its threads can), "
            "so that fetches waited for them.")
            .arg(name, percent(use.machine), percent(use.engine));
    }
    if (use.lab >= SaturatedShare) {
        return tr("%1 was saturated: the lab, which answers from one thread, was at work for %2 of the time.")
            .arg(name, percent(use.lab));
    }
    return tr("%1 was saturated: it used %2 of the processor time that its threads can, so that fetches waited.")
        .arg(name, percent(use.engine));
}

void warnOfSaturation(const Run& run, const QString& key, QList<Warning>& warnings)
{
    const auto use = cpuUse(run, key);
    if (use && isSaturated(*use)) {
        const QString remedy = tr("No ratio of its latency is given. End other programs, or take fewer at once.");
        warnings.append(
            { WarningKind::Saturated, key, saturationReason(nameOn(run, key, use->shard), *use) + u' ' + remedy });
    }
}

void warnOfLostRounds(const Run& run, const QString& key, QList<Warning>& warnings)
{
    const auto parts = countedParts(run, key);
    const auto lost = std::ranges::count_if(parts, [](const SharedRound& part) { return part->failure.has_value(); });
    if (lost > 0) {
        warnings.append({ WarningKind::LostRounds, key,
            tr("%1 lost %2 of %3 rounds; they are left out.").arg(engineShortName(key)).arg(lost).arg(parts.size()) });
    }
}

/// Of several machines the noisiest is told.
void warnOfNoise(const Run& run, const QString& key, QList<Warning>& warnings)
{
    double most = 0;
    QString name;
    for (const auto& [shard, medians] : roundMedians(run, key)) {
        if (const auto spread = measure::relativeSpread(medians); measure::isNoisy(medians) && *spread > most) {
            most = *spread;
            name = nameOn(run, key, shard);
        }
    }
    if (!name.isEmpty()) {
        warnings.append({ WarningKind::Noisy, key,
            tr("Noisy: the medians of %1 spread by %2 from round to round. End other programs, or measure more rounds.")
                .arg(name, percent(most)) });
    }
}

void warnOfTheRun(const Run& run, QList<Warning>& warnings)
{
    int rounds = run.rounds;
    for (const QString& key : run.engines) {
        rounds = std::min(rounds, goodRounds(run, key));
    }
    if (rounds < RoundsForAClaim) {
        warnings.append({ WarningKind::FewRounds, {},
            tr("A quick look: %n round(s) of each engine; a claim needs %1.", nullptr, rounds).arg(RoundsForAClaim) });
    }
}

} // namespace

QLatin1String toWord(WarningKind kind)
{
    switch (kind) {
    case WarningKind::DebugBuild:
        return "debug-build"_L1;
    case WarningKind::Saturated:
        return "saturated"_L1;
    case WarningKind::LostRounds:
        return "lost-rounds"_L1;
    case WarningKind::MissingShards:
        return "missing-shards"_L1;
    case WarningKind::Partial:
        return "partial"_L1;
    case WarningKind::FewRounds:
        return "few-rounds"_L1;
    case WarningKind::Noisy:
        return "noisy"_L1;
    case WarningKind::LoadedMachine:
        return "loaded-machine"_L1;
    }
    return {};
}

QList<Warning> warnings(const Run& run)
{
    QList<Warning> all;
    if (run.origin != Origin::Compare) {
        return all;
    }
    for (const auto warn : { warnOfDebugBuild, warnOfSaturation, warnOfLostRounds, warnOfNoise }) {
        for (const QString& key : run.engines) {
            warn(run, key, all);
        }
    }
    warnOfTheRun(run, all);
    all += machineWarnings(run);
    std::ranges::stable_sort(all, {}, &Warning::kind);
    return all;
}

} // namespace app::run
