// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/latencies.h"

#include <algorithm>

namespace app::run {

namespace {

constexpr double NanosecondsPerMicrosecond = 1000;

void appendLatenciesUs(std::vector<double>& values, const SampleTable& samples, fetch::Schedule schedule)
{
    for (qsizetype row = 0; row < samples.size(); ++row) {
        const qint64 ns = latencyNs(samples, row, schedule);
        if (ns != SampleTable::Unknown && !samples.failed(row)) {
            values.push_back(double(ns) / NanosecondsPerMicrosecond);
        }
    }
}

std::vector<double> sortedOverRounds(const Run& run, const QString& engine, fetch::Schedule schedule)
{
    std::vector<double> values;
    for (const SharedRound& part : countedParts(run, engine)) {
        if (part->done) {
            appendLatenciesUs(values, part->samples, schedule);
        }
    }
    std::ranges::sort(values);
    return values;
}

} // namespace

qint64 latencyNs(const SampleTable& samples, qsizetype row, fetch::Schedule schedule)
{
    return schedule == fetch::Schedule::Constant ? samples.responseTimeNs(row) : samples.serviceTimeNs(row);
}

std::vector<double> sortedLatenciesUs(const EngineRound& part, fetch::Schedule schedule)
{
    std::vector<double> values;
    values.reserve(size_t(part.samples.size()));
    appendLatenciesUs(values, part.samples, schedule);
    std::ranges::sort(values);
    return values;
}

std::vector<double> sortedLatenciesUs(const Run& run, const QString& engine)
{
    return sortedOverRounds(run, engine, run.plan.schedule);
}

std::vector<double> sortedServiceTimesUs(const Run& run, const QString& engine)
{
    return sortedOverRounds(run, engine, fetch::Schedule::Closed);
}

} // namespace app::run
