// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/tasks.h"

#include "experiments/cpp/process.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>
#include <utility> // Boost 1.81's coroutines forget it

namespace experiments {

namespace {

namespace asio = boost::asio;

/// What the tasks share.
struct Meeting
{
    Meeting(const asio::thread_pool::executor_type& executor, std::uint64_t tasks)
        : count(tasks)
        , release(executor)
        , ends(std::ptrdiff_t(tasks))
    {
    }

    const std::uint64_t count;
    std::atomic<std::uint64_t> arrived = 0;
    std::atomic<std::uint64_t> finished = 0;
    std::latch allWait { 1 };
    asio::experimental::concurrent_channel<void(boost::system::error_code)> release;
    std::latch ends;
};

asio::awaitable<void> attend(Meeting& meeting)
{
    if (++meeting.arrived == meeting.count) {
        meeting.allWait.count_down();
    }
    co_await meeting.release.async_receive(asio::as_tuple(asio::use_awaitable));
    ++meeting.finished;
    meeting.ends.count_down();
}

/// Spawns so many coroutines that all wait for one event, looks at the memory while they do, and lets them go.
///
/// Held equal in all languages: each task is spawned by the runtime's own means with its default settings and as many
/// worker threads as there are cores; it counts itself in, waits for the one event that wakes all, counts itself out
/// and ends; whoever spawned them waits for the end of all. Memory is read once the last has counted itself in. What is
/// waited for is the language's own: here a channel that is closed.
Measured waitingTasks(std::uint64_t count, Reporter& reporter)
{
    asio::thread_pool pool(std::max(1U, std::thread::hardware_concurrency()));
    Meeting meeting(pool.get_executor(), count);

    const Meter meter;
    for (std::uint64_t i = 0; i < count; ++i) {
        asio::co_spawn(pool, attend(meeting), asio::detached);
        if ((i & 0xfff) == 0xfff) {
            reporter.progress(i, count);
        }
    }
    meeting.allWait.wait();
    const std::uint64_t spawnNs = nanosecondsSince(meter.begun());
    const std::uint64_t waitingBytes = residentBytes();
    meeting.release.close();
    meeting.ends.wait();

    Measured measured {
        .check = std::to_string(meeting.finished), .figures = meter.end(), .histograms = {}, .series = {}
    };
    measured.figures["spawn_wall_ns"] = spawnNs;
    measured.figures["waiting_rss_bytes"] = waitingBytes;
    // The kernel keeps its counts in parts, and its peak may fall short of what was seen by some pages.
    std::uint64_t& peak = measured.figures["peak_rss_bytes"];
    peak = std::max(peak, waitingBytes);
    pool.join();
    return measured;
}

} // namespace

std::function<Measured(Reporter&)> prepareTasks(const Options& options)
{
    const std::int64_t count = options.number("n", {}, { 1, 100'000'000 });
    return [count](Reporter& reporter) { return waitingTasks(std::uint64_t(count), reporter); };
}

} // namespace experiments
