// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "app/fetch/protocol_fields.h"
#include "app/text/credentials.h"
#include "app/text/printable.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::fetch::protocol {

namespace {

constexpr qint64 MaxInt = std::numeric_limits<int>::max();

constexpr std::array PlanFields {
    "type"_L1,
    "protocol"_L1,
    "profile"_L1,
    "concurrency"_L1,
    "schedule"_L1,
    "rate_per_s"_L1,
    "connect_timeout_ns"_L1,
    "total_timeout_ns"_L1,
    "redirect_limit"_L1,
    "body_limit_bytes"_L1,
    "header_limit_bytes"_L1,
    "headers"_L1,
    "accept_encoding"_L1,
    "http"_L1,
    "proxy"_L1,
    "pool_size"_L1,
    "worker_threads"_L1,
    "ca_file"_L1,
    "report"_L1,
    "must"_L1,
};

/// What JSON forbids, or no engine has a reason to send, but Qt's parser lets pass: a byte order mark, NUL and its kin.
std::optional<QString> faultOfBytes(QByteArrayView line)
{
    if (line.size() >= MaxLineBytes) {
        return u"the line is longer than %1 bytes"_s.arg(MaxLineBytes);
    }
    if (line.startsWith("\xEF\xBB\xBF")) {
        return u"the line begins with a byte order mark"_s;
    }
    const bool hasControl
        = std::any_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < 0x20 && c != '\t' && c != '\r'; });
    return hasControl ? std::optional(u"the line holds a control character"_s) : std::nullopt;
}

/// The object of a line, and in `fault` why there is none.
QJsonObject objectOf(QByteArrayView line, std::optional<QString>& fault)
{
    fault = faultOfBytes(line);
    if (fault) {
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        fault = u"the line is no JSON: %1"_s.arg(error.errorString());
    } else if (!document.isObject()) {
        fault = u"the line is no JSON object"_s;
    }
    return document.object();
}

void checkVersion(Fields& fields)
{
    if (const qint64 version = fields.integer("protocol"_L1); version != Version) {
        fields.blame(u"the protocol is version %1, but this is version %2"_s.arg(version).arg(Version));
    }
}

void checkMust(Fields& fields)
{
    const QStringList names = fields.texts("must"_L1);
    for (const QString& name : names) {
        if (std::find(PlanFields.begin(), PlanFields.end(), name) == PlanFields.end()) {
            fields.blame(u"the plan needs the field \"%1\", which this engine does not know"_s.arg(name));
        }
    }
}

QList<Header> headersOf(Fields& fields)
{
    QList<Header> headers;
    const QJsonArray pairs = fields.array("headers"_L1);
    for (const auto& value : pairs) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
            fields.blame("headers"_L1, u"holds something that is no pair of texts"_s);
        }
        headers.append({ pair[0].toString().toUtf8(), pair[1].toString().toUtf8() });
    }
    return headers;
}

std::optional<bool> proxyFromWord(const QString& word)
{
    if (word == "default"_L1) {
        return true;
    }
    return word == "none"_L1 ? std::optional(false) : std::nullopt;
}

Plan planOf(Fields& fields)
{
    checkVersion(fields);
    checkMust(fields);
    Plan plan;
    plan.profile = fields.word("profile"_L1, profileFromWord);
    plan.concurrency = int(fields.integer("concurrency"_L1, 0, Plan::MaxConcurrency));
    plan.schedule = fields.word("schedule"_L1, scheduleFromWord);
    plan.ratePerSecond = fields.number("rate_per_s"_L1);
    plan.connectTimeout = fields.time("connect_timeout_ns"_L1);
    plan.totalTimeout = fields.time("total_timeout_ns"_L1);
    plan.redirectLimit = int(fields.integer("redirect_limit"_L1, 0, MaxInt));
    plan.bodyLimit = fields.integer("body_limit_bytes"_L1);
    plan.headerLimit = fields.integer("header_limit_bytes"_L1);
    plan.headers = headersOf(fields);
    plan.acceptEncoding = fields.text("accept_encoding"_L1).toUtf8();
    plan.http = fields.word("http"_L1, httpVersionFromWord);
    plan.proxyFromSystem = fields.word("proxy"_L1, proxyFromWord);
    plan.poolSize = int(fields.integer("pool_size"_L1, 0, MaxInt));
    plan.workerThreads = int(fields.integer("worker_threads"_L1, 0, MaxInt));
    plan.caFile = fields.text("ca_file"_L1);
    plan.reporting = fields.word("report"_L1, reportingFromWord);
    if (const auto fault = faultOf(plan)) {
        fields.blame(*fault);
    }
    return plan;
}

UrlsLine urlsOf(Fields& fields)
{
    UrlsLine line;
    const QStringList texts = fields.texts("urls"_L1);
    if (texts.size() > UrlsPerLine) {
        fields.blame("urls"_L1, u"holds more than %1 URLs"_s.arg(UrlsPerLine));
    }
    line.urls.reserve(texts.size());
    for (const QString& text : texts) {
        line.urls.append(text.toUtf8());
    }
    return line;
}

QMap<QString, QString> versionsOf(Fields& fields)
{
    QMap<QString, QString> versions;
    const QJsonObject object = fields.object("versions"_L1);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString()) {
            fields.blame("versions"_L1, u"holds something that is no text"_s);
        }
        versions.insert(entry.key(), entry.value().toString());
    }
    return versions;
}

/// Settings may be texts, numbers or truths: they are for people to read.
QMap<QString, QString> settingsOf(Fields& fields)
{
    QMap<QString, QString> settings;
    const QJsonObject object = fields.object("settings"_L1);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue value = entry.value();
        if (!value.isString() && !value.isDouble() && !value.isBool()) {
            fields.blame("settings"_L1, u"holds something that is no text, number or truth"_s);
        }
        settings.insert(entry.key(), value.toVariant().toString());
    }
    return settings;
}

std::optional<bool> debugFromWord(const QString& word)
{
    if (word == "debug"_L1) {
        return true;
    }
    return word == "release"_L1 ? std::optional(false) : std::nullopt;
}

void readCapabilities(Fields& fields, Ready& ready)
{
    Fields capabilities(fields.object("capabilities"_L1));
    ready.phases = capabilities.texts("phases"_L1);
    ready.protocols = capabilities.texts("protocols"_L1);
    if (capabilities.has("schedules"_L1)) {
        ready.schedules = capabilities.texts("schedules"_L1);
    }
    if (capabilities.has("schemes"_L1)) {
        ready.schemes = capabilities.texts("schemes"_L1);
    }
    if (capabilities.fault()) {
        fields.blame(*capabilities.fault());
    }
}

Ready readyOf(Fields& fields)
{
    checkVersion(fields);
    Ready ready;
    ready.engine = fields.text("engine"_L1);
    ready.name = fields.text("name"_L1);
    if (ready.engine.isEmpty() || ready.name.isEmpty()) {
        fields.blame(u"the engine has no name"_s);
    }
    ready.language = fields.text("language"_L1);
    ready.versions = versionsOf(fields);
    ready.debugBuild = fields.word("build"_L1, debugFromWord);
    ready.pid = fields.integer("pid"_L1, 1);
    ready.rssBytes = fields.integer("rss_bytes"_L1);
    ready.workerThreads = int(fields.integer("worker_threads"_L1, 0, MaxInt));
    readCapabilities(fields, ready);
    ready.settings = settingsOf(fields);
    return ready;
}

Progress progressOf(Fields& fields)
{
    return { .completed = fields.integer("completed"_L1), .failed = fields.integer("failed"_L1) };
}

std::optional<FetchError> errorOf(Fields& fields)
{
    if (!fields.has("error"_L1)) {
        return std::nullopt;
    }
    Fields error(fields.object("error"_L1));
    FetchError result { .kind = error.word("kind"_L1, errorKindFromWord),
        .text = text::withoutCredentials(text::printable(error.text("text"_L1))) };
    if (error.fault()) {
        fields.blame(*error.fault());
    }
    return result;
}

std::optional<Protocol> knownProtocol(const QString& word)
{
    const Protocol protocol = protocolFromWord(word);
    return protocol == Protocol::Unknown ? std::nullopt : std::optional(protocol);
}

void checkSample(Fields& fields, const Sample& sample)
{
    const bool whole = sample.firstByte && sample.lastByte && sample.status && sample.bodyBytes
        && sample.protocol != Protocol::Unknown;
    if (!sample.error && !whole) {
        fields.blame(
            u"a sample without an error must have first_byte_ns, last_byte_ns, status, body_bytes and protocol"_s);
    }
    if (sample.firstByte.value_or(sample.start) < sample.start || sample.lastByte.value_or(sample.start) < sample.start
        || (sample.firstByte && sample.lastByte && *sample.lastByte < *sample.firstByte)) {
        fields.blame(u"the times of a sample run backwards"_s);
    }
}

Sample sampleOf(Fields& fields)
{
    Sample sample;
    sample.index = qint32(fields.integer("index"_L1, 0, std::numeric_limits<qint32>::max()));
    sample.intended = fields.time("intended_ns"_L1);
    sample.start = fields.time("start_ns"_L1);
    sample.firstByte = fields.optionalTime("first_byte_ns"_L1);
    sample.lastByte = fields.optionalTime("last_byte_ns"_L1);
    sample.dns = fields.optionalTime("dns_ns"_L1);
    sample.connect = fields.optionalTime("connect_ns"_L1);
    sample.tls = fields.optionalTime("tls_ns"_L1);
    if (const auto status = fields.optionalInteger("status"_L1, 100, 999)) {
        sample.status = int(*status);
    }
    sample.hops = int(fields.optionalInteger("hops"_L1, 0, MaxInt).value_or(0));
    sample.finalUrl = text::withoutUserInfo(text::printable(fields.optionalText("final_url"_L1).value_or(QString())));
    sample.wireBytes = fields.optionalInteger("wire_bytes"_L1);
    sample.bodyBytes = fields.optionalInteger("body_bytes"_L1);
    if (fields.has("protocol"_L1)) {
        sample.protocol = fields.word("protocol"_L1, knownProtocol);
    }
    sample.reused = fields.optionalFlag("reused"_L1);
    sample.error = errorOf(fields);
    checkSample(fields, sample);
    return sample;
}

Done doneOf(Fields& fields)
{
    Done done;
    done.wall = fields.time("wall_ns"_L1);
    done.cpuUser = fields.time("cpu_user_ns"_L1);
    done.cpuSystem = fields.time("cpu_system_ns"_L1);
    done.peakRssBytes = fields.integer("peak_rss_bytes"_L1);
    done.connectionsOpened = fields.integer("connections_opened"_L1);
    done.heapBytes = fields.optionalInteger("heap_bytes"_L1);
    done.gcCycles = fields.optionalInteger("gc_cycles"_L1);
    done.gcPause = fields.optionalTime("gc_pause_ns"_L1);
    done.cancelled = fields.flag("cancelled"_L1);
    return done;
}

/// `value` as the line, unless `fields` found a fault while it was read.
template <typename Line, typename Value> Line checked(const Fields& fields, Value value)
{
    if (fields.fault()) {
        return BadLine { *fields.fault() };
    }
    return value;
}

} // namespace

ToEngine parseToEngine(QByteArrayView line)
{
    std::optional<QString> fault;
    Fields fields(objectOf(line, fault));
    if (fault) {
        return BadLine { *fault };
    }
    const QString type = fields.text("type"_L1);
    if (type == "plan"_L1) {
        return checked<ToEngine>(fields, planOf(fields));
    }
    if (type == "urls"_L1) {
        return checked<ToEngine>(fields, urlsOf(fields));
    }
    if (type == "go"_L1) {
        return GoLine {};
    }
    if (type == "cancel"_L1) {
        return CancelLine {};
    }
    return BadLine { fields.fault().value_or(u"an engine reads no line of type \"%1\""_s.arg(type)) };
}

FromEngine parseFromEngine(QByteArrayView line)
{
    std::optional<QString> fault;
    Fields fields(objectOf(line, fault));
    if (fault) {
        return BadLine { *fault };
    }
    const QString type = fields.text("type"_L1);
    if (type == "ready"_L1) {
        return checked<FromEngine>(fields, readyOf(fields));
    }
    if (type == "progress"_L1) {
        return checked<FromEngine>(fields, progressOf(fields));
    }
    if (type == "sample"_L1) {
        return checked<FromEngine>(fields, sampleOf(fields));
    }
    if (type == "done"_L1) {
        return checked<FromEngine>(fields, doneOf(fields));
    }
    return BadLine { fields.fault().value_or(u"an engine writes no line of type \"%1\""_s.arg(type)) };
}

} // namespace app::fetch::protocol
