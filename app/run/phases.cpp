// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/phases.h"

#include "app/measure/percentile.h"

#include <algorithm>
#include <vector>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

constexpr double NsPerUs = 1000;
constexpr double Low = 0.1;
constexpr double Half = 0.5;
constexpr double High = 0.9;

/// Times of one group, one list a phase.
struct Times
{
    qint64 fetches = 0;
    std::array<std::vector<double>, AllPhases.size()> us;

    void add(Phase phase, qint64 ns)
    {
        // A connection that was being opened for longer than the fetch took to its first byte served another one.
        if (ns >= 0) {
            us.at(size_t(phase)).push_back(double(ns) / NsPerUs);
        }
    }
};

static_assert(SampleTable::Unknown < 0, "what is unknown is not added");

qint64 orZero(qint64 ns)
{
    return ns == SampleTable::Unknown ? 0 : ns;
}

void addFetch(Times& times, const SampleTable& samples, qsizetype row)
{
    ++times.fetches;
    const qint64 dns = samples.dnsNs(row);
    const qint64 connect = samples.connectNs(row);
    const qint64 tls = samples.tlsNs(row);
    const qint64 whole = samples.serviceTimeNs(row);
    const qint64 firstByte = samples.firstByteTimeNs(row);
    times.add(Phase::Dns, dns);
    times.add(Phase::Connect, connect);
    times.add(Phase::Tls, tls);
    times.add(Phase::Whole, whole);
    if (firstByte != SampleTable::Unknown) {
        times.add(Phase::Wait, firstByte - orZero(dns) - orZero(connect) - orZero(tls));
        times.add(Phase::Body, whole - firstByte);
    }
}

PhaseGroup groupOf(Times& times)
{
    PhaseGroup group { .fetches = times.fetches, .figures = {} };
    for (size_t phase = 0; phase < times.us.size(); ++phase) {
        std::vector<double>& us = times.us.at(phase);
        std::ranges::sort(us);
        group.figures.at(phase) = { qint64(us.size()), measure::percentile(us, Low), measure::percentile(us, Half),
            measure::percentile(us, High) };
    }
    return group;
}

} // namespace

bool EnginePhases::tells(Phase phase) const
{
    switch (phase) {
    case Phase::Dns:
        return told.contains("dns"_L1);
    case Phase::Connect:
        return told.contains("connect"_L1);
    case Phase::Tls:
        return told.contains("tls"_L1);
    case Phase::Wait:
    case Phase::Body:
    case Phase::Whole:
        return true;
    }
    return false;
}

EnginePhases phasesOf(const Run& run, const QString& engine)
{
    EnginePhases phases { .engine = engine, .cold = {}, .warm = {}, .untold = {}, .told = {} };
    Times cold;
    Times warm;
    Times untold;
    for (const SharedRound& part : countedParts(run, engine)) {
        if (!part->done) {
            continue;
        }
        if (part->ready) {
            phases.told = part->ready->phases;
        }
        for (qsizetype row = 0; row < part->samples.size(); ++row) {
            if (!part->samples.failed(row)) {
                const qint64 reused = part->samples.reused(row);
                addFetch(reused == SampleTable::Unknown ? untold : reused == 0 ? cold : warm, part->samples, row);
            }
        }
    }
    phases.cold = groupOf(cold);
    phases.warm = groupOf(warm);
    phases.untold = groupOf(untold);
    return phases;
}

} // namespace app::run
