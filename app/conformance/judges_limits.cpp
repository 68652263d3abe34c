// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/judges.h"
#include "app/conformance/reading.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::conformance::judges {

namespace {

using fetch::ErrorKind;
using Time = std::chrono::nanoseconds;

constexpr auto DeadlineSlack = 400ms; ///< an engine must end a fetch this soon after its deadline

/// The fetch ended as a timeout, when its deadline had come.
void expectTimeout(Findings& findings, const Observed& seen, const QByteArray& path, Time deadline)
{
    findings.expectError(seen, path, ErrorKind::Timeout);
    if (findings.hold()) {
        const fetch::Sample* sample = sampleOf(seen, path);
        const Time took = sample->responseTime().value_or(0ns);
        findings.expect(took >= deadline && took < deadline + DeadlineSlack,
            tr("the timeout of %1 at %2").arg(QString::fromLatin1(path), milliseconds(deadline)),
            sample->lastByte ? milliseconds(took) : tr("no last_byte_ns"));
    }
}

} // namespace

Verdict totalDeadline(const Observed& seen)
{
    Findings findings;
    for (const char* path : { "/bad/no-answer", "/bad/drip/50/bytes/200", "/redirect/5/delay/200" }) {
        expectTimeout(findings, seen, path, seen.plan.totalTimeout);
    }
    findings.expectSuccess(seen, "/bytes/10");
    return findings.verdict();
}

Verdict connectDeadline(const Observed& seen)
{
    Findings findings;
    expectTimeout(findings, seen, "/mute", seen.plan.connectTimeout);
    findings.expectSuccess(seen, "/delay/900");
    return findings.verdict();
}

Verdict bodyLimit(const Observed& seen)
{
    Findings findings;
    findings.expectSuccess(seen, "/bytes/100000");
    findings.expectError(seen, "/bytes/100001", ErrorKind::TooLarge);
    findings.expectError(seen, "/bad/endless-body", ErrorKind::TooLarge);
    return findings.verdict();
}

Verdict headerLimit(const Observed& seen)
{
    Findings findings;
    const fetch::Sample* sample = sampleOf(seen, "/bad/endless-headers");
    findings.expect(hasError(sample, ErrorKind::TooLarge) || hasError(sample, ErrorKind::Protocol),
        tr("the error too-large or protocol for headers without end"), outcome(sample));
    return findings.verdict();
}

Verdict truncated(const Observed& seen)
{
    Findings findings;
    findings.expectError(seen, "/bad/short-body", ErrorKind::Truncated);
    return findings.verdict();
}

Verdict invalidUrl(const Observed& seen)
{
    Findings findings;
    for (const fetch::Sample& sample : seen.samples) {
        const QByteArray url = seen.plan.urls.value(sample.index);
        if (url.isEmpty() || url.startsWith("ftp:") || url.contains('[')) {
            findings.expect(hasError(&sample, ErrorKind::InvalidUrl),
                tr("the error invalid-url for \"%1\"").arg(QString::fromLatin1(url)), outcome(&sample));
        }
    }
    return findings.verdict();
}

Verdict refused(const Observed& seen)
{
    Findings findings;
    findings.expectError(seen, "/refused", ErrorKind::Connect);
    return findings.verdict();
}

Verdict notHttp(const Observed& seen)
{
    Findings findings;
    findings.expectError(seen, "/bad/garbage", ErrorKind::Protocol);
    findings.expectError(seen, "/bad/close", ErrorKind::Protocol);
    return findings.verdict();
}

Verdict memory(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.done && seen.peakRssBytes > 0, tr("a line done, and a process to look at"), tr("none"));
    if (findings.hold()) {
        const double ratio = double(seen.done->peakRssBytes) / double(seen.peakRssBytes);
        findings.expect(ratio > 0.7 && ratio < 1.3,
            tr("about %1 bytes, the VmHWM seen from outside").arg(seen.peakRssBytes),
            QString::number(seen.done->peakRssBytes));
    }
    return findings.verdict();
}

Verdict processorTime(const Observed& seen)
{
    constexpr auto leastPerFetch = 1us; // a request takes several system calls
    Findings findings;
    findings.expect(seen.done && seen.goAt && !seen.samples.isEmpty(), tr("samples and a line done"), tr("none"));
    if (!findings.hold()) {
        return findings.verdict();
    }
    const Time outside = seen.lines.last().at - *seen.goAt;
    findings.expect(seen.done->wall > 0ns && seen.done->wall <= outside,
        tr("wall_ns of at most the %1 from go to done").arg(milliseconds(outside)), milliseconds(seen.done->wall));
    const Time spent = seen.done->cpuUser + seen.done->cpuSystem;
    const Time most = outside * std::max(QThread::idealThreadCount(), 1) + 50ms;
    findings.expect(spent >= leastPerFetch * seen.samples.size() && spent <= most,
        tr("processor time of %1 to %2").arg(milliseconds(leastPerFetch * seen.samples.size()), milliseconds(most)),
        milliseconds(spent));
    return findings.verdict();
}

Verdict connections(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.done.has_value(), tr("a line done"), tr("none"));
    findings.expect(!seen.done || seen.done->connectionsOpened == seen.connections,
        tr("connections_opened of %1, as the lab counted").arg(seen.connections),
        seen.done ? QString::number(seen.done->connectionsOpened) : QString());
    return findings.verdict();
}

Verdict asWrittenLimits(const Observed& seen)
{
    Findings findings;
    expectTimeout(findings, seen, "/bad/no-answer", seen.plan.totalTimeout);
    findings.expectError(seen, "/bytes/100001", ErrorKind::TooLarge);
    return findings.verdict();
}

} // namespace app::conformance::judges
