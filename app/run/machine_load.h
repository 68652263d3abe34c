// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>
#include <span>

namespace app::run {

/// Time of all processors of the machine since it booted, in ticks of the kernel.
struct MachineTicks
{
    qint64 busy = 0;
    qint64 total = 0;
};

/// Of the text of /proc/stat; idle and waiting for a disk are not busy.
[[nodiscard]] std::optional<MachineTicks> parseMachineTicks(QByteArrayView procStat);
[[nodiscard]] MachineTicks machineTicks();
/// Share of all processors in use between two looks, 0 to 1.
[[nodiscard]] double busyShare(const MachineTicks& before, const MachineTicks& after);

/// Processor time of one process since its start, user and system, of the text of /proc/PID/stat.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseProcessCpu(QByteArrayView procPidStat, long ticksPerSecond);
/// Nothing once the process has ended, or for a pid of 0.
[[nodiscard]] std::optional<std::chrono::nanoseconds> processCpu(qint64 pid);

/// The machine's and the lab's processor time at one moment of an engine's round.
struct LoadPoint
{
    std::chrono::nanoseconds at { 0 }; ///< since `go`
    MachineTicks machine;
    std::optional<std::chrono::nanoseconds> labCpu;
};

/// What the machine and the lab did between `go` and the last fetch.
struct LoadShare
{
    double machineBusy = 0; ///< share of all processors, 0 to 1
    std::optional<std::chrono::nanoseconds> labCpu;
};

/// From points in the order of time, the first at `go`, up to the last one within `wall`: afterwards the engine writes
/// its samples out, which is no part of the measurement. The next point serves where none but the first is within.
[[nodiscard]] LoadShare loadUntil(std::span<const LoadPoint> points, std::chrono::nanoseconds wall);

} // namespace app::run
