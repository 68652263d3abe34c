// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machine_load.h"

#include <QFile>
#include <QList>

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

} // namespace app::run
