// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/histogram.h"

#include <thread>

namespace experiments {

/// A thread that only keeps time, beside the measured work: how late it wakes is what the machine takes away.
class Control
{
public:
    /// The distribution of its lateness, once.
    [[nodiscard]] HistogramLine end();

private:
    void keepTime(const std::stop_token& ended);

    Histogram m_lateness;
    // Last, so that it is the first to end.
    std::jthread m_thread { [this](const std::stop_token& ended) { keepTime(ended); } };
};

} // namespace experiments
