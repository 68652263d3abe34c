// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "app/lab/background_server.h"
#include "tests/support/memory_bound.h"
#include "tests/support/schema.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString enginePath()
{
    return QCoreApplication::applicationDirPath() + u"/../lib/versus/versus-engine-qt"_s;
}

/// The real program, and what it says. Every line is held to the schema.
class EngineProcess final
{
public:
    EngineProcess() { m_process.start(enginePath(), QStringList()); }

    void say(const QByteArray& bytes) { m_process.write(bytes); }
    void sayPlan(const Plan& plan)
    {
        for (const QByteArray& line : protocol::planLines(plan)) {
            say(line);
        }
    }
    void hangUp() { m_process.closeWriteChannel(); }
    void signal(int number) const { ::kill(pid_t(m_process.processId()), number); }

    [[nodiscard]] bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(
            [&] {
                readLines();
                return condition();
            },
            20'000);
    }
    [[nodiscard]] bool waitForReady()
    {
        return waitFor([this] { return ready.has_value(); });
    }
    [[nodiscard]] bool waitForExit()
    {
        return waitFor([this] { return m_process.state() == QProcess::NotRunning; });
    }
    [[nodiscard]] int exitStatus() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray complaint() { return m_process.readAllStandardError(); }

    std::optional<Ready> ready;
    QList<Sample> samples;
    std::optional<Done> done;
    qsizetype samplesAtDone = -1;
    QStringList faults; ///< lines that are not of the protocol, or not as the schema says

private:
    void readLines()
    {
        const QString schema = tests::support::schemaPath(u"engine-protocol-1.schema.json"_s);
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            faults += tests::support::schemaErrors(schema, line);
            take(protocol::parseFromEngine(line.chopped(1)));
        }
    }

    void take(const protocol::FromEngine& message)
    {
        if (const auto* said = std::get_if<Ready>(&message)) {
            ready = *said;
        } else if (const auto* sample = std::get_if<Sample>(&message)) {
            samples.append(*sample);
        } else if (const auto* end = std::get_if<Done>(&message)) {
            done = *end;
            samplesAtDone = samples.size();
        } else if (const auto* bad = std::get_if<protocol::BadLine>(&message)) {
            faults.append(bad->reason);
        }
    }

    QProcess m_process;
};

} // namespace

/// versus-engine-qt as a process.
class TestEngineQt final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plan_isCarriedOut_data();
    void plan_isCarriedOut();
    void badPlan_endsWithStatus2AndASentence();
    void end_comesPromptly_data();
    void end_comesPromptly();
    void peakMemory_isMeasuredBeforeReporting();
    void program_linksCoreAndNetworkAlone();

private:
    [[nodiscard]] QByteArray lab(const QByteArray& path) const
    {
        return QByteArray::fromStdString(m_lab->addresses().http) + path;
    }

    std::unique_ptr<app::lab::BackgroundServer> m_lab;
};

void TestEngineQt::initTestCase()
{
    m_lab = std::make_unique<app::lab::BackgroundServer>();
    QVERIFY(QFileInfo(enginePath()).isExecutable());
}

void TestEngineQt::plan_isCarriedOut_data()
{
    QTest::addColumn<bool>("levelField");
    QTest::addColumn<bool>("live");
    QTest::newRow("level field, at the end") << true << false;
    QTest::newRow("level field, live") << true << true;
    QTest::newRow("as written") << false << false;
}

void TestEngineQt::plan_isCarriedOut()
{
    QFETCH(bool, levelField);
    QFETCH(bool, live);
    Plan plan;
    plan.profile = levelField ? Profile::LevelField : Profile::AsWritten;
    plan.reporting = live ? Reporting::Live : Reporting::AtEnd;
    plan.urls = QList<QByteArray>(1200, lab("/delay/1/bytes/50"));
    plan.urls[3] = lab("/bad/short-body");
    plan.urls[5] = lab("/redirect/2/bytes/9");
    plan.urls[7] = "http://versus.invalid/";
    EngineProcess engine;
    engine.sayPlan(plan);
    QVERIFY(engine.waitForReady());
    engine.say(protocol::goLine());
    QVERIFY(engine.waitForExit());
    QCOMPARE(engine.faults, QStringList());
    QCOMPARE(engine.exitStatus(), 0);
    QCOMPARE(engine.samples.size(), 1200);
    QCOMPARE(engine.samplesAtDone, 1200);
    QVERIFY(engine.done->peakRssBytes > engine.ready->rssBytes / 2);
    QVERIFY(engine.done->connectionsOpened >= 6);
    for (const Sample& sample : engine.samples) {
        QCOMPARE(sample.ok(), sample.index != 3 && sample.index != 7);
    }
}

void TestEngineQt::badPlan_endsWithStatus2AndASentence()
{
    Plan plan;
    plan.caFile = u"/nowhere/ca.pem"_s;
    EngineProcess engine;
    engine.sayPlan(plan);
    QVERIFY(engine.waitForExit());
    QCOMPARE(engine.exitStatus(), 2);
    const QByteArray complaint = engine.complaint();
    QVERIFY(complaint.contains("/nowhere/ca.pem"));
    QCOMPARE(complaint.count('\n'), 1);
    QVERIFY(!engine.ready && !engine.done);
}

void TestEngineQt::end_comesPromptly_data()
{
    QTest::addColumn<QString>("how");
    for (const QString& how : { u"cancel"_s, u"end of input"_s, u"SIGTERM"_s, u"SIGINT"_s }) {
        QTest::newRow(qPrintable(how)) << how;
    }
}

void TestEngineQt::end_comesPromptly()
{
    QFETCH(QString, how);
    Plan plan;
    plan.totalTimeout = 0s;
    plan.headerLimit = 0;
    plan.concurrency = 3;
    plan.urls = { lab("/bad/endless-headers"), lab("/bad/no-answer"), lab("/delay/30000"), lab("/bytes/1") };
    EngineProcess engine;
    engine.sayPlan(plan);
    QVERIFY(engine.waitForReady());
    engine.say(protocol::goLine());
    QTest::qWait(600); // the evil server has its manager by now
    QElapsedTimer clock;
    clock.start();
    if (how == u"cancel"_s) {
        engine.say(protocol::cancelLine());
    } else if (how == u"end of input"_s) {
        engine.hangUp();
    } else {
        engine.signal(how == u"SIGTERM"_s ? SIGTERM : SIGINT);
    }
    QVERIFY(engine.waitForExit());
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(engine.exitStatus(), 0);
    QCOMPARE(engine.faults, QStringList());
    QVERIFY(engine.done->cancelled);
    QCOMPARE(engine.samples.size(), 3);
}

void TestEngineQt::peakMemory_isMeasuredBeforeReporting()
{
    // 100 MB of bodies are thrown away as they come.
    Plan plan;
    plan.urls = QList<QByteArray>(20, lab("/bytes/5000000"));
    EngineProcess engine;
    engine.sayPlan(plan);
    QVERIFY(engine.waitForReady());
    engine.say(protocol::goLine());
    QVERIFY(engine.waitForExit());
    QCOMPARE(engine.samples.size(), 20);
    QVERIFY(tests::support::heldAtMost(60 << 20, engine.done->peakRssBytes));
}

void TestEngineQt::program_linksCoreAndNetworkAlone()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, { u"-d"_s, enginePath() });
    if (!readelf.waitForFinished() || readelf.exitCode() != 0) {
        QSKIP("readelf is not installed.");
    }
    QStringList libraries;
    for (const QByteArray& line : readelf.readAllStandardOutput().split('\n')) {
        if (line.contains("(NEEDED)") && line.contains("libQt")) {
            libraries.append(QString::fromLatin1(line.mid(line.indexOf('[') + 1).chopped(1)));
        }
    }
    libraries.sort();
    QCOMPARE(libraries, (QStringList { u"libQt6Core.so.6"_s, u"libQt6Network.so.6"_s }));
}

QTEST_GUILESS_MAIN(TestEngineQt)
#include "tst_engine_qt.moc"
