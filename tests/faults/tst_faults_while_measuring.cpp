// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "processes.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace tests::faults;

namespace {

/// `versus compare` over the lab, with a folder of its own for all that it writes.
struct Measurement
{
    explicit Measurement(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VERSUS_PROGRAM), QStringList { u"compare"_s, u"-o"_s, document() } + arguments);
    }

    [[nodiscard]] QString document() const { return folder.filePath(u"run.versus.json"_s); }

    /// A running process of it whose command holds `program`; 0: there is none.
    [[nodiscard]] pid_t find(const QString& program) const
    {
        return pid_t(running(descendantsOf(process.processId()), program).value(0));
    }

    /// Waits until it has started its first engine.
    [[nodiscard]] bool waitForEngine()
    {
        return process.waitForStarted()
            && QTest::qWaitFor([this] { return find(u"/versus-engine-qt "_s) != 0; }, 20'000);
    }

    /// Waits for its end; the run that it wrote, or nothing.
    app::run::SharedRun wait()
    {
        const QSet<qint64> family = descendantsOf(process.processId());
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
        if (!ended || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        errors = QString::fromUtf8(process.readAllStandardError());
        left = stillRunning(family);
        const auto loaded = app::run::loadRun(document());
        const auto* run = std::get_if<app::run::SharedRun>(&loaded);
        return run != nullptr ? *run : nullptr;
    }

    /// Folders of labs that nobody took away.
    [[nodiscard]] QStringList litter() const { return QDir(folder.path()).entryList({ u"versus-*"_s }); }

    QTemporaryDir folder;
    QProcess process;
    QString errors;
    QStringList left;
};

qsizetype lostRounds(const app::run::Run& run)
{
    return std::ranges::count_if(run.parts, [](const app::run::SharedRound& part) { return !part->done; });
}

} // namespace

/// What dies or hangs while Versus measures costs what it was doing, and no more.
class FaultsWhileMeasuringTest final : public QObject
{
    Q_OBJECT

private slots:
    void comparison_leavesNothingBehind();
    void engineThatFails_losesItsRound_data();
    void engineThatFails_losesItsRound();
    void labThatDies_endsTheComparison();
    void lostTerminal_endsTheComparison();
    void engineThatOthersEnd_losesItsRound();
    void processesKilledAtRandom_leaveAWholeRun();
};

void FaultsWhileMeasuringTest::comparison_leavesNothingBehind()
{
    Measurement measurement({ u"lab+tls:/bytes/10"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1"_s });
    QVERIFY(measurement.process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(measurement.find(u" lab "_s) != 0, 20'000);
    QTRY_VERIFY(!measurement.litter().isEmpty()); // the authority of the lab
    QVERIFY(measurement.wait());
    QCOMPARE(measurement.process.exitCode(), 0);
    QCOMPARE(measurement.left, QStringList());
    QCOMPARE(measurement.litter(), QStringList());
}

void FaultsWhileMeasuringTest::engineThatFails_losesItsRound_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("signal");
    QTest::newRow("engine killed") << u"/versus-engine-qt "_s << SIGKILL;
    QTest::newRow("engine stopped") << u"/versus-engine-qt "_s << SIGSTOP;
    QTest::newRow("launcher killed") << u"/versus-launcher "_s << SIGKILL;
}

void FaultsWhileMeasuringTest::engineThatFails_losesItsRound()
{
    QFETCH(const QString, program);
    QFETCH(const int, signal);
    // Four requests one after another, each of 500 ms: there is time to come between.
    Measurement measurement({ u"lab:/delay/500"_s, u"lab:/delay/500"_s, u"lab:/delay/500"_s, u"lab:/delay/500"_s,
        u"--engines"_s, u"qt"_s, u"--rounds"_s, u"1"_s, u"--concurrency"_s, u"1"_s, u"--timeout"_s, u"1"_s });
    QVERIFY(measurement.waitForEngine());
    QTest::qWait(700);

    ::kill(measurement.find(program), signal);

    const app::run::SharedRun run = measurement.wait();
    QVERIFY(run);
    QCOMPARE(measurement.process.exitCode(), 1);
    QVERIFY(!run->partial);
    QCOMPARE(qsizetype(run->parts.size()), 2); // the warm-up, which was hit, and the round behind it
    QCOMPARE(lostRounds(*run), 1);
    QVERIFY(run->parts[0]->failure.has_value());
    QVERIFY(!run->parts[0]->failure->sentence.isEmpty());
    QCOMPARE(run->parts[1]->samples.size(), 4);
    QCOMPARE(measurement.left, QStringList());
}

void FaultsWhileMeasuringTest::labThatDies_endsTheComparison()
{
    Measurement measurement({ u"lab:/delay/20"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"10000"_s });
    QVERIFY(measurement.waitForEngine());
    QTest::qWait(700);

    ::kill(measurement.find(u" lab "_s), SIGKILL);

    const app::run::SharedRun run = measurement.wait();
    QVERIFY(run);
    QCOMPARE(measurement.process.exitCode(), 1);
    QVERIFY(run->partial);
    QVERIFY(!run->parts.empty());
    QVERIFY2(measurement.errors.contains(
                 "The lab ended by itself. The comparison stops; what was measured until then is kept."_L1),
        qPrintable(measurement.errors));
    QCOMPARE(measurement.left, QStringList());
    QCOMPARE(measurement.litter(), QStringList());
}

void FaultsWhileMeasuringTest::lostTerminal_endsTheComparison()
{
    Measurement measurement({ u"lab:/delay/20"_s, u"--engines"_s, u"qt"_s, u"--rounds"_s, u"10000"_s });
    QVERIFY(measurement.waitForEngine());

    ::kill(pid_t(measurement.process.processId()), SIGHUP);

    const app::run::SharedRun run = measurement.wait();
    QVERIFY(run);
    QCOMPARE(measurement.process.exitCode(), 130);
    QVERIFY(run->partial);
    QCOMPARE(measurement.left, QStringList());
}

/// By SIGTERM, at which an engine reports what it has.
void FaultsWhileMeasuringTest::engineThatOthersEnd_losesItsRound()
{
    Measurement measurement({ u"lab:/delay/500"_s, u"lab:/delay/500"_s, u"lab:/delay/500"_s, u"--engines"_s, u"qt"_s,
        u"--rounds"_s, u"1"_s, u"--concurrency"_s, u"1"_s });
    QVERIFY(measurement.waitForEngine());
    QTest::qWait(700);

    ::kill(measurement.find(u"/versus-engine-qt "_s), SIGTERM);

    const app::run::SharedRun run = measurement.wait();
    QVERIFY(run);
    QCOMPARE(measurement.process.exitCode(), 1);
    QVERIFY(run->parts[0]->failure.has_value());
    QVERIFY2(run->parts[0]->failure->sentence.contains("of 3 URLs, and nobody here had asked it to"_L1),
        qPrintable(run->parts[0]->failure->sentence));
    QCOMPARE(run->parts[1]->samples.size(), 3);
}

void FaultsWhileMeasuringTest::processesKilledAtRandom_leaveAWholeRun()
{
    QStringList arguments { u"--engines"_s, u"qt,qt"_s, u"--rounds"_s, u"10"_s, u"--timeout"_s, u"2"_s };
    for (int i = 0; i < 20; ++i) {
        arguments.append(u"lab:/delay/20"_s);
    }
    Measurement measurement(arguments);
    QVERIFY(measurement.process.waitForStarted());
    QRandomGenerator random(7);
    int kills = 0;
    while (!measurement.process.waitForFinished(int(random.bounded(20, 300)))) {
        const bool launcher = random.bounded(2) == 0;
        const pid_t victim = measurement.find(launcher ? u"/versus-launcher "_s : u"/versus-engine-qt "_s);
        if (victim != 0 && kills < 15) {
            ::kill(victim, SIGKILL);
            ++kills;
        }
    }

    const app::run::SharedRun run = measurement.wait();
    QVERIFY(run);
    QVERIFY(!run->partial);
    QCOMPARE(qsizetype(run->parts.size()), 22); // ten rounds and the warm-up, of both
    QVERIFY(lostRounds(*run) > 0);
    QVERIFY(lostRounds(*run) <= kills);
    for (const app::run::SharedRound& part : run->parts) {
        QVERIFY(part->done.has_value() != part->failure.has_value());
        QVERIFY(part->failure || part->samples.size() == 20);
    }
    QCOMPARE(measurement.litter(), QStringList());
}

QTEST_GUILESS_MAIN(FaultsWhileMeasuringTest)
#include "tst_faults_while_measuring.moc"
