// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace app::measure {

/// How many values the percentile p (0 < p ≤ 1) needs before it says anything: as many as make one value lie beyond it,
/// 1 ÷ (1 − p). p99 needs 100 and p99.9 needs 1,000. Up to p90, and at p = 1, one value will do.
[[nodiscard]] std::size_t minimumSamples(double p);

/// The p-th percentile by nearest rank: the smallest value with at least p · n values at or below it, that is the value
/// of rank ceil(p · n), counted from 1 (Hyndman and Fan 1996, definition 1). It is always one of the values. Nothing
/// where there are fewer than minimumSamples(p). `sorted` ascends.
[[nodiscard]] std::optional<double> percentile(std::span<const double> sorted, double p);

/// The same for several, in their order.
[[nodiscard]] std::vector<std::optional<double>> percentiles(
    std::span<const double> sorted, std::span<const double> wanted);

} // namespace app::measure
