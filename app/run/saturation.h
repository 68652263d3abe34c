// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <optional>

namespace app::run {

/// How much processor time was used while one engine fetched, over all counted rounds that ended well, each weighted by
/// its wall time: single rounds may be shorter than the kernel's tick.
struct CpuUse
{
    double machine = 0; ///< of all processors, by everything that ran, the lab too: 0 to 1
    double engine = 0; ///< of the processors that the engine's threads can use, by the engine: 0 to 1
    double lab = 0; ///< of the one thread that the lab has, by the lab: 0 to 1; 0 where it took no part
    int shard = 0; ///< of the machine
};

/// Nothing for a run in the window, where no process is the engine's own, and without a round. Of several machines that
/// which had the least to spare: its rounds count for the ratio as those of the others do.
[[nodiscard]] std::optional<CpuUse> cpuUse(const Run& run, const QString& key);

/// From this share on fetches wait for a processor, in the engine or in the lab, longer than they are worked on: of two
/// processors in use for the share ρ the mean wait is ρ² ÷ (1 − ρ²) times the work (Erlang's C formula), 1.8 times at
/// 0.8. Latency then tells of the machine and not of the engine. tests/bench shows it: what engines tell stays within
/// its bounds of the lab's record below this share, and leaves them above.
inline constexpr double SaturatedShare = 0.8;

[[nodiscard]] bool isSaturated(const CpuUse& use);
[[nodiscard]] bool isSaturated(const Run& run, const QString& key);

} // namespace app::run
