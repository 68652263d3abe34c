// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_verdict.h"

#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;

using Headers = QList<QNetworkReply::RawHeaderPair>;
using Reply = QNetworkReply;

namespace {

ReplyFacts facts(Reply::NetworkError error, std::optional<int> status = {})
{
    ReplyFacts facts;
    facts.error = error;
    facts.text = u"Qt's words"_s;
    facts.status = status;
    facts.headers = { { "Content-Type", "text/plain" } };
    facts.sent = true;
    return facts;
}

} // namespace

class TestQnamVerdict final : public QObject
{
    Q_OBJECT

private slots:
    void status_isNoError_data();
    void status_isNoError();
    void error_hasKind_data();
    void error_hasKind();
    void brokenConnection_isJudgedByProgress_data();
    void brokenConnection_isJudgedByProgress();
    void bombAndBrokenEncoding_areToldApart();
    void bodyOfAnotherLength_isTruncated();
    void head_isJudged_data();
    void head_isJudged();
    void headWithoutFields_isSoundWhereNoBodyFollows();
    void reason_hasNoCredentialsAndNothingForTerminals();
};

void TestQnamVerdict::status_isNoError_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::newRow("200") << int(Reply::NoError) << 200;
    QTest::newRow("304") << int(Reply::NoError) << 304;
    QTest::newRow("400") << int(Reply::ProtocolInvalidOperationError) << 400;
    QTest::newRow("401") << int(Reply::AuthenticationRequiredError) << 401;
    QTest::newRow("403") << int(Reply::ContentAccessDenied) << 403;
    QTest::newRow("404") << int(Reply::ContentNotFoundError) << 404;
    QTest::newRow("407") << int(Reply::ProxyAuthenticationRequiredError) << 407;
    QTest::newRow("418") << int(Reply::UnknownContentError) << 418;
    QTest::newRow("500") << int(Reply::InternalServerError) << 500;
    QTest::newRow("503") << int(Reply::ServiceUnavailableError) << 503;
    QTest::newRow("999") << int(Reply::UnknownServerError) << 999;
}

void TestQnamVerdict::status_isNoError()
{
    QFETCH(int, error);
    QFETCH(int, status);
    QCOMPARE(errorOf(facts(Reply::NetworkError(error), status)), std::nullopt);
}

void TestQnamVerdict::error_hasKind_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("kind");
    QTest::newRow("host") << int(Reply::HostNotFoundError) << u"dns"_s;
    QTest::newRow("refused") << int(Reply::ConnectionRefusedError) << u"connect"_s;
    QTest::newRow("Qt's own timeout") << int(Reply::TimeoutError) << u"timeout"_s;
    QTest::newRow("handshake") << int(Reply::SslHandshakeFailedError) << u"tls"_s;
    QTest::newRow("redirects") << int(Reply::TooManyRedirectsError) << u"too-many-redirects"_s;
    QTest::newRow("redirect to file:") << int(Reply::ProtocolUnknownError) << u"invalid-url"_s;
    QTest::newRow("http/2") << int(Reply::ProtocolFailure) << u"protocol"_s;
    QTest::newRow("redirect to http") << int(Reply::InsecureRedirectError) << u"other"_s;
    QTest::newRow("aborted") << int(Reply::OperationCanceledError) << u"cancelled"_s;
    QTest::newRow("no status at all") << int(Reply::NoError) << u"protocol"_s;
}

void TestQnamVerdict::error_hasKind()
{
    QFETCH(int, error);
    QFETCH(QString, kind);
    const auto result = errorOf(facts(Reply::NetworkError(error)));
    QVERIFY(result.has_value());
    QCOMPARE(QString(toWord(result->kind)), kind);
    QVERIFY(!result->text.isEmpty());
}

void TestQnamVerdict::brokenConnection_isJudgedByProgress_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("while connecting") << false << false << 0 << u"connect"_s;
    QTest::newRow("while shaking hands") << true << false << 0 << u"tls"_s;
    QTest::newRow("after the request") << false << true << 0 << u"protocol"_s;
    QTest::newRow("after the request, tls") << true << true << 0 << u"protocol"_s;
    QTest::newRow("within the body") << false << true << 200 << u"truncated"_s;
    QTest::newRow("within the body of an error") << false << true << 404 << u"truncated"_s;
}

void TestQnamVerdict::brokenConnection_isJudgedByProgress()
{
    QFETCH(bool, isTls);
    QFETCH(bool, sent);
    QFETCH(int, status);
    QFETCH(QString, kind);
    for (const auto error : { Reply::RemoteHostClosedError, Reply::UnknownNetworkError }) {
        ReplyFacts broken = facts(error, status ? std::optional(status) : std::nullopt);
        broken.isTls = isTls;
        broken.sent = sent;
        QCOMPARE(QString(toWord(errorOf(broken)->kind)), kind);
    }
}

void TestQnamVerdict::bombAndBrokenEncoding_areToldApart()
{
    ReplyFacts bomb = facts(Reply::UnknownContentError, 200);
    bomb.bodyBytes = 11 << 20;
    QCOMPARE(errorOf(bomb)->kind, ErrorKind::TooLarge);
    ReplyFacts broken = facts(Reply::UnknownContentError, 200);
    broken.bodyBytes = 100;
    QCOMPARE(errorOf(broken)->kind, ErrorKind::Protocol);
}

void TestQnamVerdict::bodyOfAnotherLength_isTruncated()
{
    ReplyFacts reply = facts(Reply::NoError, 200);
    reply.headers = { { "content-length", "10" } };
    reply.bodyBytes = 9;
    QCOMPARE(errorOf(reply)->kind, ErrorKind::Truncated);
    reply.bodyBytes = 10;
    QCOMPARE(errorOf(reply), std::nullopt);
    reply.bodyBytes = 100;
    reply.decoded = true;
    QCOMPARE(errorOf(reply), std::nullopt);
}

void TestQnamVerdict::head_isJudged_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("kind"); // empty: sound
    const auto lengths = [](const QByteArray& value) { return Headers { { "Content-Length", value } }; };
    QTest::newRow("sound") << lengths("5") << qint64(0) << QString();
    QTest::newRow("same length twice") << lengths("5, 5") << qint64(0) << QString();
    QTest::newRow("no length") << Headers { { "A", "b" } } << qint64(0) << QString();
    QTest::newRow("no header") << Headers() << qint64(0) << u"protocol"_s;
    QTest::newRow("two lengths") << lengths("5, 7") << qint64(0) << u"protocol"_s;
    QTest::newRow("length below 0") << lengths("-5") << qint64(0) << u"protocol"_s;
    QTest::newRow("length with a sign") << lengths("+5") << qint64(0) << u"protocol"_s;
    QTest::newRow("length no number") << lengths("five") << qint64(0) << u"protocol"_s;
    QTest::newRow("length beyond 64 bits") << lengths("99999999999999999999") << qint64(0) << u"protocol"_s;
    QTest::newRow("length and chunked") << Headers { { "Content-Length", "5" }, { "transfer-encoding", "chunked" } }
                                        << qint64(0) << u"protocol"_s;
    // A name of 1, a value of 5 and 4 bytes around them.
    QTest::newRow("chunked") << Headers { { "Transfer-Encoding", "Chunked" } } << qint64(0) << QString();
    QTest::newRow("chunked twice") << Headers { { "Transfer-Encoding", "chunked, chunked" } } << qint64(0)
                                   << u"protocol"_s;
    QTest::newRow("packed for the way") << Headers { { "Transfer-Encoding", "gzip" } } << qint64(0) << u"protocol"_s;
    QTest::newRow("no token") << Headers { { "A(B)", "c" } } << qint64(0) << u"protocol"_s;
    QTest::newRow("control character") << Headers { { "A", "b\x01" } } << qint64(0) << u"protocol"_s;
    QTest::newRow("cookies") << Headers { { "set-cookie", "a=1; Path=/\nb=2" } } << qint64(0) << QString();
    QTest::newRow("cookie with a control character")
        << Headers { { "Set-Cookie", "a=1\nb=\x01" } } << qint64(0) << u"protocol"_s;
    QTest::newRow("line feed elsewhere") << Headers { { "Vary", "a\nb" } } << qint64(0) << u"protocol"_s;
    QTest::newRow("tab and high bytes") << Headers { { "A", "b\t\xff" } } << qint64(0) << QString();
    QTest::newRow("at the limit") << Headers { { "A", "bcdef" } } << qint64(10) << QString();
    QTest::newRow("beyond the limit") << Headers { { "A", "bcdef" } } << qint64(9) << u"too-large"_s;
}

void TestQnamVerdict::head_isJudged()
{
    QFETCH(Headers, headers);
    QFETCH(qint64, limit);
    QFETCH(QString, kind);
    const auto error = headError(headers, 200, limit);
    QCOMPARE(error ? QString(toWord(error->kind)) : QString(), kind);
}

void TestQnamVerdict::headWithoutFields_isSoundWhereNoBodyFollows()
{
    QVERIFY(!headError({}, 204, 0));
    QVERIFY(!headError({}, 304, 0));
    QVERIFY(headError({}, 404, 0));
}

void TestQnamVerdict::reason_hasNoCredentialsAndNothingForTerminals()
{
    const ReplyFacts facts { .error = QNetworkReply::UnknownNetworkError,
        .text = u"Error transferring http://u:secret#x@a.example/x\n\x1b[31m"_s };
    QCOMPARE(errorOf(facts)->text, u"Error transferring http://a.example/x\ufffd\ufffd[31m"_s);
}

QTEST_GUILESS_MAIN(TestQnamVerdict)
#include "tst_qnam_verdict.moc"
