// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/five_numbers.h"

#include "app/measure/percentile.h"

namespace app::measure {

std::optional<FiveNumbers> fiveNumbers(std::span<const double> sorted)
{
    if (sorted.empty()) {
        return std::nullopt;
    }
    return FiveNumbers { .minimum = sorted.front(),
        .lowerQuartile = *percentile(sorted, 0.25),
        .median = *percentile(sorted, 0.5),
        .upperQuartile = *percentile(sorted, 0.75),
        .maximum = sorted.back() };
}

} // namespace app::measure
