// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/process_engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

EngineEntry fake(const QString& mode)
{
    EngineEntry entry;
    entry.id = u"fake"_s;
    entry.name = u"Fake"_s;
    entry.command = { QCoreApplication::applicationDirPath() + "/fake-engine"_L1, mode };
    return entry;
}

Plan planOf(int urls)
{
    Plan plan;
    for (int i = 0; i < urls; ++i) {
        plan.urls.append("http://127.0.0.1:1/" + QByteArray::number(i));
    }
    plan.totalTimeout = 200ms;
    return plan;
}

constexpr Patience Short { .untilReady = 500ms, .whileRunning = 300ms, .untilExit = 300ms };

constexpr Patience Long { .untilReady = 10s, .whileRunning = 10s, .untilExit = 10s };

/// An engine on its way from prepare() to finished(), with all that it said.
struct Drive
{
    explicit Drive(const EngineEntry& entry, int urls = 3, Patience patience = Short)
        : engine(entry, patience)
    {
        QObject::connect(&engine, &Engine::ready, &engine, [this](const Ready& said) {
            ready = said;
            engine.go();
        });
        QObject::connect(&engine, &Engine::sampled, &engine, [this](const QList<Sample>& batch) { samples += batch; });
        QObject::connect(&engine, &Engine::finished, &engine, [this](const Outcome& end) {
            outcome = end;
            ++timesFinished;
        });
        engine.prepare(planOf(urls));
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return timesFinished > 0; }, 10000);
    }

    ProcessEngine engine;
    std::optional<Ready> ready;
    QList<Sample> samples;
    Outcome outcome;
    int timesFinished = 0;
};

pid_t parentOf(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return stat.sliced(stat.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

/// Processes whose command line names the fake engine.
int fakesAlive()
{
    int alive = 0;
    for (const QString& pid : QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().split('\0').value(0).endsWith("/fake-engine")) {
            ++alive;
        }
    }
    return alive;
}

} // namespace

class TestProcessEngine : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QTRY_COMPARE(fakesAlive(), 0); } // whatever a test did, no engine and no child of one is left

    void goodEngine_bringsReadySamplesAndDone()
    {
        Drive drive(fake(u"well"_s), 2500); // three chunks of URLs
        QVERIFY(drive.wait());
        QVERIFY(drive.ready && drive.ready->pid > 0);
        QCOMPARE(drive.samples.size(), 2500);
        QCOMPARE(drive.samples[7].index, 7);
        QCOMPARE(drive.samples[7].serviceTime(), std::optional<Sample::Time>(20ms));
        QVERIFY(drive.outcome.done && !drive.outcome.failure);
        QCOMPARE(drive.outcome.done->peakRssBytes, 5000000);
    }

    void everyFault_isOneFailureOfItsKind_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("crash-at-start") << FailureKind::Crashed << u"signal 11"_s;
        QTest::newRow("crash-mid-line") << FailureKind::Crashed << u"signal 11"_s;
        QTest::newRow("killed") << FailureKind::Crashed << u"signal 9"_s;
        QTest::newRow("refuse-plan") << FailureKind::BadPlan << u"HTTP/9"_s;
        QTest::newRow("dies-with-stack") << FailureKind::ExitStatus << u"fatal error: out of memory"_s;
        QTest::newRow("stops-itself") << FailureKind::BadOutput << u"after 1 of 3 URLs"_s;
        QTest::newRow("exit-3") << FailureKind::ExitStatus << u"some trouble"_s;
        QTest::newRow("exit-after-done") << FailureKind::ExitStatus << u"status 4"_s;
        QTest::newRow("names-password") << FailureKind::ExitStatus << u"cannot reach https://host.test/."_s;
        QTest::newRow("flood-stderr") << FailureKind::ExitStatus << u"the end"_s;
        QTest::newRow("never-ready") << FailureKind::Silent << u"not ready"_s;
        QTest::newRow("silent") << FailureKind::Silent << u"nothing new"_s;
        QTest::newRow("hang-at-exit") << FailureKind::Silent << u"did not end"_s;
        QTest::newRow("huge-line") << FailureKind::BadOutput << u"256 KiB"_s;
        QTest::newRow("not-json") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("nul-byte") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("ready-twice") << FailureKind::BadOutput << u"twice"_s;
        QTest::newRow("talks-before-go") << FailureKind::BadOutput << u"before it was told to go"_s;
        QTest::newRow("sample-twice") << FailureKind::BadOutput << u"twice on URL 1"_s;
        QTest::newRow("index-beyond") << FailureKind::BadOutput << u"URL 4 of a list of 3"_s;
        QTest::newRow("clock-back") << FailureKind::BadOutput << u"backwards"_s;
        QTest::newRow("deep-json") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("byte-order-mark") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("no-utf8") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("wrong-version") << FailureKind::BadOutput << u"version 2"_s;
        QTest::newRow("unknown-type") << FailureKind::BadOutput << u"greeting"_s;
        QTest::newRow("index-below") << FailureKind::BadOutput << u"index"_s;
        QTest::newRow("index-between") << FailureKind::BadOutput << u"index"_s;
        QTest::newRow("huge-number") << FailureKind::BadOutput << u"not of the protocol"_s;
        QTest::newRow("done-twice") << FailureKind::BadOutput << u"after its last line"_s;
        QTest::newRow("progress-beyond") << FailureKind::BadOutput << u"4 of 3"_s;
        QTest::newRow("endless-progress") << FailureKind::Silent << u"nothing new"_s;
        QTest::newRow("endless-stderr") << FailureKind::Silent << u"nothing new"_s;
        QTest::newRow("samples-missing") << FailureKind::BadOutput << u"0 of 3"_s;
        QTest::newRow("no-done") << FailureKind::EndedEarly << u"before it had reported"_s;
    }

    void everyFault_isOneFailureOfItsKind()
    {
        QFETCH(FailureKind, kind);
        QFETCH(QString, words);
        Drive drive(fake(QString::fromLatin1(QTest::currentDataTag())), 3, kind == FailureKind::Silent ? Short : Long);
        QVERIFY(drive.wait());
        QVERIFY(drive.outcome.failure && !drive.outcome.done);
        QVERIFY2(drive.outcome.failure->sentence.contains(words), qPrintable(drive.outcome.failure->sentence));
        QVERIFY(drive.outcome.failure->sentence.startsWith("Fake "_L1));
        QCOMPARE(drive.outcome.failure->kind, kind);
        QVERIFY(drive.outcome.failure->standardError.size() <= 65'536);
        QVERIFY(!drive.outcome.failure->standardError.contains("secret"_L1));
        QTest::qWait(0);
        QCOMPARE(drive.timesFinished, 1);
    }

    void missingProgram_failsAfterPrepareReturned()
    {
        EngineEntry entry = fake(u"well"_s);
        entry.command[0] = u"/nonexistent/engine"_s;
        Drive drive(entry);
        QCOMPARE(drive.timesFinished, 0);
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::NotFound);
        QVERIFY(drive.outcome.failure->sentence.contains("/nonexistent/engine"_L1));
    }

    void programThatIsNone_isOneFailure_data()
    {
        QTest::addColumn<QByteArray>("content"); // null: a folder
        QTest::addColumn<bool>("executable");
        QTest::newRow("not executable") << QByteArray("#!/bin/sh\n") << false;
        QTest::newRow("a folder") << QByteArray() << true;
        QTest::newRow("no program") << QByteArray("\x7f"
                                                  "ELF and nothing else")
                                    << true;
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("missing interpreter") << QByteArray("#!/nonexistent/python\n") << true;
    }

    void programThatIsNone_isOneFailure()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, executable);
        const QTemporaryDir folder;
        EngineEntry entry = fake(u"well"_s);
        entry.command = { content.isNull() ? folder.path() : folder.filePath(u"engine"_s) };
        if (!content.isNull()) {
            QFile file(entry.command[0]);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            QVERIFY(file.setPermissions(executable ? QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner
                                                   : QFile::ReadOwner | QFile::WriteOwner));
        }
        Drive drive(entry, 3, Long);
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::NotFound);
        QVERIFY2(drive.outcome.failure->sentence.startsWith("Fake could not be run: cannot run"_L1),
            qPrintable(drive.outcome.failure->sentence));
        QCOMPARE(drive.timesFinished, 1);
    }

    void unavailableEntry_failsWithItsReason()
    {
        EngineEntry entry = fake(u"well"_s);
        entry.reason = u"Install Go."_s;
        Drive drive(entry);
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::NotFound);
        QVERIFY(drive.outcome.failure->sentence.contains("Install Go."_L1));
    }

    void cancel_keepsWhatTheEngineReports()
    {
        Drive drive(fake(u"waits-for-cancel"_s), 3, Long);
        QVERIFY(QTest::qWaitFor([&] { return drive.ready.has_value(); }, 5000));
        drive.engine.cancel();
        QCOMPARE(drive.timesFinished, 0); // never from within cancel()
        QVERIFY(drive.wait());
        QVERIFY(drive.outcome.done && drive.outcome.done->cancelled);
        QCOMPARE(drive.samples.size(), 1);
    }

    void cancelThatIsIgnored_endsInAKill()
    {
        Drive drive(fake(u"ignores-cancel"_s));
        QVERIFY(QTest::qWaitFor([&] { return drive.ready.has_value(); }, 5000));
        drive.engine.cancel();
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::Cancelled);
    }

    void cancelBeforeReady_isImmediate()
    {
        Drive drive(fake(u"never-ready"_s), 3, Long);
        drive.engine.cancel();
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::Cancelled);
    }

    void childThatWouldOutliveTheEngine_isEnded()
    {
        Drive drive(fake(u"child-outlives"_s));
        QVERIFY(drive.wait());
        QVERIFY(drive.outcome.done); // the round itself is good; cleanup() looks for the child
    }

    void destructionWhileRunning_leavesNothingBehind()
    {
        auto drive = std::make_unique<Drive>(fake(u"ignores-cancel"_s));
        QVERIFY(QTest::qWaitFor([&] { return drive->ready.has_value(); }, 5000));
        drive.reset();
        QCOMPARE(fakesAlive(), 0);
    }

    void stoppedLauncher_endsByForce_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("hung engine") << u"silent"_s;
        QTest::newRow("engine that ended") << u"well"_s;
    }

    void stoppedLauncher_endsByForce()
    {
        QFETCH(const QString, mode);
        ProcessEngine engine(fake(mode), Short);
        QSignalSpy ready(&engine, &Engine::ready);
        std::optional<Outcome> outcome;
        connect(&engine, &Engine::finished, this, [&](const Outcome& end) { outcome = end; });
        engine.prepare(planOf(3));
        QTRY_COMPARE(ready.size(), 1);
        ::kill(parentOf(pid_t(ready[0][0].value<Ready>().pid)), SIGSTOP);

        engine.go();

        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 10'000);
        QCOMPARE(outcome->failure->kind, FailureKind::Silent);
    }

    void destructionWithAStoppedLauncher_leavesNothingBehind()
    {
        auto drive = std::make_unique<Drive>(fake(u"silent"_s), 3, Long);
        QVERIFY(QTest::qWaitFor([&] { return drive->ready.has_value(); }, 5000));
        ::kill(parentOf(pid_t(drive->ready->pid)), SIGSTOP);
        drive.reset();
        QTRY_COMPARE(fakesAlive(), 0);
    }

    void stoppedEngine_isTakenForHung()
    {
        Drive drive(fake(u"silent"_s));
        QVERIFY(QTest::qWaitFor([&] { return drive.ready.has_value(); }, 5000));
        ::kill(pid_t(drive.ready->pid), SIGSTOP);
        QVERIFY(drive.wait());
        QCOMPARE(drive.outcome.failure->kind, FailureKind::Silent);
    }
};

QTEST_GUILESS_MAIN(TestProcessEngine)
#include "tst_process_engine.moc"
