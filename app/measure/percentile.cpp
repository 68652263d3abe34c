// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/percentile.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace app::measure {

namespace {

/// Ranks are computed in whole billionths, as 0.07 · 100 is a little above 7 in binary and 1 ÷ (1 − 0.9999) above
/// 10,000.
constexpr std::int64_t Whole = 1'000'000'000;
constexpr std::int64_t AlwaysTold = Whole / 10 * 9;

std::int64_t billionths(double p)
{
    return std::llround(p * double(Whole));
}

std::int64_t ceilOfQuotient(std::int64_t dividend, std::int64_t divisor)
{
    return (dividend + divisor - 1) / divisor;
}

} // namespace

std::size_t minimumSamples(double p)
{
    const std::int64_t part = billionths(p);
    return part <= AlwaysTold || part >= Whole ? 1 : std::size_t(ceilOfQuotient(Whole, Whole - part));
}

std::optional<double> percentile(std::span<const double> sorted, double p)
{
    if (sorted.size() < minimumSamples(p)) {
        return std::nullopt;
    }
    const auto n = std::int64_t(sorted.size());
    const std::int64_t rank = std::clamp(ceilOfQuotient(billionths(p) * n, Whole), std::int64_t(1), n);
    return sorted[std::size_t(rank - 1)];
}

std::vector<std::optional<double>> percentiles(std::span<const double> sorted, std::span<const double> wanted)
{
    std::vector<std::optional<double>> result(wanted.size());
    std::ranges::transform(wanted, result.begin(), [sorted](double p) { return percentile(sorted, p); });
    return result;
}

} // namespace app::measure
