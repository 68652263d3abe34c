// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/watch.h"

#include "experiments/cpp/process.h"

#include <condition_variable>
#include <mutex>

namespace experiments {

namespace {

constexpr std::chrono::milliseconds Every(50);

} // namespace

Watch::Watch(std::chrono::steady_clock::time_point origin, std::chrono::seconds expected, Reporter& reporter)
    : m_origin(origin)
    , m_expected(expected)
    , m_reporter(reporter)
{
}

SeriesLine Watch::end()
{
    m_thread.request_stop();
    m_thread.join();
    return m_memory;
}

void Watch::run(const std::stop_token& ended)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake;
    while (true) {
        const std::uint64_t elapsed = nanosecondsSince(m_origin);
        m_memory.at_ns.push_back(elapsed);
        m_memory.bytes.push_back(residentBytes());
        m_reporter.progress(elapsed, std::uint64_t(m_expected.count()));
        if (wake.wait_for(lock, ended, Every, [&ended] { return ended.stop_requested(); })) {
            return;
        }
    }
}

} // namespace experiments
