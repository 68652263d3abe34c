// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_fetch.h"

#include "app/fetch/host_name.h"
#include "app/fetch/qnam_verdict.h"
#include "app/text/credentials.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

/// What a connection may hold of a body that was not read yet. A quarter of it halves the throughput of large bodies;
/// without one, the thread of the connection outruns a thread that has to wait for its turn by a hundred MB.
constexpr qint64 ReadBuffer = qint64(256) << 10;

/// `time` + `limit`; a limit of 0 means never, and so does one beyond the range.
Sample::Time after(Sample::Time time, Sample::Time limit)
{
    const bool never = limit.count() == 0 || limit > Sample::Time::max() - time;
    return never ? Sample::Time::max() : time + limit;
}

constexpr qint64 StatusLineBytes = 32;
constexpr qint64 UsualHeadBytes = 1024; ///< where Qt does not show it

/// Several of the connections that a manager keeps to a host may be about to close.
constexpr int MostRepeats = 3;

/// Qt takes any number for a status, and 101 for an answer though nothing asked for another protocol.
bool isFinalStatus(int status)
{
    return status >= 200 && status <= 999;
}

QString seconds(Sample::Time time)
{
    return QString::number(std::chrono::duration<double>(time).count());
}

} // namespace

QnamFetch::QnamFetch(SharedRules rules, SharedLedger ledger, QObject* parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_ledger(std::move(ledger))
{
}

QnamFetch::~QnamFetch()
{
    dropReply();
}

void QnamFetch::start(QnamLane& lane, const QUrl& url, qint32 index, Time intended, Time now)
{
    m_lane = &lane;
    m_firstUrl = url;
    m_url = url;
    m_sample = {};
    m_sample.index = index;
    m_sample.intended = intended;
    m_sample.start = now;
    // In the library's own way a fetch starts when it leaves Qt's queue, see markStart().
    m_started = m_rules->levelField();
    m_leftQueue = now;
    m_deadline = m_started ? after(now, m_rules->plan.totalTimeout) : Time::max();
    open(now);
}

void QnamFetch::moveTo(QnamLane& lane)
{
    dropReply();
    m_lane = &lane;
    m_sample.status.reset();
    m_sample.firstByte.reset();
    if (!m_rules->levelField()) {
        m_sample.hops = 0; // Qt follows them by itself, from the first URL again
        m_url = m_firstUrl;
    }
    open(m_ledger->now());
}

void QnamFetch::cancel()
{
    if (m_reply) {
        fail(ErrorKind::Cancelled, tr("Cancelled."));
    }
}

void QnamFetch::checkDeadlines(Time now, Time queueMoved)
{
    const Plan& plan = m_rules->plan;
    const Time inQueue = std::max(m_sample.start, queueMoved);
    m_leftQueue = inQueue;
    const bool late = m_started ? now >= m_deadline : now >= after(inQueue, plan.totalTimeout);
    if (late) {
        fail(ErrorKind::Timeout, tr("Not done within %1 s.").arg(seconds(plan.totalTimeout)));
    } else if (m_rules->levelField() && !m_hop.sent && now >= after(m_hop.begin, plan.connectTimeout)) {
        fail(ErrorKind::Timeout, tr("No connection within %1 s.").arg(seconds(plan.connectTimeout)));
    }
}

void QnamFetch::blame()
{
    fail(ErrorKind::TooLarge, tr("The response headers do not end."));
}

void QnamFetch::open(Time now)
{
    m_hop = {};
    m_hop.begin = now;
    m_authority = m_url.authority();
    m_reply = m_lane->get(requestFor(m_rules->request, m_url, m_firstUrl));
    m_reply->setReadBufferSize(ReadBuffer);
    watch(*m_reply);
}

void QnamFetch::watch(QNetworkReply& reply)
{
    connect(&reply, &QNetworkReply::socketStartedConnecting, this, &QnamFetch::onConnecting);
    connect(&reply, &QNetworkReply::encrypted, this, &QnamFetch::onEncrypted);
    connect(&reply, &QNetworkReply::requestSent, this, &QnamFetch::onSent);
    connect(&reply, &QNetworkReply::metaDataChanged, this, &QnamFetch::onHead);
    connect(&reply, &QNetworkReply::readyRead, this, &QnamFetch::onBody);
    connect(&reply, &QNetworkReply::finished, this, &QnamFetch::onFinished);
    if (!m_rules->levelField()) {
        connect(&reply, &QNetworkReply::redirected, this, &QnamFetch::onRedirected);
    }
}

void QnamFetch::onConnecting()
{
    m_lane->heard();
    m_ledger->countConnection();
    // Qt tells the first reply of its queue about connections that it opens for the others.
    if (m_hop.connecting) {
        m_lane->addSpareConnection(m_authority);
        return;
    }
    m_hop.connecting = m_ledger->now();
    m_hop.opened = true;
    markStart(*m_hop.connecting);
}

void QnamFetch::onEncrypted()
{
    m_lane->heard();
    m_hop.encrypted = m_ledger->now();
    markStart(*m_hop.encrypted);
    const QString host = m_reply->url().host(QUrl::FullyEncoded);
    if (m_rules->levelField() && !isFor(m_reply->sslConfiguration().peerCertificate(), host)) {
        fail(ErrorKind::Tls, tr("The certificate is not for %1.").arg(host));
    }
}

void QnamFetch::onSent()
{
    m_lane->heard();
    m_hop.sent = m_ledger->now();
    m_hop.opened = m_hop.opened || m_lane->takeSpareConnection(m_authority);
    markStart(*m_hop.sent);
}

void QnamFetch::markStart(Time now)
{
    if (m_started) {
        return;
    }
    m_started = true;
    m_sample.start = now;
    m_deadline = after(now, m_rules->plan.totalTimeout);
    emit started();
}

void QnamFetch::onHead()
{
    m_lane->heard();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 100) { // 0: none came
        return;
    }
    m_hop.hasHead = true;
    m_sample.firstByte = m_ledger->now();
    markStart(m_leftQueue); // a busy thread may hear of the head before it hears of the request
    if (!isFinalStatus(status)) {
        fail(ErrorKind::Protocol, tr("The server answers with the status %1, which ends no request.").arg(status));
        return;
    }
    m_sample.status = status;
    if (m_rules->libraryDecodes() && m_reply->hasRawHeader("Content-Encoding")) {
        m_reply->setReadBufferSize(0); // what Qt decodes does not make the buffer emptier
    }
    const qint64 headerLimit = m_rules->levelField() ? m_rules->plan.headerLimit : 0;
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    m_ledger->countResponse(port(), StatusLineBytes + bytesOf(headers));
    if (const auto error = headError(headers, status, headerLimit); error && hasOwnHeaders()) {
        fail(*error);
    }
}

/// Whether the headers of the reply are those of this response alone: when Qt follows redirects, fields of earlier
/// responses may still be among them.
bool QnamFetch::hasOwnHeaders() const
{
    return m_rules->levelField() || m_sample.hops == 0;
}

void QnamFetch::onBody()
{
    drain();
    const qint64 limit = m_rules->plan.bodyLimit;
    if (limit > 0 && m_hop.bodyBytes > limit) {
        fail(ErrorKind::TooLarge, tr("The body is longer than %1 bytes.").arg(limit));
    }
}

void QnamFetch::drain()
{
    const qint64 skipped = m_reply->skip(m_reply->bytesAvailable());
    m_hop.bodyBytes += std::max<qint64>(skipped, 0);
    m_ledger->countResponse(port(), std::max<qint64>(skipped, 0));
}

void QnamFetch::onRedirected(const QUrl& target)
{
    m_ledger->countResponse(port(), UsualHeadBytes);
    ++m_sample.hops;
    m_url = target;
    m_hop.hasHead = false;
    m_hop.bodyBytes = 0;
}

void QnamFetch::onFinished()
{
    // A fetch that ends in between makes place for the next one: this reply is then no longer the present one.
    QNetworkReply* const reply = m_reply;
    if (!m_hop.hasHead) {
        onHead();
    }
    if (m_reply == reply && reply->error() == QNetworkReply::NoError) {
        onBody();
    }
    if (m_reply != reply) {
        return;
    }
    if (const auto location = redirectLocation()) {
        followRedirect(*location);
        return;
    }
    if (wasCut()) {
        fail(m_hop.hasHead ? ErrorKind::Protocol : ErrorKind::TooLarge,
            m_hop.hasHead ? tr("The server sends without end what is no body.")
                          : tr("The response headers do not end."));
        return;
    }
    if (wasNeverSent()) {
        const int repeats = m_hop.repeats + 1;
        dropReply();
        open(m_ledger->now());
        m_hop.repeats = repeats;
        return;
    }
    const ReplyFacts facts {
        .error = m_reply->error(),
        .text = m_reply->errorString(),
        .status = m_sample.status,
        .headers = hasOwnHeaders() ? m_reply->rawHeaderPairs() : QList<QNetworkReply::RawHeaderPair>(),
        .isTls = m_url.scheme() == "https"_L1,
        .sent = m_hop.sent.has_value(),
        .bodyBytes = m_hop.bodyBytes,
        .decoded = m_reply->attribute(QNetworkRequest::OriginalContentLengthAttribute).isValid(),
    };
    if (const auto error = errorOf(facts)) {
        fail(*error);
    } else {
        succeed();
    }
}

/// Whether Qt chose a connection whose server was about to close it: over TLS it gives up then, or while it connects
/// that channel anew, where it would send the request again over TCP. A server that hangs up on handshakes looks the
/// same.
bool QnamFetch::wasNeverSent() const
{
    return m_reply->error() == QNetworkReply::RemoteHostClosedError && !m_hop.sent && !m_sample.status
        && m_hop.repeats < MostRepeats;
}

/// Whether the connection was cut because the server sent without end, see QnamFloods. Behind a head only chunks can
/// hide what is no body. Where the server announced that it will close, Qt may take the cut for the end of the chunks.
/// Where the same server floods and breaks off at once, this may take the one for the other.
bool QnamFetch::wasCut() const
{
    constexpr auto leastFlood = std::chrono::milliseconds(50); // a shorter fetch had no time for one
    const bool isChunked = m_hop.hasHead && m_reply->hasRawHeader("Transfer-Encoding");
    const bool couldFlood = m_hop.sent && (!m_hop.hasHead || isChunked);
    const bool couldBreak = m_reply->error() != QNetworkReply::NoError || (isChunked && announcesClose());
    return couldFlood && couldBreak && m_ledger->wasFlooded(port(), m_hop.begin + leastFlood);
}

bool QnamFetch::announcesClose() const
{
    return m_reply->rawHeader("Connection").toLower().contains("close");
}

quint16 QnamFetch::port() const
{
    return quint16(m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80));
}

/// Where this response redirects to, if it is complete and the redirects are ours to follow.
std::optional<QByteArray> QnamFetch::redirectLocation() const
{
    const int status = m_sample.status.value_or(0);
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    const bool ours = m_rules->levelField() && redirects && m_reply->error() == QNetworkReply::NoError;
    return ours && m_reply->hasRawHeader("Location") ? std::optional(m_reply->rawHeader("Location")) : std::nullopt;
}

void QnamFetch::followRedirect(QByteArrayView location)
{
    const int limit = m_rules->plan.redirectLimit;
    if (m_sample.hops >= limit) {
        fail(ErrorKind::TooManyRedirects, tr("More than %1 redirects.").arg(limit));
        return;
    }
    const auto target = redirectTarget(m_url, location);
    if (!target) {
        fail(ErrorKind::InvalidUrl, tr("The server redirects to an address that is no http or https URL."));
        return;
    }
    dropReply();
    ++m_sample.hops;
    m_url = *target;
    m_sample.status.reset();
    m_sample.firstByte.reset();
    open(m_ledger->now());
}

void QnamFetch::succeed()
{
    const QVariant original = m_reply->attribute(QNetworkRequest::OriginalContentLengthAttribute);
    const bool encoded = m_reply->hasRawHeader("Content-Encoding") && !m_rules->levelField();
    m_sample.bodyBytes = m_hop.bodyBytes;
    if (original.isValid()) {
        m_sample.wireBytes = original.toLongLong();
    } else if (!encoded) {
        m_sample.wireBytes = m_hop.bodyBytes;
    }
    finish();
}

void QnamFetch::fail(ErrorKind kind, const QString& text)
{
    fail(FetchError { .kind = kind, .text = text });
}

void QnamFetch::fail(const FetchError& error)
{
    m_sample.error = error;
    finish();
}

void QnamFetch::fillPhases()
{
    const auto connected = m_url.scheme() == "https"_L1 ? m_hop.encrypted : m_hop.sent;
    // A request that Qt sends again, after a connection that broke, may begin to connect when it was connected before.
    if (m_hop.connecting && connected && *connected >= *m_hop.connecting) {
        m_sample.connect = *connected - *m_hop.connecting;
    }
    if (m_hop.sent) {
        m_sample.reused = !m_hop.opened && !m_hop.encrypted;
    }
    if (m_hop.hasHead) {
        const bool http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        m_sample.protocol = http2 ? Protocol::Http2 : Protocol::Http11;
    }
    if (m_sample.hops > 0) {
        m_sample.finalUrl = text::withoutUserInfo(QString::fromLatin1(m_url.toEncoded(QUrl::RemoveUserInfo)));
    }
}

void QnamFetch::finish()
{
    m_sample.lastByte = m_ledger->now();
    fillPhases();
    dropReply();
    emit ended(m_sample);
}

void QnamFetch::dropReply()
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (!reply) {
        return;
    }
    reply->disconnect(this); // abort() emits finished()
    if (reply->isRunning()) {
        reply->abort();
    }
    reply->deleteLater();
}

} // namespace app::fetch
