// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/histogram.h"

#include <algorithm>

namespace experiments {

HistogramLine Histogram::line() const
{
    HistogramLine line;
    for (std::size_t bin = 0; bin < m_counts.size(); ++bin) {
        if (m_counts[bin] > 0 || (bin > 0 && m_counts[bin - 1] > 0)) {
            const std::size_t shift = std::max<std::size_t>(bin >> BinBits, 1) - 1;
            line.lower.push_back(std::uint64_t(bin - (shift << BinBits)) << shift);
            line.count.push_back(m_counts[bin]);
        }
    }
    return line;
}

} // namespace experiments
