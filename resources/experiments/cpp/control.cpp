// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/control.h"

#include "experiments/cpp/process.h"

#include <chrono>

namespace experiments {

namespace {

constexpr std::chrono::milliseconds Every(1);

} // namespace

HistogramLine Control::end()
{
    m_thread.request_stop();
    m_thread.join();
    return m_lateness.line();
}

// Wakes every millisecond. A tick that was slept over counts with its own lateness.
void Control::keepTime(const std::stop_token& ended)
{
    auto due = std::chrono::steady_clock::now();
    while (!ended.stop_requested()) {
        due += Every;
        std::this_thread::sleep_until(due);
        m_lateness.record(nanosecondsSince(due));
    }
}

} // namespace experiments
