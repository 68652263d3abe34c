// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/check.h"

#include "app/conformance/judges.h"

#include <QCoreApplication>

namespace app::conformance {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Conformance", text);
}

/// Every session in which the engine is let come to its own end.
const std::vector<Exercise> Whole { Exercise::Empty, Exercise::Fetches, Exercise::Wide, Exercise::Many,
    Exercise::Sequential, Exercise::Secure, Exercise::Untrusted, Exercise::Headers, Exercise::Proxy,
    Exercise::TotalDeadline, Exercise::ConnectDeadline, Exercise::Limits, Exercise::Faults, Exercise::Live,
    Exercise::Rate, Exercise::LateRate, Exercise::NewFields, Exercise::AsWritten };

const std::vector<Exercise> Stopped { Exercise::Cancel, Exercise::EndOfInput, Exercise::Terminate };

std::vector<Exercise> joined(std::vector<Exercise> a, const std::vector<Exercise>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<Check> conversation()
{
    const auto wholeOrStopped = joined(Whole, Stopped);
    return {
        { "lines"_L1,
            QT_TRANSLATE_NOOP("Conformance", "Every line keeps to the protocol's schema and is at most 256 KiB long."),
            wholeOrStopped, judges::lines },
        { "ready"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "After the plan and its URLs come one line ready, and nothing else until go."),
            wholeOrStopped, judges::ready },
        { "identity"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "ready tells the engine's own process, its memory, its versions and the settings in force."),
            { Exercise::Empty, Exercise::AsWritten }, judges::identity },
        { "idle"_L1, QT_TRANSLATE_NOOP("Conformance", "No connection is opened before go."), { Exercise::Fetches },
            judges::idleBeforeGo },
        { "once"_L1, QT_TRANSLATE_NOOP("Conformance", "Every URL of the plan has exactly one sample."), Whole,
            judges::eachOnce },
        { "end"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "The last line is done, not cancelled; then the engine exits with status 0."),
            Whole, judges::end },
        { "progress"_L1,
            QT_TRANSLATE_NOOP("Conformance", "Progress is told while fetches end, at most 10 times a second."),
            { Exercise::Wide }, judges::progress },
        { "report-end"_L1,
            QT_TRANSLATE_NOOP("Conformance", "With report end no sample is written before the last fetch ended."),
            { Exercise::Wide }, judges::reportAtEnd },
        { "report-live"_L1,
            QT_TRANSLATE_NOOP("Conformance", "With report live each sample is written as its fetch ends."),
            { Exercise::Live }, judges::reportLive },
        { "unknown-field"_L1, QT_TRANSLATE_NOOP("Conformance", "A field of the plan that is not known is ignored."),
            { Exercise::NewFields }, judges::unknownIgnored },
        { "must"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "A plan whose must names an unknown field is refused: a sentence on standard error, status 2."),
            { Exercise::Must }, judges::mustRefused },
        { "cancel"_L1,
            QT_TRANSLATE_NOOP("Conformance", "A line cancel ends the engine within 3 s, and it reports what it has."),
            { Exercise::Cancel }, judges::stopped },
        { "end-of-input"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "The end of standard input ends the engine within 3 s, and it reports what it has."),
            { Exercise::EndOfInput }, judges::stopped },
        { "sigterm"_L1,
            QT_TRANSLATE_NOOP("Conformance", "SIGTERM ends the engine within 3 s, and it reports what it has."),
            { Exercise::Terminate }, judges::stopped },
    };
}

std::vector<Check> fetching()
{
    return {
        { "status"_L1, QT_TRANSLATE_NOOP("Conformance", "A status is passed on as it is: 404 and 503 are no errors."),
            { Exercise::Fetches }, judges::status },
        { "bytes"_L1,
            QT_TRANSLATE_NOOP("Conformance", "body_bytes and wire_bytes are the length of the body that was sent."),
            { Exercise::Fetches }, judges::bytes },
        { "undecoded"_L1, QT_TRANSLATE_NOOP("Conformance", "With accept_encoding set, a packed body is not unpacked."),
            { Exercise::Fetches }, judges::undecoded },
        { "redirects"_L1,
            QT_TRANSLATE_NOOP("Conformance", "Redirects are followed up to redirect_limit, and hops counts them."),
            { Exercise::Fetches }, judges::redirects },
        { "redirect-limit"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "One redirect more than redirect_limit is too-many-redirects, and is not followed."),
            { Exercise::Fetches }, judges::redirectLimit },
        { "protocol"_L1, QT_TRANSLATE_NOOP("Conformance", "The protocol of a sample is the one that was spoken."),
            { Exercise::Fetches, Exercise::Secure }, judges::protocol },
        { "headers"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "Every request has the plan's headers, and none beside Host, Connection and Accept-Encoding."),
            { Exercise::Headers }, judges::headers },
        { "accept-encoding"_L1, QT_TRANSLATE_NOOP("Conformance", "Accept-Encoding is sent once, as the plan says."),
            { Exercise::Headers }, judges::acceptEncoding },
        { "reuse"_L1,
            QT_TRANSLATE_NOOP("Conformance", "With pool_size 1, fetches one after the other share one connection."),
            { Exercise::Sequential }, judges::reuse },
        { "proxy"_L1, QT_TRANSLATE_NOOP("Conformance", "With proxy none, a proxy of the environment is not asked."),
            { Exercise::Proxy }, judges::fetchesAll },
        { "ca-file"_L1, QT_TRANSLATE_NOOP("Conformance", "An authority in ca_file is trusted."), { Exercise::Secure },
            judges::fetchesAll, Need::Tls },
        { "untrusted"_L1, QT_TRANSLATE_NOOP("Conformance", "A certificate of an unknown authority is the error tls."),
            { Exercise::Untrusted }, judges::untrusted, Need::Tls },
    };
}

std::vector<Check> times()
{
    return {
        { "time-order"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "start, first byte and last byte follow each other; a closed schedule intends what it does."),
            { Exercise::Fetches, Exercise::Wide, Exercise::Sequential }, judges::timeOrder },
        { "clock"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "Times are nanoseconds from go, a start is when a slot was free: the lab's own record agrees."),
            { Exercise::Wide, Exercise::Sequential }, judges::clock },
        { "latency"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "Latency is never below the lab's delay, and not far above what the lab recorded."),
            { Exercise::Fetches, Exercise::Wide }, judges::latency },
        { "first-byte"_L1,
            QT_TRANSLATE_NOOP("Conformance", "The first byte is told when it comes, not when the body is whole."),
            { Exercise::Fetches }, judges::firstByte },
        { "connect-phase"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "connect_ns is there where a connection was opened, is within the fetch, and only there."),
            { Exercise::Sequential }, judges::connectPhase, Need::ConnectPhase },
        { "tls-phase"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "tls_ns is there where a handshake was made, is within the fetch, and only there."),
            { Exercise::Secure }, judges::tlsPhase, Need::TlsPhase },
        { "concurrency-kept"_L1,
            QT_TRANSLATE_NOOP("Conformance", "No more fetches are under way at once than the plan says."),
            { Exercise::Fetches, Exercise::Wide, Exercise::AsWritten }, judges::concurrencyKept },
        { "concurrency-reached"_L1,
            QT_TRANSLATE_NOOP("Conformance", "As many fetches are under way at once as the plan says."),
            { Exercise::Wide }, judges::concurrencyReached },
        { "rate"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "On a constant schedule fetch i is intended, and starts, at i / rate_per_s seconds."),
            { Exercise::Rate }, judges::rate, Need::ConstantSchedule },
        { "late-rate"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "Where no slot is free a fetch starts late, and its intended start stays."),
            { Exercise::LateRate }, judges::lateRate, Need::ConstantSchedule },
    };
}

std::vector<Check> limitsAndFaults()
{
    return {
        { "total-deadline"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "A fetch past total_timeout_ns, with its redirects and its body, is a timeout at that moment."),
            { Exercise::TotalDeadline }, judges::totalDeadline },
        { "connect-deadline"_L1,
            QT_TRANSLATE_NOOP("Conformance",
                "A handshake past connect_timeout_ns is a timeout at that moment; a slow answer is not."),
            { Exercise::ConnectDeadline }, judges::connectDeadline, Need::Tls },
        { "body-limit"_L1,
            QT_TRANSLATE_NOOP("Conformance", "A body longer than body_limit_bytes is too-large, one as long is not."),
            { Exercise::Limits }, judges::bodyLimit },
        { "header-limit"_L1,
            QT_TRANSLATE_NOOP("Conformance", "Headers longer than header_limit_bytes are too-large or protocol."),
            { Exercise::Limits }, judges::headerLimit },
        { "truncated"_L1, QT_TRANSLATE_NOOP("Conformance", "A body that ends early is truncated."),
            { Exercise::Faults }, judges::truncated },
        { "invalid-url"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "What is no URL, or of another scheme than http and https, is an invalid-url."),
            { Exercise::Faults }, judges::invalidUrl },
        { "refused"_L1, QT_TRANSLATE_NOOP("Conformance", "A port where nobody listens is the error connect."),
            { Exercise::Faults }, judges::refused },
        { "not-http"_L1,
            QT_TRANSLATE_NOOP("Conformance", "An answer that is no HTTP, or none at all, is the error protocol."),
            { Exercise::Faults }, judges::notHttp },
    };
}

std::vector<Check> figures()
{
    return {
        { "memory"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "peak_rss_bytes is the VmHWM of the engine's process, as seen from outside."),
            { Exercise::Fetches, Exercise::Many, Exercise::AsWritten }, judges::memory },
        { "processor-time"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "wall_ns spans all fetches, and the processor time is one that they can have cost."),
            { Exercise::Many }, judges::processorTime },
        { "connections"_L1, QT_TRANSLATE_NOOP("Conformance", "connections_opened is the number that the lab saw come."),
            { Exercise::Sequential, Exercise::Many }, judges::connections },
        { "as-written"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "As written, the same answers come to the same status, redirects and bytes."),
            { Exercise::AsWritten }, judges::asWrittenFetches },
        { "as-written-ca-file"_L1, QT_TRANSLATE_NOOP("Conformance", "As written, ca_file is heeded."),
            { Exercise::AsWritten }, judges::asWrittenTrusts, Need::Tls },
        { "as-written-limits"_L1,
            QT_TRANSLATE_NOOP("Conformance", "As written, total_timeout_ns and body_limit_bytes are heeded."),
            { Exercise::AsWritten }, judges::asWrittenLimits },
        { "as-written-latency"_L1,
            QT_TRANSLATE_NOOP(
                "Conformance", "As written, latency from the intended start is never below the lab's delay."),
            { Exercise::AsWritten }, judges::asWrittenLatency },
    };
}

} // namespace

std::optional<QString> unmet(Need need, const fetch::Ready& ready)
{
    const bool tls = ready.schemes.isEmpty() || ready.schemes.contains("https"_L1);
    switch (need) {
    case Need::Nothing:
        break;
    case Need::Tls:
        return tls ? std::nullopt : std::optional(tr("the engine says that it does not fetch https"));
    case Need::ConstantSchedule:
        return ready.schedules.contains("constant"_L1)
            ? std::nullopt
            : std::optional(tr("the engine says that it has no constant schedule"));
    case Need::ConnectPhase:
        return ready.phases.contains("connect"_L1)
            ? std::nullopt
            : std::optional(tr("the engine says that it cannot tell this phase"));
    case Need::TlsPhase:
        return ready.phases.contains("tls"_L1) && tls
            ? std::nullopt
            : std::optional(tr("the engine says that it cannot tell this phase"));
    }
    return std::nullopt;
}

QString Check::sentence() const
{
    return tr(demand);
}

const std::vector<Check>& allChecks()
{
    static const std::vector<Check> checks = [] {
        std::vector<Check> all;
        for (const auto& group : { conversation(), fetching(), times(), limitsAndFaults(), figures() }) {
            all.insert(all.end(), group.begin(), group.end());
        }
        return all;
    }();
    return checks;
}

} // namespace app::conformance
