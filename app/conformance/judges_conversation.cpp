// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/judges.h"
#include "app/conformance/reading.h"
#include "app/fetch/protocol.h"
#include "app/schema/schema.h"

#include <QBitArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::conformance::judges {

namespace {

constexpr auto StopPatience = 3s; ///< then Versus kills an engine

/// With its newline a line must stay within the limit.
constexpr qsizetype LongestLine = fetch::protocol::MaxLineBytes - 1;

const schema::Schema& protocolSchema()
{
    static const auto rules = [] {
        QFile file(u":/conformance/engine-protocol-1.schema.json"_s);
        return std::make_unique<schema::Schema>(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return *rules;
}

QString typeOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line)["type"_L1].toString();
}

QString shortened(const QByteArray& line)
{
    constexpr qsizetype most = 120;
    return QString::fromUtf8(line.left(most)) + (line.size() > most ? u"…"_s : QString());
}

QString describe(const End& end)
{
    switch (end.kind) {
    case End::Kind::Exited:
        return tr("it exited with status %1").arg(end.status);
    case End::Kind::Crashed:
        return tr("it was ended by signal %1").arg(end.status);
    case End::Kind::Killed:
        return tr("it did not end by itself and was killed");
    case End::Kind::NotStarted:
        break;
    }
    return tr("it was not started");
}

bool exitedWith(const End& end, int status)
{
    return end.kind == End::Kind::Exited && end.status == status;
}

} // namespace

Verdict lines(const Observed& seen)
{
    Findings findings;
    findings.expect(!seen.lineTooLong, tr("lines of at most 256 KiB"), tr("a longer one"));
    for (const Line& line : seen.lines) {
        findings.expect(line.bytes.size() <= LongestLine, tr("lines of at most 256 KiB"),
            tr("one of %1 bytes").arg(line.bytes.size() + 1));
        const QStringList errors = protocolSchema().errors(line.bytes);
        findings.expect(errors.isEmpty(), tr("lines that keep to the schema"),
            tr("%1 (%2)").arg(shortened(line.bytes), errors.join("; "_L1)));
        if (!findings.hold()) {
            break; // a thousand more are of no use
        }
    }
    return findings.verdict();
}

Verdict ready(const Observed& seen)
{
    Findings findings;
    findings.expect(!seen.lines.isEmpty() && typeOf(seen.lines.first().bytes) == "ready"_L1,
        tr("ready as the first line"), seen.lines.isEmpty() ? tr("no line") : shortened(seen.lines.first().bytes));
    for (qsizetype i = 1; i < seen.lines.size(); ++i) {
        const Line& line = seen.lines[i];
        findings.expect(seen.goAt && line.at >= *seen.goAt, tr("nothing between ready and go"), shortened(line.bytes));
        findings.expect(typeOf(line.bytes) != "ready"_L1, tr("one line ready"), tr("a second one"));
    }
    return findings.verdict();
}

Verdict identity(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.ready.has_value(), tr("a line ready"), tr("none that can be read"));
    if (!seen.ready) {
        return findings.verdict();
    }
    findings.expect(seen.ownProcess, tr("the pid of the engine's process"), tr("pid %1").arg(seen.ready->pid));
    findings.expect(!seen.ready->versions.isEmpty(), tr("versions of compiler and libraries"), tr("none"));
    findings.expect(!seen.ready->settings.isEmpty(), tr("the settings in force"), tr("none"));
    if (seen.memoryAtReady) {
        const double ratio = double(seen.ready->rssBytes) / double(seen.memoryAtReady->rssBytes);
        findings.expect(ratio > 0.7 && ratio < 1.3,
            tr("rss_bytes of about %1, the VmRSS seen from outside").arg(seen.memoryAtReady->rssBytes),
            QString::number(seen.ready->rssBytes));
    }
    return findings.verdict();
}

Verdict idleBeforeGo(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.connectionsBeforeGo == 0, tr("no connection before go"),
        tr("%1 at the lab").arg(seen.connectionsBeforeGo));
    return findings.verdict();
}

Verdict eachOnce(const Observed& seen)
{
    Findings findings;
    QBitArray reported(seen.plan.urls.size());
    for (const fetch::Sample& sample : seen.samples) {
        const bool inList = sample.index < seen.plan.urls.size();
        findings.expect(inList, tr("indices below %1").arg(seen.plan.urls.size()), tr("index %1").arg(sample.index));
        if (inList) {
            findings.expect(!reported.testBit(sample.index), tr("one sample for each URL"),
                tr("a second one for index %1").arg(sample.index));
            reported.setBit(sample.index);
        }
    }
    findings.expect(reported.count(true) == seen.plan.urls.size(), tr("%1 URLs reported").arg(seen.plan.urls.size()),
        QString::number(reported.count(true)));
    return findings.verdict();
}

Verdict end(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.done && typeOf(seen.lines.last().bytes) == "done"_L1, tr("done as the last line"),
        seen.lines.isEmpty() ? tr("no line") : shortened(seen.lines.last().bytes));
    findings.expect(!seen.done || !seen.done->cancelled, tr("cancelled false"), tr("true, and nobody cancelled"));
    findings.expect(exitedWith(seen.end, 0), tr("exit status 0"), describe(seen.end));
    return findings.verdict();
}

Verdict progress(const Observed& seen)
{
    constexpr int perSecond = 10;
    Findings findings;
    findings.expect(!seen.progressAt.isEmpty(), tr("a line progress in a run of a second"), tr("none"));
    if (findings.hold() && seen.goAt) {
        const double seconds = std::chrono::duration<double>(seen.progressAt.last() - *seen.goAt).count();
        const auto most = qsizetype(seconds * perSecond) + 2; // the first may come at once, the last at the end
        findings.expect(seen.progressAt.size() <= most, tr("at most 10 lines progress a second"),
            tr("%1 in %2 s").arg(seen.progressAt.size()).arg(seconds, 0, 'f', 2));
    }
    return findings.verdict();
}

Verdict reportAtEnd(const Observed& seen)
{
    Findings findings;
    findings.expect(!seen.samples.isEmpty(), tr("samples"), tr("none"));
    Moment last { 0 };
    for (const LabRequest& request : seen.requests) {
        last = std::max(last, request.answered.value_or(request.arrived));
    }
    // The lab stamps its last answer a little late.
    findings.expect(seen.samples.isEmpty() || seen.sampledAt.first() > last - LabDelay / 2,
        tr("the first sample after the last answer of the lab"),
        seen.samples.isEmpty() ? QString() : tr("%1 before it").arg(milliseconds(last - seen.sampledAt.first())));
    return findings.verdict();
}

Verdict reportLive(const Observed& seen)
{
    Findings findings;
    const fetch::Sample* quick = sampleOf(seen, "/bytes/10");
    const LabRequest* slow = requestOf(seen, "/delay/1000");
    const bool both = quick != nullptr && slow != nullptr && slow->answered;
    findings.expect(both, tr("two fetches"), outcome(quick));
    if (both) {
        const Moment at = seen.sampledAt[quick - seen.samples.constData()];
        findings.expect(at < *slow->answered, tr("the sample of the quick fetch while the slow one is under way"),
            tr("it %1 after that").arg(milliseconds(at - *slow->answered)));
    }
    return findings.verdict();
}

Verdict unknownIgnored(const Observed& seen)
{
    Findings findings;
    findings.expectSuccess(seen, "/bytes/10");
    return findings.verdict();
}

Verdict mustRefused(const Observed& seen)
{
    Findings findings;
    findings.expect(seen.lines.isEmpty(), tr("no line"), tr("%1 lines").arg(seen.lines.size()));
    findings.expect(exitedWith(seen.end, 2), tr("exit status 2"), describe(seen.end));
    findings.expect(seen.standardError.contains(UnknownField),
        tr("a sentence on standard error that names the field %1").arg(UnknownField),
        seen.standardError.isEmpty() ? tr("nothing") : shortened(seen.standardError.toUtf8()));
    return findings.verdict();
}

Verdict stopped(const Observed& seen)
{
    Findings findings;
    findings.expect(
        seen.stopAt.has_value(), tr("a run that is still under way when it is stopped"), describe(seen.end));
    if (!seen.stopAt) {
        return findings.verdict();
    }
    findings.expect(seen.end.kind != End::Kind::Killed && seen.end.at - *seen.stopAt <= StopPatience,
        tr("an end within 3 s"), describe(seen.end));
    findings.expect(seen.done.has_value(), tr("a line done"), describe(seen.end));
    findings.expect(!seen.done || seen.done->cancelled, tr("cancelled true"), tr("false"));
    findings.expect(exitedWith(seen.end, 0), tr("exit status 0"), describe(seen.end));
    const auto count = [&](auto&& which) { return std::ranges::count_if(seen.samples, which); };
    const auto quick = count([](const fetch::Sample& sample) { return sample.index < QuickBeforeStop && sample.ok(); });
    const auto cut = count([](const fetch::Sample& sample) { return hasError(&sample, fetch::ErrorKind::Cancelled); });
    findings.expect(quick == QuickBeforeStop, tr("the samples of the %1 fetches that had ended").arg(QuickBeforeStop),
        QString::number(quick));
    findings.expect(cut == SlotsBeforeStop,
        tr("the error cancelled for the %1 fetches under way, and no sample of those not begun").arg(SlotsBeforeStop),
        tr("%1 cancelled, %2 samples in all").arg(cut).arg(seen.samples.size()));
    return findings.verdict();
}

} // namespace app::conformance::judges
