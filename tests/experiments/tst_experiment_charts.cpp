// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/palette.h"
#include "app/experiments/evaluations.h"
#include "tests/charts/chart_lines.h"
#include "tests/support/made_up_results.h"

#include <QTest>

#include <algorithm>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using app::charts::Chart;
using tests::charts::seriesLines;
using tests::charts::tableLines;
using Figures = QMap<QString, qint64>;

namespace {

constexpr qint64 Million = 1'000'000;

Trial trialOf(int round, const QString& contestant, const QString& caseName, const Figures& figures)
{
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = caseName;
    trial.check = u"1"_s;
    trial.figures = figures;
    return trial;
}

Trial memoryTrial(int round, const QString& contestant, qint64 tasks, qint64 bytes)
{
    constexpr qint64 idle = 3 * Million;
    return trialOf(round, contestant, QString::number(tasks),
        { { u"idle_rss_bytes"_s, idle }, { u"peak_rss_bytes"_s, idle + bytes }, { u"spawn_wall_ns"_s, tasks * 500 } });
}

/// Two rounds, shuffled: a goroutine takes 2 kB, a tokio task 1 kB among a thousand and 400 B among a million.
Result tasks()
{
    Result result;
    result.experiment = u"tasks"_s;
    result.rounds = 2;
    for (int round = 1; round <= 2; ++round) {
        result.trials += { memoryTrial(round, u"rust"_s, Million, 400 * Million),
            memoryTrial(round, u"go"_s, Million, 2000 * Million), memoryTrial(round, u"go"_s, 1000, 2 * Million),
            memoryTrial(round, u"rust"_s, 1000, Million) };
    }
    return result;
}

Histogram histogram(const QList<qint64>& lower, const QList<qint64>& count)
{
    return { .unit = u"ns"_s, .lower = lower, .count = count };
}

Trial pauseTrial(int round, const QString& contestant, const QString& caseName = u"gogc-100"_s)
{
    return trialOf(round, contestant, caseName, { { u"wall_ns"_s, 1000 * Million } });
}

Result pauses(const QList<Trial>& trials, int rounds)
{
    Result result;
    result.experiment = u"pauses"_s;
    result.rounds = rounds;
    result.trials = trials;
    return result;
}

/// One round in which so many of a thousand operations were late by 2 ms, and so many ticks of the control.
Trial lateTrial(int round, const QString& contestant, qint64 operations, qint64 ticks)
{
    Trial trial = pauseTrial(round, contestant);
    const QList<qint64> bins { 1000, 2000, 2 * Million, 3 * Million };
    trial.histograms = { { u"operation_latency"_s, histogram(bins, { 1000 - operations, 0, operations, 0 }) },
        { u"control_lateness"_s, histogram(bins, { 1000 - ticks, 0, ticks, 0 }) } };
    return trial;
}

Trial kernelTrial(int round, const QString& contestant, const QString& kernel, qint64 ms, qint64 megabytes)
{
    return trialOf(round, contestant, kernel,
        { { u"wall_ns"_s, ms * Million }, { u"cpu_ns"_s, 2 * ms * Million },
            { u"peak_rss_bytes"_s, megabytes * Million } });
}

/// json stands before nbody in the shuffle.
Result computing()
{
    Result result;
    result.experiment = u"cpu"_s;
    result.rounds = 2;
    for (int round = 1; round <= 2; ++round) {
        result.trials += { kernelTrial(round, u"cpp"_s, u"json"_s, 40, 16),
            kernelTrial(round, u"go"_s, u"json"_s, 80, 8), kernelTrial(round, u"rust"_s, u"json"_s, 10, 4),
            kernelTrial(round, u"rust"_s, u"nbody"_s, 10, 2), kernelTrial(round, u"go"_s, u"nbody"_s, 20, 4) };
    }
    return result;
}

QList<Chart> chartsOf(const QString& experiment, const Result& result)
{
    if (experiment == "tasks"_L1) {
        return tasksCharts(result);
    }
    return experiment == "pauses"_L1 ? pausesCharts(result) : cpuCharts(result);
}

} // namespace

class TestExperimentCharts : public QObject
{
    Q_OBJECT

private slots:
    void memoryOfTasks_risesByCountBesideThePublishedFigures()
    {
        // Published totals less those with one task: 2,658 − 1.8, 2,585.6 − 3.55, 213.6 − 3.0 and 439.1 − 4.72 MB.
        const Chart chart = tasksCharts(tasks())[0];
        QCOMPARE(seriesLines(chart),
            QStringList({ u"Go, published go@published/0 points 1000000:2582 1000000:2656"_s,
                u"Rust, published rust@published/0 points 1000000:434 1000000:211"_s,
                u"Go go/0 line 1000:2.00 1000000:2000 from 1000:2.00 1000000:2000 to 1000:2.00 1000000:2000"_s,
                u"Rust rust/0 line 1000:1.00 1000000:400 from 1000:1.00 1000000:400 to 1000:1.00 1000000:400"_s }));
        QCOMPARE(chart.series[0].labels, QStringList({ u"Go 1.23.3 (2024), Go 1.18.1 (2023)"_s, QString() }));
        QCOMPARE(chart.series[1].labels, QStringList({ u"Rust 1.82 (2024)"_s, u"Rust 1.69 (2023)"_s }));
        QCOMPARE(chart.x.scale, app::charts::Scale::Logarithmic);
        QCOMPARE(chart.y.scale, app::charts::Scale::Logarithmic);
        QCOMPARE(chart.y.unit, u"MB"_s);
        QVERIFY(chart.notes.join(u' ').contains("github.com/hez2010/async-runtimes-benchmarks-2024"_L1));
        QVERIFY(chart.notes.join(u' ').contains("pkolaczk.github.io/memory-consumption-of-async"_L1));
    }

    void memoryOfTasks_isFoundForEachTask()
    {
        const Chart chart = tasksCharts(tasks())[0];
        QCOMPARE(chart.finding,
            u"A goroutine that waits takes 2.00 kB (no interval), 5.00× (no interval) as much as a tokio task."_s);
        const QStringList lines = tableLines(chart.table);
        QCOMPARE(lines[0], u"Contestant|tasks|memory (MB)|low|high|rounds|for each task (kB)|source"_s);
        QCOMPARE(lines[1], u"Go|1000|2.00|||2|2.00|measured here"_s);
        QCOMPARE(lines[4], u"Rust|1000000|400|||2|0.400|measured here"_s);
        QCOMPARE(lines[5], u"Go 1.23.3|1000000|2582||||2.58|2024, github.com/hez2010/async-runtimes-benchmarks-2024"_s);
        QCOMPARE(lines.size(), 1 + 4 + 4);
    }

    void lessThanAPage_isDrawnAsOne()
    {
        Result result = tasks();
        result.trials += { memoryTrial(1, u"go"_s, 1, 0), memoryTrial(2, u"go"_s, 1, 0) };
        const Chart chart = tasksCharts(result)[0];
        QCOMPARE(chart.series[2].points.first(), QPointF(1, 4096.0 / 1e6));
        QCOMPARE(tableLines(chart.table)[1], u"Go|1|0|||2|0|measured here"_s);
    }

    void wideInterval_isCutADecadeDown()
    {
        // 1 and 99 µs for one task: the interval spans many decades. The table has all of it.
        Result result = tasks();
        for (int round = 1; round <= 2; ++round) {
            Trial trial = memoryTrial(round, u"go"_s, 1, Million);
            trial.figures[u"spawn_wall_ns"_s] = round == 1 ? 1000 : 99'000;
            result.trials.append(trial);
        }
        const Chart chart = tasksCharts(result)[1];
        QCOMPARE(chart.series[0].points.first(), QPointF(1, std::sqrt(99.0)));
        QCOMPARE(chart.series[0].errorLow.first(), QPointF(1, std::sqrt(99.0) / 10));
        QVERIFY(chart.y.min > 0);
        QVERIFY2(tableLines(chart.table)[1].startsWith(u"Go|1|9.95|0.0000"_s), qPrintable(tableLines(chart.table)[1]));
    }

    void spawnTime_isThatOfEachTask()
    {
        const Chart chart = tasksCharts(tasks())[1];
        QCOMPARE(chart.finding,
            u"To spawn one of 1000000 tasks takes 0.500 µs (no interval) in Go and 0.500 µs (no interval) in Rust."_s);
        QCOMPARE(chart.series[1].points, QList<QPointF>({ { 1000, 0.5 }, { 1e6, 0.5 } }));
    }

    void caseWithUnequalOutputs_isLeftOutOfEveryChart()
    {
        Result result = tasks();
        result.trials[2].check = u"2"_s; // one of the trials with a thousand
        for (const Chart& chart : tasksCharts(result)) {
            for (const app::charts::Series& series : chart.series) {
                for (const QPointF& point : series.points) {
                    QCOMPARE(point.x(), 1e6);
                }
            }
            QVERIFY(chart.notes.filter(u"Left out: In \"1000\""_s).size() == 1);
            QVERIFY(std::ranges::none_of(chart.table.rows, [](const QStringList& row) { return row[1] == "1000"_L1; }));
        }

        Result wrong = computing();
        wrong.trials.first().check = u"2"_s; // json
        for (const Chart& chart : cpuCharts(wrong)) {
            QVERIFY(!chart.y.categories.contains(u"json"_s));
            // Without one kernel there is no mean over all.
            QVERIFY(!chart.y.categories.contains(u"geometric mean"_s));
        }

        Result pause = pauses({ lateTrial(1, u"go"_s, 0, 0), lateTrial(1, u"rust"_s, 0, 0) }, 1);
        pause.trials.first().check = u"2"_s;
        for (const Chart& chart : pausesCharts(pause)) {
            QVERIFY(chart.series.isEmpty());
            QVERIFY(!chart.emptyReason.isEmpty());
        }
    }

    void latency_isOfAllRoundsTogether()
    {
        // Each round 9,995 operations of 1 to 2 µs and 5 of 5 to 6 µs: of 20,000 the 19,998th takes up to 6 µs.
        QList<Trial> trials;
        for (int round = 1; round <= 2; ++round) {
            Trial go = pauseTrial(round, u"go"_s);
            go.histograms = { { u"operation_latency"_s, histogram({ 1000, 2000, 5000, 6000 }, { 9995, 0, 5, 0 }) },
                { u"control_lateness"_s, histogram({ 5 * Million, 6 * Million }, { 1000, 0 }) } };
            Trial rust = pauseTrial(round, u"rust"_s);
            rust.histograms = { { u"operation_latency"_s, histogram({ 1000, 2000 }, { 10'000, 0 }) },
                { u"control_lateness"_s, histogram({ 60'000, 70'000 }, { 1000, 0 }) } };
            trials += { go, rust };
        }
        const Chart chart = pausesCharts(pauses(trials, 2))[0];
        QCOMPARE(chart.x.scale, app::charts::Scale::Percentile);
        QCOMPARE(chart.series.size(), 3);
        QCOMPARE(chart.series[0].key, u"go"_s);
        QCOMPARE(chart.series[0].points.first(), QPointF(1, 2));
        QCOMPARE(chart.series[0].points.last(), QPointF(10'000, 6));
        QCOMPARE(chart.series[1].points.last(), QPointF(10'000, 2));
        // The clock beside Rust alone: what delays it is the machine, and no collector.
        QCOMPARE(chart.series[2].key, QString(app::charts::ControlKey));
        QCOMPARE(chart.series[2].points.first(), QPointF(1, 70));
        QVERIFY(chart.series[2].points.last().x() < 10'000); // 2,000 ticks have no p99.99
        const QStringList lines = tableLines(chart.table);
        QCOMPARE(lines[1], u"Go|operation|2.00|2.00|2.00|2.00|2.00|2.00|2.00|6.00|6.00|20000"_s);
        QVERIFY2(lines.contains(u"Go|clock beside it|6000|6000|6000|6000|6000|6000|6000||6000|2000"_s),
            qPrintable(lines.join(u'\n')));
        QCOMPARE(chart.finding,
            u"The slowest of 10,000 operations (p99.99) takes 6.00 µs (no interval) in Go and 2.00 µs (no interval) in "
            "Rust: Go ÷ Rust 3.00× (no interval)."_s);
    }

    void pausesOfGo_areSharesWithALineAtOneMillisecond()
    {
        QList<Trial> trials;
        for (const QString& name : { u"gogc-200"_s, u"gogc-50"_s, u"gogc-100"_s }) {
            Trial go = pauseTrial(1, u"go"_s, name);
            go.histograms
                = { { u"gc_pause"_s, histogram({ 40'000, 50'000, 2 * Million, 2'500'000 }, { 3, 0, 1, 0 }) } };
            trials.append(go);
        }
        const Chart chart = pausesCharts(pauses(trials, 1))[1];
        QCOMPARE(chart.x.reference, std::optional(1000.0));
        QCOMPARE(seriesLines(chart),
            QStringList({ u"GOGC 100 go/0 steps 40.0:75.0 50.0:0 2000:25.0 2500:0"_s,
                u"GOGC 50 go/1 steps 40.0:75.0 50.0:0 2000:25.0 2500:0"_s,
                u"GOGC 200 go/2 steps 40.0:75.0 50.0:0 2000:25.0 2500:0"_s }));
        QVERIFY2(chart.finding.endsWith(u"1 of 4 take 1 ms or more."_s), qPrintable(chart.finding));
        QCOMPARE(tableLines(chart.table)[1], u"GOGC 100|40.0|50.0|3|75.0"_s);
    }

    void lineAtOneMillisecond_isShownWhereAllPausesAreShort()
    {
        Trial go = pauseTrial(1, u"go"_s);
        go.histograms = { { u"gc_pause"_s, histogram({ 0, 40'000 }, { 1, 0 }) } };
        const Chart chart = pausesCharts(pauses({ go }, 1))[1];
        QVERIFY(chart.x.min > 0 && chart.x.min < 1.0001);
        QVERIFY(chart.x.max > 1000);
    }

    void noPauses_areNoChartButAReason()
    {
        const Chart chart = pausesCharts(pauses({ lateTrial(1, u"rust"_s, 0, 0) }, 1))[1];
        QVERIFY(chart.emptyReason.contains("Go's collector was not seen at work"_L1));
        QVERIFY(chart.series.isEmpty());
    }

    void memoryOverTime_isOfTheRoundWithTheMedianPeak()
    {
        QList<Trial> trials;
        for (int round = 1; round <= 3; ++round) {
            for (const QString& contestant : { u"rust"_s, u"go"_s }) {
                Trial trial = pauseTrial(round, contestant);
                const qint64 peak = (contestant == "go"_L1 ? QList<qint64> { 0, 300, 100, 200 }[round] : 90) * Million;
                trial.figures[u"peak_rss_bytes"_s] = peak;
                trial.series = { { u"rss"_s, { .atNs = { 0, 500 * Million }, .values = { 80 * Million, peak } } } };
                trials.append(trial);
            }
        }
        Trial half = trials[5];
        half.caseName = u"gogc-50"_s;
        trials.append(half);
        const Chart chart = pausesCharts(pauses(trials, 3))[2];
        QCOMPARE(seriesLines(chart),
            QStringList({ u"Go, GOGC 100 go/0 line 0:80.0 0.500:200"_s, u"Rust rust/0 line 0:80.0 0.500:90.0"_s,
                u"Go, GOGC 50 go/1 line 0:80.0 0.500:200"_s }));
        QVERIFY2(chart.notes.first().startsWith(u"Round 3 of 3, in which the peak memory of Go was the median"_s),
            qPrintable(chart.notes.first()));
        QCOMPARE(tableLines(chart.table)[2], u"Go, GOGC 100|0.500|200"_s);
    }

    void kernels_areRatiosWithTheMeanLast()
    {
        // Time: nbody 20 ÷ 10, json 80 ÷ 10; their geometric mean is 4. Only json was measured in C++.
        const Chart chart = cpuCharts(computing())[0];
        QCOMPARE(chart.y.categories, QStringList({ u"geometric mean"_s, u"json"_s, u"nbody"_s })); // from below
        QCOMPARE(chart.x.reference, std::optional(1.0));
        QVERIFY(chart.x.ratio);
        QCOMPARE(seriesLines(chart),
            QStringList(
                { u"Go ÷ Rust go/0 points 4.00:0.280 8.00:1.28 2.00:2.28 from 4.00:0.280 8.00:1.28 2.00:2.28 to "
                  "4.00:0.280 8.00:1.28 2.00:2.28"_s,
                    u"Rust ÷ C++ (reference) rust/1 points 0.250:1.00 from 0.250:1.00 to 0.250:1.00"_s,
                    u"Go ÷ C++ (reference) go/1 points 2.00:0.720 from 2.00:0.720 to 2.00:0.720"_s }));
        QCOMPARE(chart.finding, u"Over all kernels Go takes 4.00× (no interval) as long as Rust (geometric mean)."_s);
        QCOMPARE(tableLines(chart.table),
            QStringList({ u"Kernel|comparison|ratio|low|high|rounds|first (ms)|second (ms)|processor time"_s,
                u"nbody|Go ÷ Rust|2.00|||2|20.0|10.0|2.00"_s, u"json|Go ÷ Rust|8.00|||2|80.0|10.0|8.00"_s,
                u"json|Rust ÷ C++|0.250|||2|10.0|40.0|0.25"_s, u"json|Go ÷ C++|2.00|||2|80.0|40.0|2.00"_s,
                u"geometric mean|Go ÷ Rust|4.00|||2|||4.00"_s }));
    }

    void memoryOfKernels_isAChartOfItsOwn()
    {
        const Chart chart = cpuCharts(computing())[1];
        QCOMPARE(chart.series[0].points, QList<QPointF>({ { 2, 0.28 }, { 2, 1.28 }, { 2, 2.28 } }));
        QVERIFY2(chart.finding.contains(u"2.00× (no interval) that of Rust"_s), qPrintable(chart.finding));
        QCOMPARE(tableLines(chart.table)[1], u"nbody|Go ÷ Rust|2.00|||2|4.00|2.00|2.00"_s);
    }

    void caption_saysHowAndWhereItWasMeasured()
    {
        const auto result = tests::support::madeUpTasks();
        const Chart chart = tasksCharts(*result)[0];
        QCOMPARE(chart.caption,
            u"quick · 5 rounds · Go (go 1.26.8) · Rust (rustc 1.95.0) · bench: Example 1000, 2 cores, Debian 12, 6.1 · "
            "2026-11-24 12:00 UTC"_s);
        QCOMPARE(chart.warnings, QStringList { u"A quick look: 5 rounds; a claim needs 10."_s });
    }

    void whatMakesItDoubtful_isWarnedOf()
    {
        const auto result = tests::support::madeUpTasks();
        result->partial = true;
        result->environment.loadBefore = 3;
        const QString warnings = tasksCharts(*result)[0].warnings.join(u' ');
        QVERIFY(warnings.contains("Stopped before its end"_L1));
        QVERIFY(warnings.contains("load 3.0 on 2 processors"_L1));
    }

    void debugBuild_isLeftOutAndSaidSo()
    {
        const auto result = tests::support::madeUpTasks();
        for (Trial& trial : result->trials) {
            trial.debugBuild = trial.contestant == "go"_L1;
        }
        const Chart chart = tasksCharts(*result)[0];
        QVERIFY(std::ranges::none_of(chart.series, [](const auto& series) { return series.key == "go"_L1; }));
        QVERIFY(chart.notes.contains(u"Go is a debug build: left out."_s));
    }

    void nothingMeasured_isAReasonInEveryChart_data()
    {
        QTest::addColumn<QString>("experiment");
        QTest::addColumn<Result>("result");
        QTest::addColumn<QString>("reason");
        Result failed;
        failed.rounds = 1;
        failed.trials = { trialOf(1, u"go"_s, u"1000"_s, {}) };
        failed.trials.first().failure = u"Go crashed."_s;
        Result left;
        left.notMeasured = u"The program for go is not there."_s;
        for (const QString& word : { u"tasks"_s, u"pauses"_s, u"cpu"_s }) {
            QTest::addRow("%s, nothing", qPrintable(word)) << word << Result() << u"Nothing is measured yet."_s;
            QTest::addRow("%s, a failure", qPrintable(word)) << word << failed << u"Go crashed."_s;
            QTest::addRow("%s, no program", qPrintable(word)) << word << left << left.notMeasured;
        }
    }

    void nothingMeasured_isAReasonInEveryChart()
    {
        QFETCH(QString, experiment);
        QFETCH(Result, result);
        QFETCH(QString, reason);
        const QList<Chart> charts = chartsOf(experiment, result);
        QVERIFY(!charts.isEmpty());
        for (const Chart& chart : charts) {
            QVERIFY2(chart.emptyReason.startsWith(reason), qPrintable(chart.emptyReason));
            QVERIFY(chart.series.isEmpty());
            QVERIFY(chart.table.rows.isEmpty());
            QVERIFY(!chart.title.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestExperimentCharts)
#include "tst_experiment_charts.moc"
