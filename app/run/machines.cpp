// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Machines", text);
}

const Machine* findMachine(const Run& run, int shard)
{
    const auto found = std::ranges::find(run.machines, shard, &Machine::shard);
    return found == run.machines.cend() ? nullptr : &*found;
}

bool takesAll(const Sharding& sharding)
{
    return sharding.shards == 0 || sharding.replicate;
}

} // namespace

std::vector<qint32> placesOfShard(qsizetype urls, const Sharding& sharding, int shard)
{
    const int first = takesAll(sharding) ? 0 : shard;
    const int step = takesAll(sharding) ? 1 : sharding.shards;
    std::vector<qint32> places;
    places.reserve(size_t(urls / step) + 1);
    for (qsizetype place = first; place < urls; place += step) {
        places.push_back(qint32(place));
    }
    return places;
}

qsizetype urlsTaken(const Run& run)
{
    if (takesAll(run.sharding)) {
        return run.plan.urls.size();
    }
    return std::accumulate(
        run.machines.cbegin(), run.machines.cend(), qsizetype(0), [&run](qsizetype sum, const Machine& machine) {
            return sum + qsizetype(placesOfShard(run.plan.urls.size(), run.sharding, machine.shard).size());
        });
}

QList<int> missingShards(const Run& run)
{
    QList<int> missing;
    for (int shard = 0; shard < run.sharding.shards; ++shard) {
        if (!findMachine(run, shard)) {
            missing.append(shard);
        }
    }
    return missing;
}

QList<int> stoppedShards(const Run& run)
{
    QList<int> stopped;
    for (const Machine& machine : run.machines) {
        if (machine.partial) {
            stopped.append(machine.shard);
        }
    }
    return stopped;
}

QString shardNames(const QList<int>& shards, const Run& run)
{
    QStringList names;
    for (const int shard : shards) {
        names.append(u"%1/%2"_s.arg(shard).arg(run.sharding.shards));
    }
    return names.join(u", "_s);
}

QString machineName(const Run& run, int shard)
{
    const Machine* machine = findMachine(run, shard);
    QString host = machine ? machine->environment.host : QString();
    const bool alone
        = std::ranges::count(run.machines, host, [](const Machine& one) { return one.environment.host; }) == 1;
    if (!host.isEmpty() && alone) {
        return host;
    }
    return host.isEmpty() ? tr("shard %1").arg(shard) : tr("%1, shard %2").arg(host).arg(shard);
}

const Environment& environmentOf(const Run& run, const EngineRound& part)
{
    const Machine* machine = findMachine(run, part.shard);
    return machine ? machine->environment : run.environment;
}

QList<Environment> environmentsOf(const Run& run)
{
    if (run.machines.isEmpty()) {
        return { run.environment };
    }
    QList<Environment> environments;
    for (const Machine& machine : run.machines) {
        environments.append(machine.environment);
    }
    return environments;
}

Environment commonEnvironment(const QList<Machine>& machines)
{
    Environment common = machines.isEmpty() ? Environment() : machines.first().environment;
    const auto keep
        = [](auto& field, const auto& other) { field = field == other ? field : std::decay_t<decltype(field)>(); };
    for (const Machine& machine : machines) {
        const Environment& other = machine.environment;
        keep(common.versusVersion, other.versusVersion);
        keep(common.host, other.host);
        keep(common.operatingSystem, other.operatingSystem);
        keep(common.kernel, other.kernel);
        keep(common.processor, other.processor);
        keep(common.cores, other.cores);
        keep(common.memoryBytes, other.memoryBytes);
        common.loadBefore = std::max(common.loadBefore, other.loadBefore);
    }
    return common;
}

bool isOfSeveralMachines(const Run& run)
{
    return std::ranges::any_of(
        run.parts, [&run](const SharedRound& part) { return part->shard != run.parts.front()->shard; });
}

QList<SharedRun> splitByMachine(const SharedRun& run)
{
    if (!isOfSeveralMachines(*run)) {
        return { run };
    }
    QList<SharedRun> runs;
    for (const Machine& machine : run->machines) {
        auto one = std::make_shared<Run>(*run);
        one->name = machineName(*run, machine.shard);
        one->environment = machine.environment;
        one->started = machine.started;
        one->partial = machine.partial;
        std::erase_if(one->parts, [&](const SharedRound& part) { return part->shard != machine.shard; });
        runs.append(one);
    }
    return runs;
}

QList<SharedRun> splitByMachine(const QList<SharedRun>& runs)
{
    QList<SharedRun> machines;
    for (const SharedRun& run : runs) {
        machines += splitByMachine(run);
    }
    return machines;
}

bool ofOneDivision(const QList<SharedRun>& runs)
{
    return runs.size() > 1 && runs.first()->sharding.shards > 0
        && std::ranges::all_of(runs, [&first = *runs.first()](const SharedRun& run) {
               return run->sharding == first.sharding && run->seed == first.seed && run->machines == first.machines;
           });
}

} // namespace app::run
