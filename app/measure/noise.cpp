// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/noise.h"

#include "app/measure/moments.h"

#include <algorithm>
#include <cmath>

namespace app::measure {

namespace {

constexpr double NormalConsistency = 1.4826;
constexpr double FarAway = 3.5;

double medianOf(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    return median(sorted);
}

} // namespace

double robustDeviation(std::span<const double> values)
{
    std::vector<double> distances(values.size());
    std::ranges::transform(
        values, distances.begin(), [centre = medianOf(values)](double value) { return std::abs(value - centre); });
    return medianOf(distances) * NormalConsistency;
}

std::optional<double> relativeSpread(std::span<const double> values)
{
    const double centre = medianOf(values);
    return centre > 0 ? std::optional(robustDeviation(values) / centre) : std::nullopt;
}

bool isNoisy(std::span<const double> values)
{
    return relativeSpread(values).value_or(0) > NoisySpread;
}

std::vector<std::size_t> outliers(std::span<const double> values)
{
    const double deviation = robustDeviation(values);
    std::vector<std::size_t> places;
    if (!(deviation > 0)) {
        return places;
    }
    const double centre = medianOf(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::abs(values[i] - centre) / deviation > FarAway) {
            places.push_back(i);
        }
    }
    return places;
}

} // namespace app::measure
