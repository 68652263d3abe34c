// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/pauses.h"

#include "experiments/cpp/cache.h"
#include "experiments/cpp/control.h"
#include "experiments/cpp/histogram.h"
#include "experiments/cpp/process.h"
#include "experiments/cpp/watch.h"

namespace experiments {

namespace {

struct Plan
{
    std::uint64_t heapBytes;
    std::uint64_t seconds;
    std::uint64_t rate; // operations a second

    [[nodiscard]] std::uint64_t operations() const { return rate * seconds; }
    [[nodiscard]] std::uint64_t intervalNs() const { return 1'000'000'000 / rate; }
};

struct Times
{
    Histogram latency;
    Histogram service;
};

/// Does the operations in this thread. It waits by looking at the clock: asleep it would be woken late.
void carryOut(const Plan& plan, std::chrono::steady_clock::time_point origin, Cache& cache, Times& times)
{
    const std::uint64_t interval = plan.intervalNs();
    for (std::uint64_t i = 0; i < plan.operations(); ++i) {
        const std::uint64_t intended = i * interval;
        std::uint64_t begun = nanosecondsSince(origin);
        while (begun < intended) {
            begun = nanosecondsSince(origin);
        }
        cache.replace();
        const std::uint64_t ended = nanosecondsSince(origin);
        times.latency.record(ended - intended);
        times.service.record(ended - begun);
    }
}

/// Fills a cache and then replaces its records at a fixed rate, which is what makes the work equal: in the same time
/// each language allocates and frees the same objects, and ends with the same content. Operations back to back would
/// let the faster language allocate more, and would hide a stall in the one operation that it hits; on a schedule every
/// operation that it delays counts, from its intended start (latency). The time of the operation itself stands beside
/// it (service).
Measured measurePauses(const Plan& plan, Reporter& reporter)
{
    const std::uint64_t idleBytes = residentBytes();
    Cache cache(plan.heapBytes);
    Times times;
    Control control;

    const Meter meter;
    Watch watch(meter.begun(), std::chrono::seconds(plan.seconds), reporter);
    carryOut(plan, meter.begun(), cache, times);
    Figures figures = meter.end();
    const SeriesLine memory = watch.end();
    const HistogramLine lateness = control.end();

    figures["filled_rss_bytes"] = figures["idle_rss_bytes"];
    figures["idle_rss_bytes"] = idleBytes;
    figures["operations"] = plan.operations();
    return { .check = cache.digest(),
        .figures = figures,
        .histograms = { { "operation_latency", times.latency.line() }, { "operation_service", times.service.line() },
            { "control_lateness", lateness } },
        .series = { { "rss", memory } } };
}

} // namespace

std::function<Measured(Reporter&)> preparePauses(const Options& options)
{
    const Plan plan { .heapBytes = std::uint64_t(options.number("heap-mib", 256, { 1, 65'536 })) << 20,
        .seconds = std::uint64_t(options.number("seconds", 5, { 1, 3'600 })),
        .rate = std::uint64_t(options.number("rate", 500'000, { 1, 10'000'000 })) };
    // Without a collector it has no meaning; it is understood so that one command line serves all languages.
    (void)options.number("gogc", 100, { 1, 10'000 });
    return [plan](Reporter& reporter) { return measurePauses(plan, reporter); };
}

} // namespace experiments
