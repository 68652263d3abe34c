// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/report.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace experiments {

/// Counts of nanoseconds in bins whose width follows their value. 128 bins to each power of two: a bin is at most 1/128
/// of its lower bound wide, so that a value is known to 0.8 %. Values below 256 have bins of their own. Recording is a
/// few instructions and never allocates.
class Histogram
{
public:
    void record(std::uint64_t value) { ++m_counts[binOf(value)]; }

    /// The bins with a count, and of the empty ones those that bound them from above: each bin ends where the next one
    /// begins.
    [[nodiscard]] HistogramLine line() const;

private:
    static constexpr int BinBits = 7;
    static constexpr std::size_t BinCount = ((64 - BinBits) << BinBits) + (1 << BinBits);

    static std::size_t binOf(std::uint64_t value)
    {
        const int width = std::bit_width(value);
        const int shift = width > BinBits + 1 ? width - BinBits - 1 : 0;
        return (std::size_t(shift) << BinBits) + std::size_t(value >> shift);
    }

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>(BinCount);
};

} // namespace experiments
