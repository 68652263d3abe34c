// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

namespace app::measure {

/// What a box plot shows. Quartiles and median are the nearest-rank p25, p50 and p75 of percentile.h, so that a box
/// agrees with the percentiles printed beside it.
struct FiveNumbers
{
    double minimum = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double maximum = 0;

    bool operator==(const FiveNumbers&) const = default;
};

/// Nothing without values. `sorted` ascends.
[[nodiscard]] std::optional<FiveNumbers> fiveNumbers(std::span<const double> sorted);

} // namespace app::measure
