// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/experiments/result.h"

namespace app::experiments {

/// The charts of `pauses`, one function each.

/// Latency over percentile of each contestant in the usual case, and how late a thread was that only kept time.
[[nodiscard]] charts::Chart pauseLatencyChart(const Result& result);
/// How long Go's runtime stopped the program, for each setting.
[[nodiscard]] charts::Chart pauseDistributionChart(const Result& result);
/// Memory over time in one round, with Go at each setting.
[[nodiscard]] charts::Chart pauseMemoryChart(const Result& result);

} // namespace app::experiments
