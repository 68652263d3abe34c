// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace app::measure {

enum class Spacing {
    Linear,
    Logarithmic,
};

/// A range of values; low is below high.
struct Range
{
    double low = 0;
    double high = 1;

    bool operator==(const Range&) const = default;
};

/// Values from low up to, but not including, high; the last bin includes it.
struct Bin
{
    double low = 0;
    double high = 0;
    std::size_t count = 0;
    double share = 0; ///< of all values, 0 to 1
};

/// Counts of values. Nothing is lost: total = the bins + underflow + overflow + notNumbers.
struct Histogram
{
    static constexpr int MaxBins = 1000;

    std::vector<Bin> bins;
    std::size_t underflow = 0; ///< below the range
    std::size_t overflow = 0; ///< above the range
    std::size_t notNumbers = 0; ///< NaN
    std::size_t clamped = 0; ///< raised to the floor of a logarithmic range: to be said where it is shown
    std::size_t total = 0;
};

/// Zero and less have no place on a logarithmic axis and count as this much: 0.1, in the unit of the values.
inline constexpr double DefaultFloor = 0.1;

/// The range that holds every finite value: from the smallest to the largest. Where all are one value, from half of it
/// to twice of it (logarithmic) or to one and a half of it (linear; of 0, from -1 to 1). Without a value, 0 to 1 or the
/// floor to ten times it.
[[nodiscard]] Range rangeOf(std::span<const double> values, Spacing spacing, double floor = DefaultFloor);

/// The range that holds both: one axis for several engines.
[[nodiscard]] Range united(const Range& a, const Range& b);

/// Counts `values` in `bins` bins (brought into 1 to Histogram::MaxBins) of equal width, or of equal ratio when
/// logarithmic. A range without width is widened as in rangeOf(). `floor` is above 0 and counts only there: lesser
/// values are raised to it, and a range that begins below begins at it.
[[nodiscard]] Histogram histogram(
    std::span<const double> values, Range range, int bins, Spacing spacing, double floor = DefaultFloor);

} // namespace app::measure
