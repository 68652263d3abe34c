// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/judges.h"
#include "app/conformance/reading.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::conformance::judges {

namespace {

using Time = std::chrono::nanoseconds;

// How far a sound engine may be from the lab's record when the machine is busy. The faults that these bounds are to
// find (another unit, waiting counted as latency, another zero) are ten times as large.
constexpr auto MedianSlack = 60ms;
constexpr auto StampSlack = 2ms; ///< of the lab's own stamps, and of a rounded clock
constexpr auto AnswerGrace = LabDelay / 5;

const QByteArray Delayed = "/delay/100";

Time service(const fetch::Sample& sample)
{
    return sample.serviceTime().value_or(Time(0));
}

void expectSamples(Findings& findings, const Observed& seen, const QList<Pair>& pairs)
{
    findings.expect(!pairs.isEmpty(), tr("samples of what the lab answered"),
        seen.samples.isEmpty() ? tr("none") : outcome(&seen.samples.first()));
}

template <typename Of> Time medianOf(const QList<Pair>& pairs, Of of)
{
    QList<Time> times;
    for (const Pair& pair : pairs) {
        times.append(of(pair));
    }
    return conformance::medianOf(times);
}

/// How the phase of `sample` stands to whether a connection was opened for it.
void expectPhase(
    Findings& findings, const fetch::Sample& sample, std::optional<Time> phase, bool opened, QLatin1String name)
{
    findings.expect(phase.has_value() == opened,
        (opened ? tr("%1 for index %2, which opened a connection") : tr("no %1 for index %2, which opened none"))
            .arg(name)
            .arg(sample.index),
        phase ? milliseconds(*phase) : tr("none"));
    findings.expect(!phase || *phase <= service(sample), tr("%1 within the fetch").arg(name),
        tr("%1 of %2").arg(milliseconds(phase.value_or(0ns)), milliseconds(service(sample))));
}

/// In a session of one fetch at a time over one connection, the first opens it.
Verdict phaseVerdict(const Observed& seen, std::optional<Time> fetch::Sample::*phase, QLatin1String name)
{
    Findings findings;
    findings.expect(seen.samples.size() == seen.plan.urls.size(), tr("a sample for each URL"),
        QString::number(seen.samples.size()));
    for (const fetch::Sample& sample : seen.samples) {
        findings.expect(sample.ok(), tr("answers"), outcome(&sample));
        expectPhase(findings, sample, sample.*phase, sample.index == 0, name);
    }
    return findings.verdict();
}

} // namespace

Verdict timeOrder(const Observed& seen)
{
    Findings findings;
    findings.expect(!seen.samples.isEmpty(), tr("samples"), tr("none"));
    for (const fetch::Sample& sample : seen.samples) {
        findings.expect(sample.intended == sample.start, tr("intended_ns = start_ns in a closed schedule"),
            tr("%1 and %2 for index %3").arg(sample.intended.count()).arg(sample.start.count()).arg(sample.index));
        const Time first = sample.firstByte.value_or(sample.start);
        findings.expect(sample.start <= first && first <= sample.lastByte.value_or(first),
            tr("start_ns <= first_byte_ns <= last_byte_ns"), tr("another order for index %1").arg(sample.index));
        findings.expect(!seen.done || sample.lastByte.value_or(first) <= seen.done->wall + StampSlack,
            tr("the end of every fetch within wall_ns"), tr("index %1 ends after it").arg(sample.index));
    }
    return findings.verdict();
}

Verdict clock(const Observed& seen)
{
    Findings findings;
    const QList<Pair> pairs = pairsOf(seen, "/");
    expectSamples(findings, seen, pairs);
    if (!findings.hold() || !seen.goAt) {
        return findings.verdict();
    }
    const Time start
        = medianOf(pairs, [&](const Pair& pair) { return pair.request.arrived - *seen.goAt - pair.sample.start; });
    findings.expect(start > -StampSlack && start < MedianSlack,
        tr("starts, as a rule, just before their requests reached the lab"),
        start < 0s ? tr("%1 after").arg(milliseconds(-start)) : tr("%1 before").arg(milliseconds(start)));
    const Time end = medianOf(
        pairs, [&](const Pair& pair) { return *seen.goAt + *pair.sample.lastByte - *pair.request.answered; });
    findings.expect(std::chrono::abs(end) < MedianSlack, tr("last bytes, as a rule, when the lab had answered"),
        end < 0s ? tr("%1 earlier").arg(milliseconds(-end)) : tr("%1 later").arg(milliseconds(end)));
    return findings.verdict();
}

Verdict latency(const Observed& seen)
{
    Findings findings;
    const QList<Pair> pairs = pairsOf(seen, Delayed);
    expectSamples(findings, seen, pairs);
    for (const Pair& pair : pairs) {
        findings.expect(service(pair.sample) >= LabDelay,
            tr("at least the lab's delay of %1").arg(milliseconds(LabDelay)),
            tr("%1 for index %2").arg(milliseconds(service(pair.sample))).arg(pair.sample.index));
    }
    if (findings.hold()) {
        const Time truth
            = medianOf(pairs, [](const Pair& pair) { return *pair.request.answered - pair.request.arrived; });
        const Time told = medianOf(pairs, [](const Pair& pair) { return service(pair.sample); });
        findings.expect(told < truth + MedianSlack,
            tr("a median near the %1 that the lab recorded").arg(milliseconds(truth)), milliseconds(told));
    }
    return findings.verdict();
}

Verdict firstByte(const Observed& seen)
{
    Findings findings;
    const fetch::Sample* dripped = sampleOf(seen, "/bad/drip/20/bytes/10"); // headers at once, a body of 200 ms
    findings.expectSuccess(seen, "/bad/drip/20/bytes/10");
    if (findings.hold()) {
        const Time body = *dripped->lastByte - *dripped->firstByte;
        findings.expect(
            body > 100ms, tr("200 ms between the first and the last byte of a body that drips"), milliseconds(body));
    }
    for (const Pair& pair : pairsOf(seen, Delayed)) {
        findings.expect(*pair.sample.firstByte - pair.sample.start >= LabDelay,
            tr("no first byte before the lab's delay"),
            tr("%1 for index %2").arg(milliseconds(*pair.sample.firstByte - pair.sample.start)).arg(pair.sample.index));
    }
    return findings.verdict();
}

Verdict connectPhase(const Observed& seen)
{
    return phaseVerdict(seen, &fetch::Sample::connect, "connect_ns"_L1);
}

Verdict tlsPhase(const Observed& seen)
{
    return phaseVerdict(seen, &fetch::Sample::tls, "tls_ns"_L1);
}

Verdict concurrencyKept(const Observed& seen)
{
    Findings findings;
    const int most = mostAtOnce(seen.requests, AnswerGrace);
    findings.expect(most <= seen.plan.concurrency,
        tr("at most %1 requests at once in the lab").arg(seen.plan.concurrency), QString::number(most));
    return findings.verdict();
}

Verdict concurrencyReached(const Observed& seen)
{
    Findings findings;
    const int most = mostAtOnce(seen.requests, AnswerGrace);
    findings.expect(most >= seen.plan.concurrency, tr("%1 requests at once in the lab").arg(seen.plan.concurrency),
        QString::number(most));
    return findings.verdict();
}

Verdict rate(const Observed& seen)
{
    Findings findings;
    findings.expect(!seen.samples.isEmpty(), tr("samples"), tr("none"));
    for (const fetch::Sample& sample : seen.samples) {
        const auto due = Time(std::llround(double(sample.index) / seen.plan.ratePerSecond * 1e9));
        findings.expect(std::chrono::abs(sample.intended - due) < 1ms,
            tr("intended_ns of %1 for index %2").arg(milliseconds(due)).arg(sample.index),
            milliseconds(sample.intended));
        findings.expect(sample.start >= sample.intended, tr("no start before the intended one"),
            tr("%1 for index %2, intended at %3")
                .arg(milliseconds(sample.start))
                .arg(sample.index)
                .arg(milliseconds(sample.intended)));
    }
    const QList<Pair> pairs = pairsOf(seen, "/");
    expectSamples(findings, seen, pairs);
    if (findings.hold() && seen.goAt) {
        const Time late = medianOf(
            pairs, [&](const Pair& pair) { return pair.request.arrived - *seen.goAt - pair.sample.intended; });
        findings.expect(late > -StampSlack && late < MedianSlack,
            tr("requests at the lab, as a rule, when they were due"), tr("%1 off").arg(milliseconds(late)));
    }
    return findings.verdict();
}

Verdict lateRate(const Observed& seen)
{
    Findings findings;
    const auto last = std::ranges::find(seen.samples, int(seen.plan.urls.size() - 1), &fetch::Sample::index);
    findings.expect(last != seen.samples.cend() && last->ok(), tr("an answer for every URL"),
        outcome(last == seen.samples.cend() ? nullptr : &*last));
    if (findings.hold()) {
        // 9 fetches of 50 ms stand before the tenth, which was due at 90 ms.
        findings.expect(std::chrono::abs(last->intended - 90ms) < 1ms, tr("the tenth fetch intended at 90 ms"),
            milliseconds(last->intended));
        findings.expect(last->start >= 450ms, tr("its start at 450 ms or later"), milliseconds(last->start));
    }
    return findings.verdict();
}

Verdict asWrittenLatency(const Observed& seen)
{
    Findings findings;
    const QList<Pair> pairs = pairsOf(seen, Delayed);
    expectSamples(findings, seen, pairs);
    for (const Pair& pair : pairs) {
        findings.expect(*pair.sample.responseTime() >= LabDelay,
            tr("at least the lab's delay of %1").arg(milliseconds(LabDelay)),
            tr("%1 for index %2").arg(milliseconds(*pair.sample.responseTime())).arg(pair.sample.index));
    }
    return findings.verdict();
}

} // namespace app::conformance::judges
