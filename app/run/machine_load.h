// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

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

} // namespace app::run
