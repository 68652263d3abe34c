// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/saturation.h"
#include "app/run/warnings.h"
#include "tests/support/made_up_run.h"

#include <QTest>

#include <functional>

using namespace app;
using namespace app::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::madeUpRun;

namespace {

double steady(const QString&, int, int)
{
    return 20;
}

Run calmRun(int rounds = 10)
{
    return madeUpRun({ u"go"_s, u"rust"_s }, rounds, 3, steady);
}

void changeParts(Run& run, const QString& engine, const std::function<void(EngineRound&)>& change)
{
    for (SharedRound& part : run.parts) {
        if (part->engine == engine) {
            auto changed = std::make_shared<EngineRound>(*part);
            change(*changed);
            part = changed;
        }
    }
}

/// "saturated go", one a line.
QStringList lines(const QList<Warning>& warnings)
{
    QStringList all;
    for (const Warning& warning : warnings) {
        all.append(QString(toWord(warning.kind) + u' ' + warning.engine).trimmed());
    }
    return all;
}

} // namespace

class TestWarnings : public QObject
{
    Q_OBJECT

private slots:
    void calmRunOfTenRounds_hasNone() { QCOMPARE(lines(warnings(calmRun())), QStringList()); }

    void fewRounds_areAQuickLook()
    {
        const QList<Warning> all = warnings(calmRun(9));
        QCOMPARE(lines(all), QStringList { u"few-rounds"_s });
        QVERIFY2(all[0].sentence.contains("9 round"_L1), qPrintable(all[0].sentence));
    }

    void lostRound_isOneTooFew()
    {
        Run run = calmRun();
        auto lost = std::make_shared<EngineRound>(*run.parts.back());
        lost->done.reset();
        lost->failure = fetch::Failure { fetch::FailureKind::Crashed, u"It crashed."_s, {} };
        run.parts.back() = lost;
        QCOMPARE(lines(warnings(run)), QStringList({ u"lost-rounds rust"_s, u"few-rounds"_s }));
    }

    void busyMachine_saturates_data()
    {
        QTest::addColumn<double>("busy");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("to spare") << 0.79 << QStringList();
        QTest::newRow("none to spare") << 0.81 << QStringList { u"saturated go"_s };
    }

    void busyMachine_saturates()
    {
        QFETCH(double, busy);
        Run run = calmRun();
        changeParts(run, u"go"_s, [busy](EngineRound& part) { part.machineBusy = busy; });
        QTEST(lines(warnings(run)), "expected");
    }

    /// A single thread that never rests is saturated on a machine with many idle processors.
    void engineWithoutAnIdleThread_isSaturated_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<double>("share"); // 0.96 s of CPU in each second
        QTest::newRow("one thread") << 1 << 0.96;
        QTest::newRow("four threads") << 4 << 0.24;
        QTest::newRow("more threads than processors") << 64 << 0.06;
        QTest::newRow("not told: every processor") << 0 << 0.06;
    }

    void engineWithoutAnIdleThread_isSaturated()
    {
        QFETCH(int, threads);
        QFETCH(double, share);
        Run run = calmRun();
        run.environment.cores = 16;
        changeParts(run, u"rust"_s, [threads](EngineRound& part) {
            part.ready->workerThreads = threads;
            part.done->cpuUser = 800ms;
            part.done->cpuSystem = 160ms;
        });
        QVERIFY(std::abs(cpuUse(run, u"rust"_s)->engine - share) < 1e-9);
        QCOMPARE(isSaturated(run, u"rust"_s), share >= 0.8);
    }

    void labWithoutTimeToSpare_saturates()
    {
        Run run = calmRun();
        changeParts(run, u"go"_s, [](EngineRound& part) { part.labCpu = 960ms; }); // of a second
        const QList<Warning> all = warnings(run);
        QCOMPARE(lines(all), QStringList { u"saturated go"_s });
        QVERIFY2(all[0].sentence.contains("the lab, which answers from one thread"_L1), qPrintable(all[0].sentence));
    }

    void load_isWeightedByTheLengthOfRounds()
    {
        // 1 s at 0.9 and 9 s at 0.1: (0.9 + 0.9) / 10.
        Run run = madeUpRun({ u"go"_s }, 2, 1, steady);
        int round = 0;
        changeParts(run, u"go"_s, [&round](EngineRound& part) {
            part.machineBusy = round <= 1 ? 0.9 : 0.1;
            part.done->wall = round <= 1 ? 1s : 9s;
            ++round;
        });
        QVERIFY(std::abs(cpuUse(run, u"go"_s)->machine - 0.18) < 1e-9);
    }

    void runInTheWindow_hasNoProcessOfItsOwnToJudge()
    {
        Run run = calmRun(1);
        run.origin = Origin::Window;
        QVERIFY(!cpuUse(run, u"go"_s));
        QVERIFY(warnings(run).isEmpty());
    }

    void roundsFarApart_areNoisy()
    {
        // Medians 20, 22, 24, … 38 ms: median 29, median distance 5, 1.4826 * 5 / 29 = 26 %.
        const Run run = madeUpRun({ u"go"_s }, 10, 3, [](const QString&, int round, int) { return 18.0 + 2 * round; });
        const QList<Warning> all = warnings(run);
        QCOMPARE(lines(all), QStringList { u"noisy go"_s });
        QVERIFY2(all[0].sentence.contains("26 %"_L1), qPrintable(all[0].sentence));
    }

    void gravest_comesFirst()
    {
        Run run = calmRun(3);
        run.partial = true;
        run.environment.loadBefore = 1.1; // more than half of two processors
        changeParts(run, u"rust"_s, [](EngineRound& part) { part.ready->debugBuild = true; });
        QCOMPARE(lines(warnings(run)),
            QStringList({ u"debug-build rust"_s, u"partial"_s, u"few-rounds"_s, u"loaded-machine"_s }));
    }
};

QTEST_GUILESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
