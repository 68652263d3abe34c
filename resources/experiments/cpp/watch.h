// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/report.h"

#include <chrono>
#include <thread>

namespace experiments {

/// Looks at the process's memory beside the measured work, and tells progress. The reporter is its own until end().
class Watch
{
public:
    Watch(std::chrono::steady_clock::time_point origin, std::chrono::seconds expected, Reporter& reporter);

    /// What was seen, once.
    [[nodiscard]] SeriesLine end();

private:
    void run(const std::stop_token& ended);

    std::chrono::steady_clock::time_point m_origin;
    std::chrono::nanoseconds m_expected;
    Reporter& m_reporter;
    SeriesLine m_memory;
    // Last, so that it is the first to end.
    std::jthread m_thread { [this](const std::stop_token& ended) { run(ended); } };
};

} // namespace experiments
