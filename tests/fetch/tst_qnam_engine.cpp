// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_engine.h"
#include "app/lab/background_server.h"
#include "tests/support/engine_run.h"
#include "tests/support/raw_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::EngineRun;
using tests::support::RawServer;

namespace {

Sample::Time medianServiceTime(const QList<Sample>& samples)
{
    QList<Sample::Time> times;
    for (const Sample& sample : samples) {
        times.append(*sample.serviceTime());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

/// QnamEngine against a server that behaves: its contract, its schedules, its concurrency.
class TestQnamEngine final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ready_namesEverySetting_data();
    void ready_namesEverySetting();
    void ready_opensNoConnection();
    void badPlan_isRefused_data();
    void badPlan_isRefused();
    void everyUrl_isAnsweredOnce_data();
    void everyUrl_isAnsweredOnce();
    void emptyList_endsAtOnce();
    void levelField_sendsExactlyThePlansHeaders();
    void asWritten_sendsQtsHeaders();
    void levelField_reachesItsConcurrency();
    void asWritten_reachesSixConnections();
    void asWritten_startsWhenAFetchLeavesTheQueue();
    void constantSchedule_keepsItsTimes();
    void connection_isReused();
    void sample_hasItsTimesInOrder();
    void liveReport_comesInBatches();
    void reportAtEnd_comesAtTheEnd();
    void cancel_beforeGoEndsAtOnce_data();
    void cancel_beforeGoEndsAtOnce();
    void cancel_leavesTheRestOut();
    void destruction_isQuickAtAnyMoment_data();
    void destruction_isQuickAtAnyMoment();
    void gzip_isCountedOnTheWireAndDecoded();
    void gzipLongerThanTheReadBuffer_isReadOn_data();
    void gzipLongerThanTheReadBuffer_isReadOn();

private:
    [[nodiscard]] QByteArray lab(const QByteArray& path) const;
    [[nodiscard]] Plan planOf(const QByteArray& path, int count, int concurrency = 6) const;
    [[nodiscard]] qint64 labStat(QLatin1String name) const;

    std::unique_ptr<app::lab::BackgroundServer> m_lab;
};

void TestQnamEngine::init()
{
    m_lab = std::make_unique<app::lab::BackgroundServer>(); // with its counts at 0
    QCOMPARE(m_lab->error(), std::string());
}

QByteArray TestQnamEngine::lab(const QByteArray& path) const
{
    return QByteArray::fromStdString(m_lab->addresses().http) + path;
}

Plan TestQnamEngine::planOf(const QByteArray& path, int count, int concurrency) const
{
    Plan plan;
    plan.urls = QList<QByteArray>(count, lab(path));
    plan.concurrency = concurrency;
    return plan;
}

qint64 TestQnamEngine::labStat(QLatin1String name) const
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.get(QNetworkRequest(QUrl(QString::fromLatin1(lab("/lab/stats"))))));
    const bool came = QTest::qWaitFor([&] { return reply->isFinished(); });
    return came ? QJsonDocument::fromJson(reply->readAll())[name].toInteger(-1) : -1;
}

void TestQnamEngine::ready_namesEverySetting_data()
{
    QTest::addColumn<bool>("levelField");
    QTest::newRow("level field") << true;
    QTest::newRow("as written") << false;
}

void TestQnamEngine::ready_namesEverySetting()
{
    QFETCH(bool, levelField);
    Plan plan = planOf("/bytes/1", 30, 24);
    plan.profile = levelField ? Profile::LevelField : Profile::AsWritten;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.waitForReady(plan));
    const QStringList names { u"fetches_at_once"_s, u"carried_by"_s, u"worker_threads"_s, u"clients"_s,
        u"connections_per_host"_s, u"connections_held_by"_s, u"idle_per_host"_s, u"idle_total"_s, u"idle_timeout"_s,
        u"http"_s, u"redirects"_s, u"referer"_s, u"cookies"_s, u"proxy"_s, u"accept"_s, u"accept_encoding"_s,
        u"accept_language"_s, u"user_agent"_s, u"connection_header"_s, u"connect_timeout"_s, u"total_timeout"_s,
        u"body_limit"_s, u"header_limit"_s, u"header_fields"_s, u"retries"_s, u"tls"_s, u"tls_versions"_s,
        u"tls_resumption"_s, u"authorities"_s, u"authorities_read"_s, u"dns"_s, u"dns_cache"_s, u"address_race"_s,
        u"tcp_nodelay"_s, u"tcp_keep_alive"_s };
    for (const QString& name : names) {
        QVERIFY2(!run.ready->settings.value(name).isEmpty(), qPrintable(name));
    }
    QCOMPARE(run.ready->engine, u"qt"_s);
    QCOMPARE(run.ready->workerThreads, levelField ? 2 : 1);
    QCOMPARE(run.ready->pid, QCoreApplication::applicationPid());
    QVERIFY(run.ready->rssBytes > 1 << 20);
    QCOMPARE(run.ready->versions.value(u"qt"_s), QString::fromLatin1(qVersion()));
    QVERIFY(run.ready->versions.value(u"openssl"_s).startsWith(u"OpenSSL"_s));
    QVERIFY(run.ready->versions.contains(u"compiler"_s));
}

void TestQnamEngine::ready_opensNoConnection()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.waitForReady(planOf("/bytes/1", 10)));
    QCOMPARE(labStat("connections_opened"_L1), 1); // that of the question itself
}

void TestQnamEngine::badPlan_isRefused_data()
{
    QTest::addColumn<bool>("badRate");
    QTest::newRow("constant schedule without rate") << true;
    QTest::newRow("file of authorities that is not there") << false;
}

void TestQnamEngine::badPlan_isRefused()
{
    QFETCH(bool, badRate);
    Plan plan = planOf("/bytes/1", 1);
    if (badRate) {
        plan.schedule = Schedule::Constant;
    } else {
        plan.caFile = u"/nowhere/ca.pem"_s;
    }
    QnamEngine engine;
    EngineRun run(engine);
    engine.prepare(plan);
    QCOMPARE(run.ends, 0); // not from within prepare()
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.outcome->failure->kind, FailureKind::BadPlan);
    QVERIFY(run.outcome->failure->sentence.endsWith(u'.'));
    QVERIFY(!run.outcome->done);
    QVERIFY(!run.ready);
}

void TestQnamEngine::everyUrl_isAnsweredOnce_data()
{
    QTest::addColumn<bool>("levelField");
    QTest::addColumn<int>("concurrency");
    QTest::newRow("one at a time") << true << 1;
    QTest::newRow("level field") << true << 20;
    QTest::newRow("as written") << false << 20;
    QTest::newRow("as written, no limit") << false << 0;
}

void TestQnamEngine::everyUrl_isAnsweredOnce()
{
    QFETCH(bool, levelField);
    QFETCH(int, concurrency);
    Plan plan = planOf("/bytes/100", 2000, concurrency);
    plan.profile = levelField ? Profile::LevelField : Profile::AsWritten;
    plan.urls[7] = "nonsense";
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan, 30'000));
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.saidAfterEnd, 0);
    QCOMPARE(run.samples.size(), 2000);
    QSet<qint32> indices;
    for (const Sample& sample : run.samples) {
        indices.insert(sample.index);
        QVERIFY2(sample.ok() != (sample.index == 7), qPrintable(sample.error.value_or(FetchError {}).text));
        QCOMPARE(sample.bodyBytes.value_or(100), 100);
    }
    QCOMPARE(indices.size(), 2000);
    QCOMPARE(run.progress.completed, 2000);
    QCOMPARE(run.progress.failed, 1);
    QVERIFY(run.outcome->done.has_value());
    QVERIFY(!run.outcome->done->cancelled);
    QVERIFY(run.outcome->done->cpuUser + run.outcome->done->cpuSystem > 0ns);
    QVERIFY(run.outcome->done->peakRssBytes >= run.ready->rssBytes);
    QVERIFY(labStat("requests"_L1) >= 1999);
}

void TestQnamEngine::emptyList_endsAtOnce()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/bytes/1", 0)));
    QVERIFY(run.outcome->done.has_value());
    QVERIFY(!run.outcome->done->cancelled);
    QCOMPARE(run.samples.size(), 0);
}

void TestQnamEngine::levelField_sendsExactlyThePlansHeaders()
{
    const RawServer server({ { "/x", { "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" } } });
    Plan plan;
    plan.urls = { server.url("/x") };
    plan.headers = { { "Accept", "text/html" }, { "User-Agent", "Test/1" }, { "X-One", "1" } };
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QList<QByteArray> lines = server.requests().value(0).trimmed().split('\n');
    std::transform(lines.begin(), lines.end(), lines.begin(), [](const QByteArray& line) { return line.trimmed(); });
    QCOMPARE(lines.takeFirst(), "GET /x HTTP/1.1");
    std::sort(lines.begin(), lines.end());
    const QList<QByteArray> expected { "Accept-Encoding: identity", "Accept-Language: *", "Accept: text/html",
        "Connection: Keep-Alive", "Host: " + server.url("").sliced(7), "User-Agent: Test/1", "X-One: 1" };
    QCOMPARE(lines, expected);
}

void TestQnamEngine::asWritten_sendsQtsHeaders()
{
    const RawServer server({ { "/x", { "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" } } });
    Plan plan;
    plan.profile = Profile::AsWritten;
    plan.urls = { server.url("/x") };
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    const QByteArray head = server.requests().value(0);
    QVERIFY(head.contains("User-Agent: Mozilla/5.0"));
    QVERIFY(head.contains("gzip"));
    QVERIFY(!head.contains("Versus"));
}

void TestQnamEngine::levelField_reachesItsConcurrency()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/delay/100/bytes/10", 240, 24)));
    QVERIFY(std::abs(labStat("connections_most"_L1) - 24) <= 1); // the question may be one more
    QCOMPARE(run.outcome->done->connectionsOpened, 24);
    // Ten turns of 100 ms. With a queue inside Qt the median would be 200 ms and more.
    QVERIFY(medianServiceTime(run.samples) >= 100ms);
    QVERIFY(medianServiceTime(run.samples) < 130ms);
    QVERIFY(run.elapsedMs < 2000);
}

void TestQnamEngine::asWritten_reachesSixConnections()
{
    Plan plan = planOf("/delay/50/bytes/10", 60, 0);
    plan.profile = Profile::AsWritten;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QCOMPARE(run.outcome->done->connectionsOpened, 6);
    QVERIFY(labStat("connections_most"_L1) <= 7); // with the question
}

void TestQnamEngine::asWritten_startsWhenAFetchLeavesTheQueue()
{
    // 30 fetches of 100 ms over 6 connections: the last six leave the queue after 400 ms. The deadline of 300 ms counts
    // from there.
    Plan plan = planOf("/delay/100/bytes/10", 30, 0);
    plan.profile = Profile::AsWritten;
    plan.totalTimeout = 300ms;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    Sample::Time latest { 0 };
    for (const Sample& sample : run.samples) {
        QVERIFY2(sample.ok(), qPrintable(sample.error.value_or(FetchError {}).text));
        QVERIFY(sample.intended <= sample.start);
        QVERIFY(sample.intended < 100ms);
        latest = std::max(latest, sample.start);
    }
    QVERIFY(latest >= 400ms);
    QVERIFY(medianServiceTime(run.samples) < 150ms);
}

void TestQnamEngine::constantSchedule_keepsItsTimes()
{
    Plan plan = planOf("/delay/20/bytes/10", 100, 24);
    plan.schedule = Schedule::Constant;
    plan.ratePerSecond = 300;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QCOMPARE(run.samples.size(), 100);
    int late = 0;
    for (const Sample& sample : run.samples) {
        QCOMPARE(sample.intended, Sample::Time(qint64(sample.index / 300.0 * 1e9)));
        QVERIFY(sample.start >= sample.intended);
        late += sample.start > sample.intended + 5ms ? 1 : 0;
    }
    QVERIFY2(late < 20, qPrintable(QString::number(late)));
    QVERIFY(run.elapsedMs >= 330);
}

void TestQnamEngine::connection_isReused()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/delay/5/bytes/10", 20, 1)));
    QCOMPARE(run.outcome->done->connectionsOpened, 1);
    for (const Sample& sample : run.samples) {
        QCOMPARE(sample.reused, sample.index > 0);
        QCOMPARE(sample.connect.has_value(), sample.index == 0);
        QVERIFY(!sample.dns && !sample.tls);
    }
}

void TestQnamEngine::sample_hasItsTimesInOrder()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/delay/30/bytes/3000000", 3, 3)));
    for (const Sample& sample : run.samples) {
        QCOMPARE(sample.intended, sample.start);
        QVERIFY(*sample.firstByte >= sample.start + 30ms);
        QVERIFY(*sample.lastByte > *sample.firstByte);
        QCOMPARE(sample.status, 200);
        QCOMPARE(sample.wireBytes, 3'000'000);
        QCOMPARE(sample.protocol, Protocol::Http11);
        QCOMPARE(sample.hops, 0);
        QVERIFY(run.outcome->done->wall >= *sample.lastByte);
    }
}

void TestQnamEngine::liveReport_comesInBatches()
{
    Plan plan = planOf("/delay/100/bytes/10", 10, 1);
    plan.reporting = Reporting::Live;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QCOMPARE(run.samples.size(), 10);
    QVERIFY(run.batches >= 5);
}

void TestQnamEngine::reportAtEnd_comesAtTheEnd()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/delay/100/bytes/10", 10, 1)));
    QCOMPARE(run.samples.size(), 10);
    QCOMPARE(run.batches, 1);
    QCOMPARE(run.progress.completed, 10);
}

void TestQnamEngine::cancel_beforeGoEndsAtOnce_data()
{
    QTest::addColumn<bool>("whenReady");
    QTest::newRow("while preparing") << false;
    QTest::newRow("when ready") << true;
}

void TestQnamEngine::cancel_beforeGoEndsAtOnce()
{
    QFETCH(bool, whenReady);
    QnamEngine engine;
    EngineRun run(engine);
    if (whenReady) {
        QVERIFY(run.waitForReady(planOf("/bytes/1", 5)));
    } else {
        engine.prepare(planOf("/bytes/1", 5));
    }
    engine.cancel();
    engine.cancel();
    QCOMPARE(run.ends, 0);
    QVERIFY(run.waitForEnd());
    QVERIFY(run.outcome->done->cancelled);
    QCOMPARE(run.ready.has_value(), whenReady);
    QCOMPARE(labStat("requests"_L1), 0);
    QCOMPARE(run.ends, 1);
}

void TestQnamEngine::cancel_leavesTheRestOut()
{
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(planOf("/delay/300/bytes/10", 60, 6), 10'000, [&] {
        QTest::qWait(450);
        engine.cancel();
        engine.cancel();
    }));
    QCOMPARE(run.ends, 1);
    QVERIFY(run.outcome->done->cancelled);
    QCOMPARE(run.samples.size(), 12); // six that ended, six under way
    QCOMPARE(
        std::count_if(run.samples.begin(), run.samples.end(), [](const Sample& sample) { return sample.ok(); }), 6);
    QVERIFY(run.elapsedMs < 900);
}

void TestQnamEngine::destruction_isQuickAtAnyMoment_data()
{
    QTest::addColumn<int>("ms"); // after go(); −2: before prepare(), −1: after it
    QTest::newRow("unused") << -2;
    QTest::newRow("while preparing") << -1;
    QTest::newRow("right after go") << 0;
    QTest::newRow("while connecting") << 1;
    QTest::newRow("while running") << 60;
}

void TestQnamEngine::destruction_isQuickAtAnyMoment()
{
    QFETCH(int, ms);
    auto engine = std::make_unique<QnamEngine>();
    const Plan plan = planOf("/delay/40/bytes/100000", 200, 24);
    if (ms == -1) {
        engine->prepare(plan);
    } else if (ms >= 0) {
        EngineRun run(*engine);
        QVERIFY(run.waitForReady(plan));
        engine->go();
        QTest::qWait(ms);
    }
    QElapsedTimer clock;
    clock.start();
    engine.reset();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestQnamEngine::gzip_isCountedOnTheWireAndDecoded()
{
    Plan plan = planOf("/bad/gzip/bytes/100000", 1);
    plan.profile = Profile::AsWritten;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QCOMPARE(run.samples.first().bodyBytes, 100'000);
    QVERIFY(!run.samples.first().wireBytes || *run.samples.first().wireBytes < 100'000);

    plan.profile = Profile::LevelField; // identity was asked for, so nothing is decoded
    QnamEngine other;
    EngineRun level(other);
    QVERIFY(level.run(plan));
    QVERIFY(*level.samples.first().bodyBytes < 100'000);
    QCOMPARE(level.samples.first().wireBytes, level.samples.first().bodyBytes);
}

void TestQnamEngine::gzipLongerThanTheReadBuffer_isReadOn_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("level field") << Profile::LevelField;
    QTest::newRow("as written") << Profile::AsWritten;
}

/// A mebibyte of gzip, to be decoded since no word of the plan is about encodings: Qt sees that it is a bomb.
void TestQnamEngine::gzipLongerThanTheReadBuffer_isReadOn()
{
    QFETCH(const Profile, profile);
    Plan plan = planOf("/bad/gzip-bomb", 1);
    plan.profile = profile;
    plan.acceptEncoding.clear();
    plan.totalTimeout = 5s;
    QnamEngine engine;
    EngineRun run(engine);
    QVERIFY(run.run(plan));
    QVERIFY(run.samples.first().error);
    QCOMPARE(run.samples.first().error->kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestQnamEngine)
#include "tst_qnam_engine.moc"
