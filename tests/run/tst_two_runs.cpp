// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/two_runs.h"
#include "tests/support/made_up_run.h"

#include <QTest>

#include <cmath>

using namespace app;
using namespace app::run;
using namespace Qt::StringLiterals;
using tests::support::madeUpRun;

namespace {

const QString Go = u"go"_s;

/// Go over three unlike URLs (10, 100 and 1,000 ms), with each round a little apart from the last.
Run runOf(const QString& name, double factor, int rounds = 10)
{
    Run run = madeUpRun({ Go }, rounds, 3, [factor](const QString&, int round, int url) {
        return factor * 10 * std::pow(10, url) * (round % 2 == 0 ? 1.01 : 1 / 1.01);
    });
    run.name = name;
    return run;
}

} // namespace

class TestTwoRuns : public QObject
{
    Q_OBJECT

private slots:
    void latency_isPairedByUrl()
    {
        const Comparison one = compareRuns(runOf(u"before"_s, 1), Go, runOf(u"after"_s, 0.5), Go, Metric::Latency);
        QVERIFY(std::abs(*one.ratio - 0.5) < 1e-6);
        QVERIFY(*one.low < 0.5 && *one.high > 0.5 && *one.low > 0.49 && *one.high < 0.51);
        QCOMPARE(one.rounds, 10);
        QCOMPARE(one.sentence, u"Go in after is 2.00× faster than Go in before (1.98–2.02)."_s);
    }

    void sameRunTwice_doesNotDiffer()
    {
        const Run run = runOf(u"a"_s, 1);
        const Comparison one = compareRuns(run, Go, run, Go, Metric::Latency);
        QCOMPARE(*one.ratio, 1.0);
        QCOMPARE(one.sentence,
            u"No measurable difference in latency between Go in the second run and Go in the first run (ratio 0.99–1.01)."_s);
    }

    void urls_areFoundWhereverTheyStand()
    {
        const Run before = runOf(u"before"_s, 1);
        Run after = runOf(u"after"_s, 0.5);
        std::ranges::reverse(after.plan.urls);
        for (SharedRound& part : after.parts) {
            auto changed = std::make_shared<EngineRound>(*part);
            changed->samples = {};
            for (qsizetype row = 0; row < part->samples.size(); ++row) {
                fetch::Sample sample = part->samples.at(row);
                sample.index = 2 - sample.index;
                changed->samples.append(sample);
            }
            part = changed;
        }
        const Comparison one = compareRuns(before, Go, after, Go, Metric::Latency);
        QVERIFY(std::abs(*one.ratio - 0.5) < 1e-6);
    }

    void unlikeAnswers_leaveTheRatioAndAreNamed()
    {
        Run after = runOf(u"after"_s, 1);
        std::ranges::reverse(after.plan.urls); // URLs 0 and 2 now have each other's bytes; URL 1 stands in the middle
        const Comparison one = compareRuns(runOf(u"before"_s, 1), Go, after, Go, Metric::Latency);
        QCOMPARE(*one.ratio, 1.0);
        QVERIFY2(one.sentence.contains("2 pairs"_L1), qPrintable(one.sentence));
    }

    void failedUrl_doesNotMakeARoundLookFast()
    {
        const Run before = runOf(u"before"_s, 1);
        // The slowest URL fails in every other round of an otherwise equal run.
        Run after = madeUpRun({ Go }, 10, 3, [](const QString&, int round, int url) {
            const double ms = 10 * std::pow(10, url) * (round % 2 == 0 ? 1.01 : 1 / 1.01);
            return url == 2 && round % 2 == 0 ? -ms : ms;
        });
        after.name = u"after"_s;
        const Comparison one = compareRuns(before, Go, after, Go, Metric::Latency);
        QVERIFY2(std::abs(*one.ratio - 1) < 0.01, qPrintable(one.sentence));
    }

    void memory_hasOneValueARound()
    {
        Run after = runOf(u"after"_s, 1);
        int round = 0;
        for (SharedRound& part : after.parts) {
            auto changed = std::make_shared<EngineRound>(*part);
            changed->done->peakRssBytes = 10'000'000 + 1000 * (round++ % 2); // twice that of before
            part = changed;
        }
        const Comparison one = compareRuns(runOf(u"before"_s, 1), Go, after, Go, Metric::PeakRss);
        QVERIFY(std::abs(*one.ratio - 2) < 0.01);
        const QString start = u"Go in after uses 2.00× the memory of Go in before"_s;
        QVERIFY2(one.sentence.startsWith(start), qPrintable(one.sentence));
    }

    void withoutRounds_saysSo()
    {
        const Comparison one = compareRuns(runOf(u"before"_s, 1, 0), Go, runOf(u"after"_s, 1), Go, Metric::P50);
        QVERIFY(!one.ratio);
        QCOMPARE(one.sentence,
            u"No ratio of Go in after and Go in before at the median: there is no round of Go in before that ended "
            "well."_s);
    }

    void saturatedRun_getsNoRatioOfLatency()
    {
        Run after = runOf(u"after"_s, 1);
        for (SharedRound& part : after.parts) {
            auto changed = std::make_shared<EngineRound>(*part);
            changed->machineBusy = 1;
            part = changed;
        }
        const Comparison one = compareRuns(runOf(u"before"_s, 1), Go, after, Go, Metric::Latency);
        QVERIFY(!one.ratio);
        QVERIFY(one.sentence.contains("Go in after was saturated"_L1));
    }

    void enginesOfBothRuns_areComparedInEveryMetric()
    {
        const auto times = [](const QString&, int, int) { return 1.0; };
        const Run before = madeUpRun({ u"go"_s, u"qt"_s }, 3, 2, times);
        const Run after = madeUpRun({ u"rust"_s, u"go"_s }, 3, 2, times);
        const QList<Comparison> all = compareRuns(before, after);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].a, Go);
        QCOMPARE(all[3].metric, Metric::PeakRss);
    }
};

QTEST_GUILESS_MAIN(TestTwoRuns)
#include "tst_two_runs.moc"
