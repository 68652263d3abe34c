// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/judges.h"
#include "app/conformance/reading.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::conformance::judges {

namespace {

void expectStatus(Findings& findings, const Observed& seen, const QByteArray& path, int status)
{
    const fetch::Sample* sample = sampleOf(seen, path);
    findings.expect(sample != nullptr && sample->ok() && sample->status == status,
        tr("status %1 for %2").arg(status).arg(QString::fromLatin1(path)), outcome(sample));
}

void expectBytes(Findings& findings, const Observed& seen, const QByteArray& path, qint64 bytes)
{
    const fetch::Sample* sample = sampleOf(seen, path);
    findings.expect(
        sample != nullptr && sample->ok() && sample->bodyBytes == bytes && sample->wireBytes.value_or(bytes) == bytes,
        tr("%1 body and wire bytes for %2").arg(bytes).arg(QString::fromLatin1(path)),
        sample != nullptr && sample->wireBytes ? tr("%1, %2 on the wire").arg(outcome(sample)).arg(*sample->wireBytes)
                                               : outcome(sample));
}

void expectHops(Findings& findings, const Observed& seen, const QByteArray& path, int hops)
{
    const fetch::Sample* sample = sampleOf(seen, path);
    findings.expect(sample != nullptr && sample->hops == hops,
        tr("%1 hops for %2").arg(hops).arg(QString::fromLatin1(path)),
        sample == nullptr ? outcome(sample) : QString::number(sample->hops));
}

using Fields = QMap<QByteArray, QByteArrayList>; ///< by name in lower case

Fields fieldsOf(const QByteArray& head)
{
    Fields fields;
    const QByteArrayList lines = head.trimmed().split('\n');
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        fields[line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower()].append(line.mid(colon + 1).trimmed());
    }
    return fields;
}

/// Fields that every request may have beside the plan's.
bool isAllowed(const QByteArray& name, const QByteArrayList& values)
{
    return name == "host" || name == "connection" || name == "accept-encoding"
        || (name == "accept-language" && values == QByteArrayList { "*" });
}

QString shown(const QByteArray& name, const QByteArrayList& values)
{
    return QString::fromLatin1(name + ": " + values.join(" | "));
}

void expectFields(Findings& findings, const Fields& fields, const QList<fetch::Header>& plan)
{
    Fields wanted;
    for (const fetch::Header& header : plan) {
        wanted[header.name.toLower()].append(header.value);
    }
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        findings.expect(fields.value(field.key()) == field.value(), shown(field.key(), field.value()),
            fields.contains(field.key()) ? shown(field.key(), fields.value(field.key())) : tr("no such header"));
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        findings.expect(wanted.contains(field.key()) || isAllowed(field.key(), field.value()),
            tr("no header that the plan does not have"), shown(field.key(), field.value()));
    }
}

void expectThreeRequests(Findings& findings, const Observed& seen)
{
    constexpr int requests = 3; // two URLs, one of which redirects once
    findings.expect(seen.heads.size() == requests, tr("3 requests"), QString::number(seen.heads.size()));
}

} // namespace

Verdict status(const Observed& seen)
{
    Findings findings;
    for (const auto& [path, status] : {
             std::pair("/bytes/1000", 200),
             std::pair("/status/204", 204),
             std::pair("/status/404", 404),
             std::pair("/status/503", 503),
         }) {
        expectStatus(findings, seen, path, status);
    }
    return findings.verdict();
}

Verdict bytes(const Observed& seen)
{
    Findings findings;
    for (const auto& [path, size] : {
             std::pair("/bytes/0", 0),
             std::pair("/bytes/1000", 1000),
             std::pair("/bytes/1000000", 1'000'000),
             std::pair("/status/204", 0),
             std::pair("/bad/drip/20/bytes/10", 10),
         }) {
        expectBytes(findings, seen, path, size);
    }
    return findings.verdict();
}

Verdict undecoded(const Observed& seen)
{
    constexpr qint64 unpacked = 4096;
    Findings findings;
    const fetch::Sample* sample = sampleOf(seen, "/bad/gzip/bytes/4096");
    findings.expect(sample != nullptr && sample->ok() && sample->bodyBytes.value_or(0) > 0
            && sample->bodyBytes.value_or(0) < unpacked
            && sample->wireBytes.value_or(*sample->bodyBytes) == sample->bodyBytes,
        tr("body_bytes of the packed body, less than %1").arg(unpacked), outcome(sample));
    return findings.verdict();
}

Verdict redirects(const Observed& seen)
{
    Findings findings;
    expectBytes(findings, seen, "/redirect/3/bytes/77", 77);
    expectHops(findings, seen, "/redirect/3/bytes/77", 3);
    expectHops(findings, seen, "/bytes/1000", 0);
    return findings.verdict();
}

Verdict redirectLimit(const Observed& seen)
{
    Findings findings;
    findings.expectError(seen, "/redirect/4/bytes/78", fetch::ErrorKind::TooManyRedirects);
    expectHops(findings, seen, "/redirect/4/bytes/78", RedirectLimit);
    findings.expect(requestOf(seen, "/bytes/78") == nullptr, tr("no request beyond the limit"),
        tr("the lab was asked for what the fourth redirect leads to"));
    return findings.verdict();
}

Verdict protocol(const Observed& seen)
{
    Findings findings;
    for (const fetch::Sample& sample : seen.samples) {
        findings.expect(!sample.ok() || sample.protocol == fetch::Protocol::Http11,
            tr("http/1.1, which is all that the lab speaks"), toWord(sample.protocol));
    }
    return findings.verdict();
}

Verdict headers(const Observed& seen)
{
    Findings findings;
    expectThreeRequests(findings, seen);
    for (const QByteArray& head : seen.heads) {
        expectFields(findings, fieldsOf(head), seen.plan.headers);
    }
    return findings.verdict();
}

Verdict acceptEncoding(const Observed& seen)
{
    Findings findings;
    expectThreeRequests(findings, seen);
    const QByteArrayList wanted { seen.plan.acceptEncoding };
    for (const QByteArray& head : seen.heads) {
        const QByteArrayList values = fieldsOf(head).value("accept-encoding");
        findings.expect(values == wanted, shown("accept-encoding", wanted), shown("accept-encoding", values));
    }
    return findings.verdict();
}

Verdict reuse(const Observed& seen)
{
    Findings findings;
    QSet<qint64> connections;
    for (const LabRequest& request : seen.requests) {
        connections.insert(request.connection);
    }
    findings.expect(connections.size() == 1, tr("1 connection for %n fetch(es)", nullptr, int(seen.plan.urls.size())),
        QString::number(connections.size()));
    for (const fetch::Sample& sample : seen.samples) {
        const bool first = sample.index == 0;
        findings.expect(sample.reused.value_or(!first) == !first,
            first ? tr("reused false for the first fetch") : tr("reused true for the fetches after the first"),
            tr("the opposite for index %1").arg(sample.index));
    }
    return findings.verdict();
}

Verdict fetchesAll(const Observed& seen)
{
    Findings findings;
    for (const QByteArray& url : seen.plan.urls) {
        findings.expectSuccess(seen, pathOf(url));
    }
    return findings.verdict();
}

Verdict untrusted(const Observed& seen)
{
    Findings findings;
    findings.expectError(seen, "/bytes/10", fetch::ErrorKind::Tls);
    findings.expect(seen.requests.isEmpty(), tr("no request to a server that is not trusted"),
        tr("%1 requests").arg(seen.requests.size()));
    return findings.verdict();
}

Verdict asWrittenFetches(const Observed& seen)
{
    Findings findings;
    expectStatus(findings, seen, "/status/404", 404);
    expectBytes(findings, seen, "/bytes/1000", 1000);
    expectBytes(findings, seen, "/redirect/2/bytes/77", 77);
    expectHops(findings, seen, "/redirect/2/bytes/77", 2);
    return findings.verdict();
}

Verdict asWrittenTrusts(const Observed& seen)
{
    Findings findings;
    findings.expectSuccess(seen, "/bytes/10");
    return findings.verdict();
}

} // namespace app::conformance::judges
