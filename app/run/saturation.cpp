// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/saturation.h"

#include "app/run/machines.h"

#include <algorithm>
#include <map>

namespace app::run {

namespace {

/// Threads that can run at once: as many as the engine has for its work, where it says so, and never more than there
/// are processors.
int processorsFor(const EngineRound& part, int cores)
{
    const int threads = part.ready ? part.ready->workerThreads : 0;
    return std::max(1, threads > 0 ? std::min(threads, cores) : cores);
}

/// Sums over the rounds on one machine, in seconds.
struct Times
{
    double wall = 0;
    double busy = 0;
    double used = 0;
    double available = 0;
    double lab = 0;
};

void add(Times& times, const EngineRound& part, int cores)
{
    const double length = std::chrono::duration<double>(part.done->wall).count();
    times.wall += length;
    times.busy += part.machineBusy * length;
    times.used += std::chrono::duration<double>(part.done->cpuUser + part.done->cpuSystem).count();
    times.lab += std::chrono::duration<double>(part.labCpu.value_or(std::chrono::nanoseconds(0))).count();
    times.available += length * processorsFor(part, cores);
}

double highest(const CpuUse& use)
{
    return std::max({ use.machine, use.engine, use.lab });
}

} // namespace

std::optional<CpuUse> cpuUse(const Run& run, const QString& key)
{
    std::map<int, Times> machines; // by shard
    for (const SharedRound& part : countedParts(run, key)) {
        if (run.origin == Origin::Compare && part->done) {
            add(machines[part->shard], *part, environmentOf(run, *part).cores);
        }
    }
    std::optional<CpuUse> most;
    for (const auto& [shard, times] : machines) {
        if (times.wall > 0) {
            const CpuUse use { .machine = times.busy / times.wall,
                .engine = std::min(times.used / times.available, 1.0),
                .lab = std::min(times.lab / times.wall, 1.0),
                .shard = shard };
            most = !most || highest(use) > highest(*most) ? use : *most;
        }
    }
    return most;
}

bool isSaturated(const CpuUse& use)
{
    return highest(use) >= SaturatedShare;
}

bool isSaturated(const Run& run, const QString& key)
{
    const auto use = cpuUse(run, key);
    return use && isSaturated(*use);
}

} // namespace app::run
