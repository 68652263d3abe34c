// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/progress.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace app::experiments {

void Progress::start(std::vector<double> costs)
{
    m_costs = std::move(costs);
    m_step = 0;
    m_clock.start();
}

void Progress::endStep()
{
    ++m_step;
}

Status Progress::status(const QString& text, double inStep) const
{
    const auto here = m_costs.cbegin() + std::ptrdiff_t(std::min(m_step, m_costs.size()));
    const double all = std::accumulate(m_costs.cbegin(), m_costs.cend(), 0.0);
    const double ended = std::accumulate(m_costs.cbegin(), here, 0.0);
    const double under = here == m_costs.cend() ? 0 : *here * inStep;
    Status status { .done = all > 0 ? (ended + under) / all : 0, .text = text, .left = {} };
    if (m_step > 0 && status.done > 0) {
        const double elapsed = double(m_clock.elapsed()) / 1000;
        status.left = std::chrono::seconds(std::lround(elapsed * (1 - status.done) / status.done));
    }
    return status;
}

} // namespace app::experiments
