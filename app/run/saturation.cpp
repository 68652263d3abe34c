// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/saturation.h"

#include <algorithm>

namespace app::run {

namespace {

/// Threads that can run at once: as many as the engine has for its work, where it says so, and never more than there
/// are processors.
int processorsFor(const EngineRound& part, int cores)
{
    const int threads = part.ready ? part.ready->workerThreads : 0;
    return std::max(1, threads > 0 ? std::min(threads, cores) : cores);
}

} // namespace

std::optional<CpuUse> cpuUse(const Run& run, const QString& key)
{
    double wall = 0;
    double busy = 0;
    double used = 0;
    double available = 0;
    double lab = 0;
    for (const SharedRound& part : countedParts(run, key)) {
        if (run.origin == Origin::Compare && part->done) {
            const double length = std::chrono::duration<double>(part->done->wall).count();
            wall += length;
            busy += part->machineBusy * length;
            used += std::chrono::duration<double>(part->done->cpuUser + part->done->cpuSystem).count();
            lab += std::chrono::duration<double>(part->labCpu.value_or(std::chrono::nanoseconds(0))).count();
            available += length * processorsFor(*part, run.environment.cores);
        }
    }
    if (wall <= 0) {
        return std::nullopt;
    }
    return CpuUse {
        .machine = busy / wall, .engine = std::min(used / available, 1.0), .lab = std::min(lab / wall, 1.0)
    };
}

bool isSaturated(const CpuUse& use)
{
    return std::max({ use.machine, use.engine, use.lab }) >= SaturatedShare;
}

bool isSaturated(const Run& run, const QString& key)
{
    const auto use = cpuUse(run, key);
    return use && isSaturated(*use);
}

} // namespace app::run
