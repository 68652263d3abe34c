// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_engine.h"
#include "app/fetch/qnam_lane.h"
#include "app/lab/background_server.h"
#include "tests/support/engine_run.h"
#include "tests/support/raw_server.h"

#include <QNetworkProxy>
#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::EngineRun;
using tests::support::RawAnswer;
using tests::support::RawServer;
using After = RawAnswer::After;

/// What QnamEngine says of servers that misbehave, and what they do to the other fetches.
class TestQnamFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void response_isJudged_data();
    void response_isJudged();
    void labFault_isJudged_data();
    void labFault_isJudged();
    void tlsFault_isJudged_data();
    void tlsFault_isJudged();
    void missingServer_isNamed_data();
    void missingServer_isNamed();
    void slowServer_meetsTheDeadline_data();
    void slowServer_meetsTheDeadline();
    void bodyAboveTheLimit_isTooLarge();
    void redirects_areCountedAndLimited();
    void redirect_withinTheLimitIsFollowed();
    void endlessHeaders_harmNoOtherFetch_data();
    void endlessHeaders_harmNoOtherFetch();
    void endlessHeaders_endAtTheLimit();
    void endlessHeadersOverTls_areCut();
    void endlessChunks_harmNoOtherFetch();
    void shortBodies_areTruncatedBesideFloods();
    void closingTlsConnections_failNoFetch();
    void cancel_answersWhateverTheServerDoes();
    void hungWorkers_doNotHoldTheRun();

private:
    [[nodiscard]] QByteArray lab(const QByteArray& path) const;
    [[nodiscard]] static Sample fetch(const QByteArray& url, const Plan& plan = quick());
    [[nodiscard]] static Plan quick();

    std::unique_ptr<app::lab::BackgroundServer> m_lab;
};

Plan TestQnamFaults::quick()
{
    Plan plan;
    plan.totalTimeout = 3s;
    plan.connectTimeout = 3s;
    return plan;
}

QByteArray TestQnamFaults::lab(const QByteArray& path) const
{
    return QByteArray::fromStdString(m_lab->addresses().http) + path;
}

Sample TestQnamFaults::fetch(const QByteArray& url, const Plan& plan)
{
    Plan one = plan;
    one.urls = { url };
    QnamEngine engine;
    EngineRun run(engine);
    if (!run.run(one) || run.samples.size() != 1) {
        qWarning("no sample of %s", url.constData());
        return {};
    }
    return run.samples.first();
}

void TestQnamFaults::initTestCase()
{
    app::lab::Options options { .tls = true };
    for (const auto& named : app::lab::tlsFaults()) {
        options.tlsFaults.push_back(named.fault);
    }
    m_lab = std::make_unique<app::lab::BackgroundServer>(options);
    QCOMPARE(m_lab->error(), std::string());
}

void TestQnamFaults::response_isJudged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // status, bytes of the body; or the kind of the error
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("200", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", u"200 2"_s);
    row("empty body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", u"200 0"_s);
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", u"200 2"_s);
    row("until the end", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello", u"200 5"_s);
    row("204", "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n", u"204 0"_s);
    row("204 without a header", "HTTP/1.1 204 No Content\r\n\r\n", u"204 0"_s);
    row("304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", u"304 0"_s);
    row("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone", u"404 4"_s);
    row("503", "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy", u"503 4"_s);
    row("999", "HTTP/1.1 999 Odd\r\nContent-Length: 3\r\n\r\nodd", u"999 3"_s);
    row("encoding is left alone", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        u"200 4"_s);
    row("redirect to nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", u"302 0"_s);
    row("same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", u"200 2"_s);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!", u"protocol"_s);
    row("bad length", "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nok", u"protocol"_s);
    row("length and chunked",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        u"protocol"_s);
    row("coding that nobody asked for", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nok", u"protocol"_s);
    row("chunked twice", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        u"protocol"_s);
    row("space in a name", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX Y: z\r\n\r\nok", u"protocol"_s);
    row("NUL in a value", QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: y\0z\r\n\r\nok", 49), u"protocol"_s);
    row("2000", "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\nok", u"protocol"_s);
    row("101", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\nok", u"protocol"_s);
    row("no header", "HTTP/1.1 200 OK\r\n\r\nok", u"protocol"_s);
    row("too many headers", "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(150) + "\r\nok", u"protocol"_s);
    row("long header", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: " + QByteArray(90'000, 'x') + "\r\n\r\n",
        u"too-large"_s);
    row("short body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok", u"truncated"_s);
    // A chunked body that is cut is not among them: Qt takes a few of a hundred for complete.
    row("short body of an error", "HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\nok", u"truncated"_s);
    row("nothing", "", u"protocol"_s);
    row("garbage", "hello, world\r\n\r\n", u"protocol"_s);
    row("redirect to a file", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
        u"invalid-url"_s);
}

void TestQnamFaults::response_isJudged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const RawServer server({ { "/x", { bytes, After::Close } } });
    Plan plan = quick();
    plan.headerLimit = 64 << 10;
    const Sample sample = fetch(server.url("/x"), plan);
    const QString got = sample.error ? QString(toWord(sample.error->kind))
                                     : u"%1 %2"_s.arg(sample.status.value_or(0)).arg(sample.bodyBytes.value_or(-1));
    QVERIFY2(got == expected, qPrintable(got + u": "_s + sample.error.value_or(FetchError {}).text));
    QCOMPARE(sample.bodyBytes.has_value(), sample.ok());
}

void TestQnamFaults::labFault_isJudged_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("kind");
    QTest::newRow("close") << QByteArray("/bad/close") << u"protocol"_s;
    QTest::newRow("reset within the body") << QByteArray("/bad/reset") << u"truncated"_s;
    QTest::newRow("short body") << QByteArray("/bad/short-body") << u"truncated"_s;
    QTest::newRow("two lengths") << QByteArray("/bad/two-lengths") << u"protocol"_s;
    QTest::newRow("http/0.9") << QByteArray("/bad/http09") << u"protocol"_s;
    QTest::newRow("garbage") << QByteArray("/bad/garbage") << u"protocol"_s;
    QTest::newRow("circle") << QByteArray("/bad/redirect-loop") << u"too-many-redirects"_s;
    QTest::newRow("file") << QByteArray("/bad/redirect-file") << u"invalid-url"_s;
    QTest::newRow("endless body") << QByteArray("/bad/endless-body") << u"too-large"_s;
    QTest::newRow("huge") << QByteArray("/bad/huge") << u"too-large"_s;
    QTest::newRow("many headers") << QByteArray("/bad/many-headers") << u"protocol"_s;
    QTest::newRow("no answer") << QByteArray("/bad/no-answer") << u"timeout"_s;
    QTest::newRow("drip") << QByteArray("/bad/drip/bytes/1000") << u"timeout"_s;
}

void TestQnamFaults::labFault_isJudged()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, kind);
    Plan plan = quick();
    plan.totalTimeout = 1s;
    plan.bodyLimit = 1 << 20;
    const Sample sample = fetch(lab(path), plan);
    QVERIFY(sample.error.has_value());
    QVERIFY2(QString(toWord(sample.error->kind)) == kind, qPrintable(QString(toWord(sample.error->kind))));
    QVERIFY(sample.lastByte >= sample.start);
}

void TestQnamFaults::tlsFault_isJudged_data()
{
    QTest::addColumn<int>("fault"); // −1: none
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("kind");
    QTest::newRow("sound") << -1 << true << QString();
    QTest::newRow("unknown authority") << -1 << false << u"tls"_s;
    QTest::newRow("expired") << int(app::lab::TlsFault::Expired) << true << u"tls"_s;
    QTest::newRow("self-signed") << int(app::lab::TlsFault::SelfSigned) << true << u"tls"_s;
    QTest::newRow("not yet valid") << int(app::lab::TlsFault::NotYetValid) << true << u"tls"_s;
    QTest::newRow("old TLS") << int(app::lab::TlsFault::OldTls) << true << u"tls"_s;
    QTest::newRow("handshake without end") << int(app::lab::TlsFault::StalledHandshake) << true << u"timeout"_s;
    QTest::newRow("wrong host") << int(app::lab::TlsFault::WrongHost) << true << u"tls"_s;
}

void TestQnamFaults::tlsFault_isJudged()
{
    QFETCH(int, fault);
    QFETCH(bool, trusted);
    QFETCH(QString, kind);
    std::string address = m_lab->addresses().https;
    for (const auto& [name, other] : m_lab->addresses().faulty) {
        address = int(name) == fault ? other : address;
    }
    Plan plan = quick();
    plan.connectTimeout = 1s;
    plan.caFile = trusted ? QString::fromStdString(m_lab->addresses().caFile) : QString();
    const Sample sample = fetch(QByteArray::fromStdString(address) + "/bytes/10", plan);
    QCOMPARE(sample.error ? QString(toWord(sample.error->kind)) : QString(), kind);
    if (kind.isEmpty()) {
        QCOMPARE(sample.bodyBytes, 10);
        QVERIFY(sample.connect > 0ns);
    }
}

void TestQnamFaults::missingServer_isNamed_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("kind");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(closed.serverPort());
    QTest::newRow("refused") << "http://127.0.0.1:" + port + "/" << u"connect"_s;
    QTest::newRow("unknown name") << QByteArray("http://versus.invalid/") << u"dns"_s;
    QTest::newRow("no url") << QByteArray("") << u"invalid-url"_s;
    QTest::newRow("credentials") << QByteArray("http://u:secret@127.0.0.1/") << u"invalid-url"_s;
}

void TestQnamFaults::missingServer_isNamed()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, kind);
    for (const Profile profile : { Profile::LevelField, Profile::AsWritten }) {
        Plan plan = quick();
        plan.profile = profile;
        const Sample sample = fetch(url, plan);
        QVERIFY(sample.error.has_value());
        QCOMPARE(QString(toWord(sample.error->kind)), kind);
        QVERIFY(!sample.error->text.contains(u"secret"_s));
    }
}

void TestQnamFaults::slowServer_meetsTheDeadline_data()
{
    QTest::addColumn<bool>("levelField");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("level field, silent") << true << QByteArray("/delay/5000");
    QTest::newRow("level field, drips") << true << QByteArray("/bad/drip/bytes/1000");
    QTest::newRow("as written, silent") << false << QByteArray("/delay/5000");
    QTest::newRow("as written, drips") << false << QByteArray("/bad/drip/bytes/1000");
}

void TestQnamFaults::slowServer_meetsTheDeadline()
{
    QFETCH(bool, levelField);
    QFETCH(QByteArray, path);
    Plan plan;
    plan.profile = levelField ? Profile::LevelField : Profile::AsWritten;
    plan.totalTimeout = 500ms;
    const Sample sample = fetch(lab(path), plan);
    QCOMPARE(sample.error->kind, ErrorKind::Timeout);
    QVERIFY(*sample.serviceTime() >= 500ms);
    QVERIFY(*sample.serviceTime() < 1500ms);
}

void TestQnamFaults::bodyAboveTheLimit_isTooLarge()
{
    Plan plan = quick();
    plan.bodyLimit = 1000;
    QCOMPARE(fetch(lab("/bytes/1001"), plan).error->kind, ErrorKind::TooLarge);
    QCOMPARE(fetch(lab("/bytes/1000"), plan).bodyBytes, 1000);
    plan.bodyLimit = 0;
    QCOMPARE(fetch(lab("/bytes/5000000"), plan).bodyBytes, 5'000'000);
}

void TestQnamFaults::redirects_areCountedAndLimited()
{
    Plan plan = quick();
    plan.redirectLimit = 3;
    const Sample followed = fetch(lab("/redirect/3/bytes/7"), plan);
    QVERIFY(followed.ok());
    QCOMPARE(followed.hops, 3);
    QCOMPARE(followed.bodyBytes, 7);
    QVERIFY(followed.finalUrl.endsWith(u"/bytes/7"_s));
    const Sample refused = fetch(lab("/redirect/4/bytes/7"), plan);
    QCOMPARE(refused.error->kind, ErrorKind::TooManyRedirects);
    QCOMPARE(refused.hops, 3);
    plan.redirectLimit = 0;
    QCOMPARE(fetch(lab("/redirect/1/bytes/7"), plan).error->kind, ErrorKind::TooManyRedirects);
}

void TestQnamFaults::redirect_withinTheLimitIsFollowed()
{
    Plan plan = quick();
    plan.profile = Profile::AsWritten;
    const Sample sample = fetch(lab("/redirect/2/bytes/7"), plan);
    QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
    QCOMPARE(sample.hops, 2);
    QCOMPARE(sample.bodyBytes, 7);
    QVERIFY(sample.finalUrl.endsWith(u"/bytes/7"_s));
}

void TestQnamFaults::endlessHeaders_harmNoOtherFetch_data()
{
    QTest::addColumn<bool>("levelField");
    QTest::addColumn<int>("place"); // of the evil URL
    QTest::newRow("level field, first") << true << 0;
    QTest::newRow("level field, in between") << true << 9;
    QTest::newRow("as written, first") << false << 0;
    QTest::newRow("as written, in between") << false << 9;
}

void TestQnamFaults::endlessHeaders_harmNoOtherFetch()
{
    QFETCH(bool, levelField);
    QFETCH(int, place);
    Plan plan;
    plan.profile = levelField ? Profile::LevelField : Profile::AsWritten;
    plan.totalTimeout = 4s;
    plan.urls = QList<QByteArray>(30, lab("/delay/20/bytes/100"));
    plan.urls[place] = lab("/bad/endless-headers");
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QCOMPARE(run.samples.size(), 30);
    for (const Sample& sample : run.samples) {
        if (sample.index == place) {
            QCOMPARE(sample.error->kind, levelField ? ErrorKind::TooLarge : ErrorKind::Timeout);
        } else {
            QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
            QVERIFY(*sample.serviceTime() < 2s);
        }
    }
    QVERIFY(run.elapsedMs < 5000);
}

void TestQnamFaults::endlessHeaders_endAtTheLimit()
{
    Plan plan = quick();
    plan.totalTimeout = 8s;
    const Sample sample = fetch(lab("/bad/endless-headers"), plan);
    QCOMPARE(sample.error->kind, ErrorKind::TooLarge);
    QVERIFY(*sample.serviceTime() < 4s);
}

void TestQnamFaults::endlessHeadersOverTls_areCut()
{
    Plan plan = quick();
    plan.totalTimeout = 20s;
    plan.caFile = QString::fromStdString(m_lab->addresses().caFile);
    const Sample sample = fetch(QByteArray::fromStdString(m_lab->addresses().https) + "/bad/endless-headers", plan);
    QCOMPARE(sample.error->kind, ErrorKind::TooLarge);
    QVERIFY(*sample.serviceTime() < 10s);
}

/// Their servers hold a network thread after the head has come, when a fetch that still waits for its own looks guilty.
void TestQnamFaults::endlessChunks_harmNoOtherFetch()
{
    Plan plan;
    plan.totalTimeout = 4s;
    plan.urls = QList<QByteArray>(40, lab("/delay/200/bytes/100"));
    for (const int place : { 0, 9, 17, 25 }) {
        plan.urls[place] = lab("/bad/endless-tiny-chunks");
    }
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan, 30'000));
    QCOMPARE(run.samples.size(), 40);
    for (const Sample& sample : run.samples) {
        const bool evil = plan.urls[sample.index].endsWith("chunks");
        QVERIFY2(sample.ok() != evil, qPrintable(sample.error.value_or(FetchError {}).text));
    }
}

/// Floods of the same server are cut meanwhile, but nothing that has a length can be one.
void TestQnamFaults::shortBodies_areTruncatedBesideFloods()
{
    const app::lab::BackgroundServer distant({ .distance = 200ms });
    const QByteArray address = QByteArray::fromStdString(distant.addresses().http);
    Plan plan;
    plan.totalTimeout = 4s;
    plan.urls = QList<QByteArray>(40, address + "/bad/short-body");
    for (const int place : { 0, 9, 17, 25 }) {
        plan.urls[place] = address + "/bad/endless-headers";
    }
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan, 30'000));
    QCOMPARE(run.samples.size(), 40);
    for (const Sample& sample : run.samples) {
        QVERIFY(sample.error);
        if (plan.urls[sample.index].endsWith("short-body")) {
            QCOMPARE(sample.error->kind, ErrorKind::Truncated);
        }
    }
}

void TestQnamFaults::closingTlsConnections_failNoFetch()
{
    Plan plan = quick();
    plan.totalTimeout = 10s;
    plan.caFile = QString::fromStdString(m_lab->addresses().caFile);
    // Each answer says that the connection ends, and is a sound one.
    plan.urls = QList<QByteArray>(300, QByteArray::fromStdString(m_lab->addresses().https) + "/bad/redirect-ok");
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan, 60'000));
    QCOMPARE(run.samples.size(), 300);
    for (const Sample& sample : run.samples) {
        QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
    }
}

void TestQnamFaults::cancel_answersWhateverTheServerDoes()
{
    Plan plan;
    plan.totalTimeout = 0s;
    plan.headerLimit = 0;
    plan.bodyLimit = 0;
    plan.concurrency = 3;
    plan.urls = { lab("/bad/endless-headers"), lab("/bad/endless-body"), lab("/bad/no-answer"), lab("/bytes/1") };
    auto engine = std::make_unique<QnamEngine>();
    EngineRun run(*engine);
    QElapsedTimer cancelled;
    QVERIFY(run.run(plan, 10'000, [&] {
        QTest::qWait(700);
        cancelled.start();
        engine->cancel();
    }));
    QVERIFY2(cancelled.elapsed() < 500, qPrintable(QString::number(cancelled.elapsed())));
    QVERIFY(run.outcome->done->cancelled);
    QCOMPARE(run.samples.size(), 3);
    for (const Sample& sample : run.samples) {
        QCOMPARE(sample.error->kind, ErrorKind::Cancelled);
    }
    engine.reset();
    QVERIFY2(cancelled.elapsed() < 1500, qPrintable(QString::number(cancelled.elapsed())));
    QCOMPARE(abandonedManagers(), 0); // the connection that held its thread was cut
}

namespace {

/// Holds the first thread that asks for a proxy, as a system's look-up may do for minutes.
class SlowProxies final : public QNetworkProxyFactory
{
public:
    explicit SlowProxies(std::atomic<bool>& release)
        : m_release(release)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override
    {
        if (!m_asked.exchange(true)) {
            m_release.wait(false);
        }
        return { QNetworkProxy::NoProxy };
    }

private:
    std::atomic<bool>& m_release;
    std::atomic<bool> m_asked = false;
};

} // namespace

void TestQnamFaults::hungWorkers_doNotHoldTheRun()
{
    std::atomic<bool> release = false;
    QNetworkProxyFactory::setApplicationProxyFactory(new SlowProxies(release)); // Qt owns it
    Plan plan;
    plan.profile = Profile::AsWritten; // asks for the application's proxies
    plan.totalTimeout = 500ms;
    plan.concurrency = 1;
    // Qt asks for no proxy for an address of this machine, and holds a lock for all threads while it asks for another:
    // the second worker hangs as well.
    plan.urls = { "http://versus.invalid/", lab("/bytes/10"), lab("/bytes/10") };
    {
        QnamEngine engine;
        EngineRun run(engine);
        const bool ended = run.run(plan);
        release = true;
        release.notify_all();
        QVERIFY(ended);
        QCOMPARE(run.samples.size(), 3);
        for (const Sample& sample : run.samples) {
            QVERIFY(!sample.ok());
            QCOMPARE(sample.error->kind, ErrorKind::Timeout);
        }
    }
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

QTEST_GUILESS_MAIN(TestQnamFaults)
#include "tst_qnam_faults.moc"
