// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machine_load.h"

#include <QFile>
#include <QList>

#include <unistd.h>

#include <algorithm>

namespace app::run {

std::optional<MachineTicks> parseMachineTicks(QByteArrayView procStat)
{
    // "cpu  user nice system idle iowait irq softirq steal guest guest_nice"; guest time is part of user already.
    constexpr qsizetype idle = 4;
    constexpr qsizetype ioWait = 5;
    constexpr qsizetype steal = 8;
    const qsizetype end = procStat.indexOf('\n');
    const QList<QByteArray> fields
        = procStat.first(end < 0 ? procStat.size() : end).toByteArray().simplified().split(' ');
    if (fields.size() <= steal || fields.first() != "cpu") {
        return std::nullopt;
    }
    MachineTicks ticks;
    for (qsizetype i = 1; i <= steal; ++i) {
        const qint64 value = fields[i].toLongLong();
        ticks.total += value;
        ticks.busy += i == idle || i == ioWait ? 0 : value;
    }
    return ticks;
}

MachineTicks machineTicks()
{
    QFile stat(QStringLiteral("/proc/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return {};
    }
    return parseMachineTicks(stat.readLine()).value_or(MachineTicks {});
}

double busyShare(const MachineTicks& before, const MachineTicks& after)
{
    const qint64 total = after.total - before.total;
    return total <= 0 ? 0 : std::clamp(double(after.busy - before.busy) / double(total), 0.0, 1.0);
}

std::optional<std::chrono::nanoseconds> parseProcessCpu(QByteArrayView procPidStat, long ticksPerSecond)
{
    // "PID (NAME) STATE …": a name may hold blanks and brackets, so fields are counted from the last bracket.
    constexpr qsizetype userTime = 11; // field 14 of proc(5): the state is field 3 and comes first here
    constexpr qsizetype systemTime = 12;
    const QList<QByteArray> fields
        = procPidStat.sliced(procPidStat.lastIndexOf(')') + 1).toByteArray().simplified().split(' ');
    if (fields.size() <= systemTime || ticksPerSecond <= 0) {
        return std::nullopt;
    }
    const qint64 ticks = fields[userTime].toLongLong() + fields[systemTime].toLongLong();
    return std::chrono::nanoseconds(ticks * (1'000'000'000 / ticksPerSecond));
}

std::optional<std::chrono::nanoseconds> processCpu(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !stat.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return parseProcessCpu(stat.readAll(), sysconf(_SC_CLK_TCK));
}

LoadShare loadUntil(std::span<const LoadPoint> points, std::chrono::nanoseconds wall)
{
    if (points.size() < 2) {
        return {};
    }
    auto end = std::ranges::find_if(points, [wall](const LoadPoint& point) { return point.at > wall; });
    end = std::max(end, points.begin() + 2);
    const LoadPoint& first = points.front();
    const LoadPoint& last = *std::prev(end);
    LoadShare share { .machineBusy = busyShare(first.machine, last.machine), .labCpu = {} };
    if (first.labCpu && last.labCpu) {
        share.labCpu = *last.labCpu - *first.labCpu;
    }
    return share;
}

} // namespace app::run
