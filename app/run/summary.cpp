// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/summary.h"

#include "app/measure/moments.h"
#include "app/measure/percentile.h"
#include "app/run/latencies.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace app::run {

namespace {

using Parts = std::vector<SharedRound>;
using Figure = std::function<double(const EngineRound&)>;

std::vector<double> figures(const Parts& parts, const Figure& figure)
{
    std::vector<double> values;
    std::ranges::transform(parts, std::back_inserter(values), [&](const SharedRound& part) { return figure(*part); });
    return values;
}

std::optional<double> medianOf(const Parts& parts, const Figure& figure)
{
    std::vector<double> values = figures(parts, figure);
    std::ranges::sort(values);
    return values.empty() ? std::nullopt : std::optional(measure::median(values));
}

std::optional<double> meanOf(const Parts& parts, const Figure& figure)
{
    const std::vector<double> values = figures(parts, figure);
    return values.empty() ? std::nullopt : std::optional(measure::mean(values));
}

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double microseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

std::optional<double> firstByteMedianUs(const Parts& parts)
{
    std::vector<double> values;
    for (const SharedRound& part : parts) {
        const SampleTable& samples = part->samples;
        for (qsizetype row = 0; row < samples.size(); ++row) {
            if (const qint64 ns = samples.firstByteTimeNs(row); ns != SampleTable::Unknown && !samples.failed(row)) {
                values.push_back(microseconds(std::chrono::nanoseconds(ns)));
            }
        }
    }
    std::ranges::sort(values);
    constexpr double half = 0.5;
    return measure::percentile(values, half);
}

void fillLatency(EngineSummary& summary, const std::vector<double>& sorted)
{
    summary.samples = qint64(sorted.size());
    summary.p50Us = measure::percentile(sorted, 0.5);
    summary.p90Us = measure::percentile(sorted, 0.9);
    summary.p99Us = measure::percentile(sorted, 0.99);
    summary.p999Us = measure::percentile(sorted, 0.999);
    if (!sorted.empty()) {
        summary.minUs = sorted.front();
        summary.maxUs = sorted.back();
    }
}

void fillProcess(EngineSummary& summary, const Parts& good)
{
    double wall = 0;
    for (const SharedRound& part : good) {
        wall += seconds(part->done->wall);
    }
    if (wall > 0) {
        summary.throughputPerSecond = double(summary.samples) / wall;
    }
    summary.peakRssBytes = medianOf(good, [](const EngineRound& part) { return double(part.done->peakRssBytes); });
    summary.idleRssBytes = medianOf(good, [](const EngineRound& part) { return double(part.ready->rssBytes); });
    summary.cpuSeconds
        = meanOf(good, [](const EngineRound& part) { return seconds(part.done->cpuUser + part.done->cpuSystem); });
    summary.readyUs = medianOf(good, [](const EngineRound& part) { return microseconds(part.startUp); });
    summary.connections = meanOf(good, [](const EngineRound& part) { return double(part.done->connectionsOpened); });
}

} // namespace

EngineSummary summarize(const Run& run, const QString& engine)
{
    EngineSummary summary;
    summary.engine = engine;
    summary.name = engineName(run, engine);
    Parts good;
    for (const SharedRound& part : countedParts(run, engine)) {
        if (part->done && part->ready) {
            good.push_back(part);
            summary.errors += part->samples.errorCount();
        } else {
            ++summary.failedRounds;
        }
    }
    summary.rounds = int(good.size());
    fillLatency(summary, sortedLatenciesUs(run, engine));
    const std::vector<double> service = sortedServiceTimesUs(run, engine);
    summary.serviceP50Us = measure::percentile(service, 0.5);
    summary.serviceP99Us = measure::percentile(service, 0.99);
    summary.firstByteP50Us = firstByteMedianUs(good);
    // In the window the process is Versus itself, so its figures say nothing of the engine.
    if (run.origin == Origin::Compare) {
        fillProcess(summary, good);
    }
    return summary;
}

QList<EngineSummary> summarize(const Run& run)
{
    QList<EngineSummary> summaries;
    for (const QString& engine : run.engines) {
        summaries.append(summarize(run, engine));
    }
    return summaries;
}

} // namespace app::run
