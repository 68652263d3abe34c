// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/warnings.h"

#include "app/language/numbers.h"
#include "app/measure/noise.h"
#include "app/measure/percentile.h"
#include "app/run/evidence.h"
#include "app/run/latencies.h"
#include "app/run/saturation.h"

#include <QCoreApplication>

#include <algorithm>
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

int goodRounds(const Run& run, const QString& key)
{
    return int(
        std::ranges::count_if(countedParts(run, key), [](const SharedRound& part) { return cameToItsEnd(*part); }));
}

/// The median latency of each round that ended well.
std::vector<double> roundMedians(const Run& run, const QString& key)
{
    std::vector<double> medians;
    for (const SharedRound& part : countedParts(run, key)) {
        if (const auto median = measure::percentile(sortedLatenciesUs(*part, run.plan.schedule), Half);
            part->done && median) {
            medians.push_back(*median);
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
        warnings.append({ WarningKind::Saturated, key, saturationReason(engineShortName(key), *use) + u' ' + remedy });
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

void warnOfNoise(const Run& run, const QString& key, QList<Warning>& warnings)
{
    const std::vector<double> medians = roundMedians(run, key);
    if (measure::isNoisy(medians)) {
        warnings.append({ WarningKind::Noisy, key,
            tr("Noisy: the medians of %1 spread by %2 from round to round. End other programs, or measure more rounds.")
                .arg(engineShortName(key), percent(*measure::relativeSpread(medians))) });
    }
}

void warnOfTheRun(const Run& run, QList<Warning>& warnings)
{
    if (run.partial) {
        warnings.append({ WarningKind::Partial, {}, tr("Stopped before its end: only what was measured counts.") });
    }
    int rounds = run.rounds;
    for (const QString& key : run.engines) {
        rounds = std::min(rounds, goodRounds(run, key));
    }
    if (rounds < RoundsForAClaim) {
        warnings.append({ WarningKind::FewRounds, {},
            tr("A quick look: %n round(s) of each engine; a claim needs %1.", nullptr, rounds).arg(RoundsForAClaim) });
    }
    if (const auto warning = machineWarning(run.environment)) {
        warnings.append(*warning);
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

std::optional<Warning> machineWarning(const Environment& machine)
{
    if (machine.cores < 1 || machine.loadBefore <= LoadedShare * machine.cores) {
        return std::nullopt;
    }
    return Warning { WarningKind::LoadedMachine, {},
        tr("The machine was at work before the start (load %1 on %n processor(s)).", nullptr, machine.cores)
            .arg(language::fixed(machine.loadBefore, 1)) };
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
    std::ranges::stable_sort(all, {}, &Warning::kind);
    return all;
}

} // namespace app::run
