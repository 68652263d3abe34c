// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/percentile.h"

#include <algorithm>
#include <cmath>

namespace app::measure {

namespace {

/// 0.07 · 100 is a little above 7 in binary: without this the rank would be 8.
constexpr double RoundingSlack = 1e-9;
constexpr double AlwaysTold = 0.9;

} // namespace

std::size_t minimumSamples(double p)
{
    if (p <= AlwaysTold || p >= 1) {
        return 1;
    }
    return std::size_t(std::ceil(1 / (1 - p) - RoundingSlack));
}

std::optional<double> percentile(std::span<const double> sorted, double p)
{
    if (sorted.size() < minimumSamples(p)) {
        return std::nullopt;
    }
    const auto n = double(sorted.size());
    const double rank = std::clamp(std::ceil(p * n - RoundingSlack), 1.0, n);
    return sorted[std::size_t(rank) - 1];
}

} // namespace app::measure
