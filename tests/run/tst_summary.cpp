// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/summary.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app::run;
using namespace Qt::StringLiterals;
using tests::support::madeUpRun;

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void figures_areWorkedOutByHand()
    {
        // Four rounds of ten URLs: 1 ms to 10 ms each; the warm-up is 1000 times slower and must not show.
        const Run run = madeUpRun({ u"go"_s }, 4, 10,
            [](const QString&, int round, int url) { return (url + 1) * (round == 0 ? 1000.0 : 1.0); });
        const EngineSummary summary = summarize(run, u"go"_s);
        QCOMPARE(summary.samples, 40);
        QCOMPARE(summary.errors, 0);
        QCOMPARE(summary.rounds, 4);
        QCOMPARE(summary.failedRounds, 0);
        QCOMPARE(summary.p50Us, std::optional(5000.0)); // rank 20 of 40, four of each
        QCOMPARE(summary.p90Us, std::optional(9000.0)); // rank 36
        QVERIFY(!summary.p99Us); // 40 are fewer than 100
        QCOMPARE(summary.minUs, std::optional(1000.0));
        QCOMPARE(summary.maxUs, std::optional(10000.0));
        QCOMPARE(summary.throughputPerSecond, std::optional(10.0)); // 40 in four seconds
        QCOMPARE(summary.peakRssBytes, std::optional(5e6));
        QCOMPARE(summary.idleRssBytes, std::optional(1e6));
        QCOMPARE(summary.cpuSeconds, std::optional(0.25));
        QCOMPARE(summary.readyUs, std::optional(3000.0));
        QCOMPARE(summary.connections, std::optional(6.0));
        QCOMPARE(summary.name, u"Engine go"_s);
    }

    void p99_isToldFromAHundredOn()
    {
        const Run run = madeUpRun({ u"go"_s }, 10, 10, [](const QString&, int, int url) { return url + 1.0; });
        QCOMPARE(summarize(run, u"go"_s).p99Us, std::optional(10000.0)); // rank 99 of 100
        QVERIFY(!summarize(run, u"go"_s).p999Us);
    }

    void errors_areCountedAndNotTimed()
    {
        const Run run
            = madeUpRun({ u"go"_s }, 2, 4, [](const QString&, int, int url) { return url == 0 ? -10000.0 : 2.0; });
        const EngineSummary summary = summarize(run, u"go"_s);
        QCOMPARE(summary.errors, 2);
        QCOMPARE(summary.samples, 6);
        QCOMPARE(summary.maxUs, std::optional(2000.0));
    }

    void lostRound_isCountedAndItsSamplesAreNot()
    {
        Run run = madeUpRun({ u"go"_s }, 2, 3, [](const QString&, int, int) { return 2.0; });
        auto lost = std::make_shared<EngineRound>(*run.parts[2]);
        lost->done.reset();
        lost->failure = app::fetch::Failure { app::fetch::FailureKind::Crashed, u"It crashed."_s, {} };
        run.parts[2] = lost;
        const EngineSummary summary = summarize(run, u"go"_s);
        QCOMPARE(summary.rounds, 1);
        QCOMPARE(summary.failedRounds, 1);
        QCOMPARE(summary.samples, 3);
    }

    void fetchInTheWindow_hasNoFiguresOfAProcess()
    {
        Run run = madeUpRun({ u"qt"_s }, 1, 3, [](const QString&, int, int) { return 2.0; });
        run.origin = Origin::Window;
        const EngineSummary summary = summarize(run, u"qt"_s);
        QCOMPARE(summary.p50Us, std::optional(2000.0));
        QVERIFY(!summary.peakRssBytes && !summary.cpuSeconds && !summary.readyUs);
    }

    void constantSchedule_countsFromTheIntendedStart()
    {
        Run run = madeUpRun({ u"go"_s }, 1, 0, [](const QString&, int, int) { return 0.0; });
        run.plan.schedule = app::fetch::Schedule::Constant;
        run.plan.urls = { "lab:/" };
        auto part = std::make_shared<EngineRound>(*run.parts[1]);
        app::fetch::Sample sample;
        sample.intended = std::chrono::milliseconds(10);
        sample.start = std::chrono::milliseconds(110); // it waited for a slot
        sample.firstByte = std::chrono::milliseconds(130);
        sample.lastByte = std::chrono::milliseconds(130);
        part->samples.append(sample);
        run.parts[1] = part;
        QCOMPARE(summarize(run, u"go"_s).p50Us, std::optional(120000.0));
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
