// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"
#include "app/run/run.h"

#include <optional>
#include <vector>

namespace app::run {

/// What Versus calls latency of one sample, in nanoseconds, or SampleTable::Unknown: from the start in a closed
/// schedule, from the intended start in a constant one, so that a stalled server cannot hide.
[[nodiscard]] qint64 latencyNs(const SampleTable& samples, qsizetype row, fetch::Schedule schedule);

/// Latencies in µs of the successful samples, ascending: of one part, and of all counted parts of an engine that ended
/// well.
[[nodiscard]] std::vector<double> sortedLatenciesUs(const EngineRound& part, fetch::Schedule schedule);
[[nodiscard]] std::vector<double> sortedLatenciesUs(const Run& run, const QString& engine);
/// The same from the start of each fetch, whatever the schedule.
[[nodiscard]] std::vector<double> sortedServiceTimesUs(const Run& run, const QString& engine);

} // namespace app::run
