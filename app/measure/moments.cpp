// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/moments.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app::measure {

double mean(std::span<const double> values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double standardDeviation(std::span<const double> values)
{
    if (values.size() < 2 || std::ranges::adjacent_find(values, std::not_equal_to()) == values.end()) {
        return 0;
    }
    const double centre = mean(values);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0,
        [centre](double total, double value) { return total + (value - centre) * (value - centre); });
    return std::sqrt(sum / double(values.size() - 1));
}

double median(std::span<const double> sorted)
{
    if (sorted.empty()) {
        return 0;
    }
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

std::optional<double> geometricMean(std::span<const double> values)
{
    if (values.empty() || std::ranges::any_of(values, [](double value) { return !(value > 0); })) {
        return std::nullopt;
    }
    const double logs = std::accumulate(
        values.begin(), values.end(), 0.0, [](double total, double value) { return total + std::log(value); });
    return std::exp(logs / double(values.size()));
}

} // namespace app::measure
