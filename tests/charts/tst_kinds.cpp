// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "app/run/machines.h"
#include "app/run/merge.h"
#include "app/run/two_runs.h"
#include "tests/charts/chart_lines.h"
#include "tests/support/made_up_run.h"
#include "tests/support/shards.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace app;
using namespace app::charts;
using namespace Qt::StringLiterals;
using tests::charts::pointCount;
using tests::charts::seriesLines;
using tests::charts::tableLines;
using tests::support::madeUpRun;

namespace {

run::SharedRun shared(run::Run run)
{
    return std::make_shared<const run::Run>(std::move(run));
}

/// 1 ms for the first URL, 2 ms for the second, …; Rust takes twice as long, and the warm-up ages.
double staircase(const QString& engine, int round, int url)
{
    return (url + 1.0) * (engine == "rust"_L1 ? 2 : 1) * (round == 0 ? 1000 : 1);
}

run::SharedRun goAndRust(int urls, int rounds = 1)
{
    return shared(madeUpRun({ u"go"_s, u"rust"_s }, rounds, urls, staircase));
}

/// One round of Go with a fetch for each pair of start and latency, in µs.
run::Run runOf(const QList<QPointF>& fetches)
{
    run::Run run = madeUpRun({ u"go"_s }, 0, 1, staircase);
    run.rounds = 1;
    auto part = std::make_shared<run::EngineRound>(*run.parts.front());
    part->round = 1;
    part->samples = {};
    for (const QPointF& fetch : fetches) {
        fetch::Sample sample;
        sample.start = sample.intended = std::chrono::nanoseconds(qint64(fetch.x() * 1000));
        sample.lastByte = sample.start + std::chrono::nanoseconds(qint64(fetch.y() * 1000));
        part->samples.append(sample);
    }
    run.parts = { part };
    return run;
}

/// So many shards of so many that there should be; the second was stopped after its second round where one is missing.
run::SharedRun mergedOf(int shards, int present)
{
    run::Merger merger;
    QList<run::Run> runs = tests::support::shardsOf(*goAndRust(8, 3), shards, false);
    runs.resize(present);
    for (run::Run& run : runs) {
        if (present < shards && run.machines.first().shard == 1) {
            tests::support::stopAfter(run, 6);
        }
        if (const auto reason = merger.add(run, run.name)) {
            qFatal("%s", qPrintable(*reason));
        }
    }
    return merger.result();
}

bool contains(const QStringList& notes, const QString& words)
{
    return std::any_of(notes.cbegin(), notes.cend(), [&words](const QString& note) { return note.contains(words); });
}

} // namespace

class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void words_areThoseOfTheCommandLine()
    {
        QCOMPARE(kindWords().join(u' '),
            u"latency percentiles distribution timeline phases open-loop defaults memory memory-over-time urls"_s);
        for (const Kind kind : allKinds()) {
            QCOMPARE(kindFromWord(QString(toWord(kind))), std::optional(kind));
            QVERIFY(!kindName(kind).isEmpty());
        }
        QVERIFY(!kindFromWord(u"pie"));
    }

    void latency_isPercentilesSideBySide()
    {
        // 100 fetches: rank 50, 90 and 99 by nearest rank.
        const Chart chart = build(Kind::Latency, { goAndRust(100) });
        QCOMPARE(chart.x.categories, (QStringList { u"p50"_s, u"p90"_s, u"p99"_s }));
        QCOMPARE(seriesLines(chart),
            (QStringList {
                u"Go go/0 bar 0:50.0 1.00:90.0 2.00:99.0"_s, u"Rust rust/0 bar 0:100 1.00:180 2.00:198"_s }));
        QCOMPARE(chart.y.title, u"Latency (ms)"_s);
        QCOMPARE(chart.y.min, 0.0);
        QVERIFY(chart.notes.isEmpty());
        QVERIFY(chart.emptyReason.isEmpty());
        QVERIFY(!chart.finding.isEmpty());
        QVERIFY(chart.caption.contains(u"desk: A processor"_s));
    }

    void latencyTable_hasTheVeryNumbers()
    {
        const Chart chart = build(Kind::Latency, { goAndRust(100) });
        QCOMPARE(tableLines(chart.table),
            (QStringList { u"Engine|p50 (ms)|p90 (ms)|p99 (ms)|p99.9 (ms)|min (ms)|max (ms)|first byte p50 (ms)|"
                           "fetches|failed|fetches/s"_s,
                u"Go|50.0|90.0|99.0||1.00|100|50.0|100|0|100"_s, u"Rust|100|180|198||2.00|200|100|100|0|100"_s }));
    }

    void percentileWithTooFewFetches_isAbsentAndSaidSo()
    {
        const Chart chart = build(Kind::Latency, { goAndRust(60) });
        QCOMPARE(chart.x.categories, (QStringList { u"p50"_s, u"p90"_s }));
        QCOMPARE(chart.notes,
            QStringList { u"p99 is left out where there are too few fetches for it: Go (60), Rust (60)."_s });
    }

    void percentileOfOneEngine_leavesAGapForTheOther()
    {
        const Chart chart = build(Kind::Latency,
            { shared(madeUpRun({ u"go"_s, u"rust"_s }, 1, 100,
                [](auto engine, int, int url) { return engine == "rust"_L1 && url == 0 ? -1.0 : url + 1.0; })) });
        QCOMPARE(seriesLines(chart).at(1), u"Rust rust/0 bar 0:51.0 1.00:91.0"_s); // 99 fetches: ranks 50 and 90
        QVERIFY(contains(chart.notes, u"p99 is left out where there are too few fetches for it: Rust (99)."_s));
        QVERIFY(contains(chart.notes, u"Failed fetches are left out: Rust 1 of 100."_s));
    }

    void percentiles_goThroughTheNamedOnes()
    {
        const Chart chart = build(Kind::Percentiles, { goAndRust(100) });
        const QList<QPointF>& curve = chart.series.at(0).points;
        QCOMPARE(curve.first(), QPointF(1, 1)); // the minimum
        QVERIFY(curve.contains(QPointF(2, 50)));
        QVERIFY(curve.contains(QPointF(10, 90)));
        QCOMPARE(curve.last(), QPointF(100, 99)); // one fetch of a hundred is slower
        for (qsizetype i = 1; i < curve.size(); ++i) {
            QVERIFY(curve.at(i).x() > curve.at(i - 1).x());
            QVERIFY(curve.at(i).y() >= curve.at(i - 1).y());
        }
        QCOMPARE(chart.x.scale, Scale::Percentile);
        QCOMPARE(tableLines(chart.table).at(1), u"Go|1.00|50.0|75.0|90.0|95.0|99.0|||100|100"_s);
    }

    void distribution_sharesItsBinsAndAddsUpToAll()
    {
        // Two fetches, 1 ms and 256 ms: eight bins, each twice as far as the one before.
        const Chart chart = build(Kind::Distribution, { shared(runOf({ { 0, 1000 }, { 0, 256'000 } })) });
        QCOMPARE(seriesLines(chart),
            QStringList { u"Go go/0 steps 1.00:50.0 2.00:0 4.00:0 8.00:0 16.0:0 32.0:0 64.0:0 128:50.0 256:0"_s });
        QCOMPARE(tableLines(chart.table).at(1), u"1.00|2.00|1|50.0"_s);
        QCOMPARE(tableLines(chart.table).at(2), u"2.00|4.00|0|0"_s);
        QCOMPARE(chart.x.scale, Scale::Logarithmic);
    }

    void distribution_leavesOutEmptyEnds()
    {
        // Go has values at both ends; Rust only in the middle of the common bins.
        const auto run = shared(madeUpRun({ u"go"_s, u"rust"_s }, 1, 2, [](auto engine, int, int url) {
            return engine == "rust"_L1 ? 20.0 : url == 0 ? 1.0 : 256.0;
        }));
        QCOMPARE(seriesLines(build(Kind::Distribution, { run })).at(1), u"Rust rust/0 steps 16.0:100 32.0:0"_s);
    }

    void timeline_isEachFetchByItsStart()
    {
        const Chart chart = build(Kind::Timeline, { shared(runOf({ { 0, 5000 }, { 20'000, 10'000 } })) });
        QCOMPARE(seriesLines(chart), QStringList { u"Go go/0 points 0:5.00 20.0:10.0"_s });
        QCOMPARE(chart.x.title, u"Start of the fetch after go (ms)"_s);
        QCOMPARE(tableLines(chart.table).last(), u"Go|20.0|10.0"_s);
    }

    void timelineLookedAtClosely_isDrawnFromMoreOfTheFetches()
    {
        QVERIFY(hasMoreInParts(Kind::Timeline));
        QList<QPointF> fetches;
        for (int i = 0; i < 20'000; ++i) {
            fetches.append({ i * 5000.0, 1000.0 + (i % 7) * 100 });
        }
        const run::SharedRun run = shared(runOf(fetches)); // 100 s
        const Chart whole = build(Kind::Timeline, { run });
        const Chart part = build(Kind::Timeline, { run }, Range { 50, 51 });
        const auto within = [](const Chart& chart) {
            return std::ranges::count_if(
                chart.series[0].points, [](const QPointF& point) { return point.x() >= 50 && point.x() <= 51; });
        };
        QVERIFY2(within(whole) <= 42, qPrintable(QString::number(within(whole))));
        QCOMPARE(within(part), 201); // all of them
        QVERIFY(pointCount(part) <= Chart::MaxPoints);
        QCOMPARE(part.x.max, whole.x.max);
        QCOMPARE(part.y.min, whole.y.min);
        QCOMPARE(part.y.max, whole.y.max);
        QVERIFY(part.series[0].points.last().x() > 99); // what is beside it can be seen at once
    }

    void timelineOfManyFetches_isThinnedAndSaidSo()
    {
        QList<QPointF> fetches;
        for (int i = 0; i < 10'000; ++i) {
            fetches.append({ i * 10.0, 1000.0 + i % 13 });
        }
        fetches[5000].setY(900'000);
        const Chart chart = build(Kind::Timeline, { shared(runOf(fetches)) });
        QVERIFY(pointCount(chart) <= Chart::MaxPoints);
        QVERIFY(chart.series.at(0).points.contains(QPointF(50, 900)));
        QVERIFY(contains(chart.notes, u"Of 10000 fetches "_s));
    }

    void constantSchedule_countsFromTheIntendedStart()
    {
        run::Run run = runOf({ { 0, 1000 } });
        run.plan.schedule = fetch::Schedule::Constant;
        run.plan.ratePerSecond = 100;
        auto part = std::make_shared<run::EngineRound>(*run.parts.front());
        fetch::Sample late;
        late.intended = std::chrono::milliseconds(10);
        late.start = std::chrono::milliseconds(70); // stalled for 60 ms
        late.lastByte = std::chrono::milliseconds(75);
        part->samples.append(late);
        run.parts = { part };
        QCOMPARE(
            seriesLines(build(Kind::Timeline, { shared(run) })), QStringList { u"Go go/0 points 0:1.00 10.0:65.0"_s });
    }

    void zeroLatency_isRaisedToTheFloorAndSaidSo_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : { Kind::Timeline, Kind::Percentiles, Kind::Distribution, Kind::Urls }) {
            QTest::newRow(toWord(kind).data()) << kind;
        }
    }

    void zeroLatency_isRaisedToTheFloorAndSaidSo()
    {
        QFETCH(Kind, kind);
        const Chart chart = build(kind, { shared(runOf({ { 0, 0 }, { 10, 400 } })) });
        QVERIFY(contains(chart.notes, u"Latencies below 1.00 µs are drawn there."_s));
        const Axis& latency = kind == Kind::Timeline || kind == Kind::Percentiles ? chart.y : chart.x;
        QCOMPARE(latency.scale, Scale::Logarithmic);
        QVERIFY(latency.min > 0);
        for (const QPointF& point : chart.series.at(0).points) {
            QVERIFY((&latency == &chart.y ? point.y() : point.x()) >= 1);
        }
    }

    void memory_isIdleAndPeak()
    {
        const Chart chart = build(Kind::Memory, { goAndRust(3, 4) });
        QCOMPARE(chart.x.categories.size(), 2);
        QCOMPARE(seriesLines(chart).at(0), u"Go go/0 bar 0:1.00 1.00:5.00 from 0:1.00 1.00:5.00 to 0:1.00 1.00:5.00"_s);
        QCOMPARE(chart.y.title, u"Resident memory (MB)"_s);
        QCOMPARE(tableLines(chart.table).at(1), u"Go|1.00|5.00|5.00|5.00|4.00|4"_s);
        QVERIFY(contains(chart.notes, u"1 MB is 10^6 bytes"_s));
    }

    void memoryOverTime_isTheMedianWithinItsBand()
    {
        const Chart chart = build(Kind::MemoryOverTime, { goAndRust(3, 4) });
        QCOMPARE(chart.series.size(), 4); // a band and a line for each engine
        const Series& line = chart.series.at(1);
        QCOMPARE(line.mark, Mark::Line);
        QCOMPARE(line.points.first(), QPointF(0, 1)); // 1 MB from 0 on, 4 MB from 50 ms on
        QCOMPARE(line.points.at(60), QPointF(25, 1));
        QCOMPARE(line.points.last(), QPointF(50, 4));
        QCOMPARE(chart.table.rows.size(), 2 * line.points.size());
    }

    void memoryOfTheWindow_isNotCompared_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("peak") << Kind::Memory;
        QTest::newRow("over time") << Kind::MemoryOverTime;
    }

    void memoryOfTheWindow_isNotCompared()
    {
        QFETCH(Kind, kind);
        run::Run run = madeUpRun({ u"qt"_s }, 1, 3, staircase);
        run.origin = run::Origin::Window;
        const Chart chart = build(kind, { shared(run) });
        QVERIFY(chart.emptyReason.contains(u"Press Compare"_s));
        QVERIFY(chart.series.isEmpty());
        QVERIFY(build(Kind::Latency, { shared(run) }).emptyReason.isEmpty());
    }

    void urls_areMedianAndRangeSlowestOnTop()
    {
        // Three rounds: URL 0 takes 11, 12 and 13 ms, URL 1 takes 21, 22 and 23.
        const auto run = shared(
            madeUpRun({ u"go"_s }, 3, 2, [](const QString&, int round, int url) { return (url + 1) * 10.0 + round; }));
        const Chart chart = build(Kind::Urls, { run });
        QCOMPARE(chart.y.categories, (QStringList { u"lab:/bytes/0"_s, u"lab:/bytes/1"_s }));
        QCOMPARE(seriesLines(chart),
            QStringList { u"Go go/0 points 22.0:1.00 12.0:0 from 21.0:1.00 11.0:0 to "
                          "23.0:1.00 13.0:0"_s });
        QCOMPARE(tableLines(chart.table),
            (QStringList { u"URL|Go median (ms)|Go lowest|Go highest"_s, u"lab:/bytes/1|22.0|21.0|23.0"_s,
                u"lab:/bytes/0|12.0|11.0|13.0"_s }));
    }

    void manyUrls_areThinnedToTheSlowest()
    {
        const Chart chart = build(Kind::Urls, { goAndRust(60) });
        QCOMPARE(chart.y.categories.size(), 15);
        QCOMPARE(chart.y.categories.last(), u"lab:/bytes/59"_s);
        QCOMPARE(chart.notes, QStringList { u"The 15 slowest of 60 URLs are drawn; the table has all of them."_s });
        QCOMPARE(chart.table.rows.size(), 60);
    }

    void enginesOfOneUrl_standApart()
    {
        const Chart chart = build(Kind::Urls, { goAndRust(1) });
        QVERIFY(chart.series.at(0).points.first().y() - chart.series.at(1).points.first().y() > 0.2);
        QVERIFY(std::abs(chart.series.at(0).points.first().y()) < 0.5);
    }

    void severalRuns_areOverlaidByName()
    {
        run::Run first = *goAndRust(100);
        first.name = u"before"_s;
        run::Run second = *goAndRust(100);
        second.name = u"after"_s;
        const Chart chart = build(Kind::Latency, { shared(first), shared(second) });
        QCOMPARE(seriesLines(chart).at(0), u"Go · before go/0 bar 0:50.0 1.00:90.0 2.00:99.0"_s);
        QCOMPARE(seriesLines(chart).at(3), u"Rust · after rust/1 bar 0:100 1.00:180 2.00:198"_s);
        QCOMPARE(chart.finding,
            run::compareRuns(first, u"go"_s, second, u"go"_s, run::Metric::Latency).sentence); // and not one a run
        QVERIFY(chart.finding.contains(u"Go in before"_s) && chart.finding.contains(u"Go in after"_s));
    }

    void runsOfOneDay_areToldApartByTheTimeOfDay_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("legend");
        QTest::newRow("one day") << u"2026-11-24 15:43:41"_s << u"2026-11-24 15:43:57"_s << u"Go · 15:43:41"_s;
        QTest::newRow("two days") << u"2026-11-23 15:43:41"_s << u"2026-11-24 15:43:57"_s
                                  << u"Go · 2026-11-23 15:43:41"_s;
        QTest::newRow("one begins the other") << u"run"_s << u"run again"_s << u"Go · run"_s;
        QTest::newRow("alike") << u"a run"_s << u"a run"_s << u"Go · a run"_s;
    }

    void runsOfOneDay_areToldApartByTheTimeOfDay()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        run::Run one = *goAndRust(100);
        one.name = first;
        run::Run other = *goAndRust(100);
        other.name = second;
        QTEST(build(Kind::Latency, { shared(one), shared(other) }).series.first().name, "legend");
    }

    void threeRuns_haveAFindingEach()
    {
        QList<run::SharedRun> runs;
        for (const QString& name : { u"a"_s, u"b"_s, u"c"_s }) {
            run::Run one = *goAndRust(100);
            one.name = name;
            runs.append(shared(one));
        }
        const QStringList lines = build(Kind::Latency, runs).finding.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[2].startsWith(u"c: "_s));
    }

    void runsWithOtherLists_meetByTheTextOfTheUrl()
    {
        run::Run second = *goAndRust(2);
        second.name = u"second"_s;
        second.plan.urls = { "lab:/bytes/1", "lab:/bytes/7" }; // known to the first, and new
        const Chart chart = build(Kind::Urls, { goAndRust(2), shared(second) });
        QCOMPARE(chart.y.categories.size(), 3);
    }

    void nothingToDraw_saysWhyAndWhatToDo_data()
    {
        QTest::addColumn<QList<run::SharedRun>>("runs");
        QTest::addColumn<QString>("words");
        using Runs = QList<run::SharedRun>;
        QTest::newRow("no run") << Runs {} << u"Add URLs and press Compare"_s;
        QTest::newRow("all failed") << Runs { shared(madeUpRun({ u"go"_s }, 2, 3, [](auto...) { return -1.0; })) }
                                    << u"All 6 fetches failed, most of them with the error “timeout”."_s;
        run::Run lost = madeUpRun({ u"go"_s }, 1, 3, staircase);
        for (run::SharedRound& part : lost.parts) {
            auto failed = std::make_shared<run::EngineRound>(*part);
            failed->done.reset();
            failed->failure = fetch::Failure { fetch::FailureKind::Crashed, u"Go crashed. Report it."_s, {} };
            part = failed;
        }
        QTest::newRow("engine failed") << Runs { shared(lost) } << u"Go crashed. Report it."_s;
        QTest::newRow("just begun") << Runs { shared(madeUpRun({ u"go"_s }, 0, 3, staircase)) }
                                    << u"No round is complete yet."_s;
    }

    void nothingToDraw_saysWhyAndWhatToDo()
    {
        QFETCH(QList<run::SharedRun>, runs);
        QFETCH(QString, words);
        for (const Kind kind : allKinds()) {
            const Chart chart = build(kind, runs);
            QVERIFY2(chart.emptyReason.contains(words), qPrintable(chart.emptyReason));
            QVERIFY(chart.series.isEmpty());
            QVERIFY(chart.finding.isEmpty());
        }
    }

    void oneFetch_isDrawnWhereItMakesSense()
    {
        const auto run = shared(runOf({ { 0, 7500 } }));
        QVERIFY(build(Kind::Percentiles, { run }).emptyReason.contains(u"One fetch makes no curve"_s));
        for (const Kind kind : { Kind::Latency, Kind::Distribution, Kind::Timeline, Kind::Urls }) {
            QVERIFY(build(kind, { run }).emptyReason.isEmpty());
        }
    }

    void warningsOfTheRun_standInEveryKind()
    {
        // One round is a quick look.
        for (const Kind kind : { Kind::Latency, Kind::Phases, Kind::Memory, Kind::Urls }) {
            const QStringList warnings = build(kind, { goAndRust(100) }).warnings;
            QVERIFY2(contains(warnings, u"A quick look: 1 round"_s), qPrintable(warnings.join(u'\n')));
        }
        run::Run after = *goAndRust(100);
        after.name = u"after"_s;
        QVERIFY(contains(build(Kind::Latency, { goAndRust(100), shared(after) }).warnings, u"after: A quick look"_s));
    }

    void lostRounds_areSaid()
    {
        run::Run run = *goAndRust(100, 3);
        auto failed = std::make_shared<run::EngineRound>(*run.parts.back());
        failed->done.reset();
        failed->failure = fetch::Failure {};
        run.parts.back() = failed;
        const QStringList notes = build(Kind::Latency, { shared(run) }).notes;
        QVERIFY2(contains(notes, u"Rounds in which the engine itself failed: Rust 1 of 3."_s),
            qPrintable(notes.join(u'\n')));
    }

    void everyKind_staysWithinTheBound_data()
    {
        QTest::addColumn<int>("engines");
        QTest::addColumn<int>("runs");
        QTest::newRow("one engine") << 1 << 1;
        QTest::newRow("three engines") << 3 << 1;
        QTest::newRow("eight engines, three runs") << 8 << 3;
        QTest::newRow("more than can be drawn") << 30 << 5;
    }

    void everyKind_staysWithinTheBound()
    {
        QFETCH(int, engines);
        QFETCH(int, runs);
        QStringList keys;
        for (int i = 0; i < engines; ++i) {
            keys.append(u"engine%1"_s.arg(i));
        }
        const auto run = shared(madeUpRun(keys, 5, 200,
            [](const QString&, int round, int url) { return 1 + std::fmod(url * 7.3 + round * 1.7, 90.0); }));
        const QList<run::SharedRun> list(runs, run);
        for (const Kind kind : allKinds()) {
            const Chart chart = build(kind, list);
            if (kind == Kind::Defaults || kind == Kind::OpenLoop) {
                continue; // they need runs of other plans: tst_defaults_chart, tst_open_loop_chart
            }
            QVERIFY2(pointCount(chart) > 0, toWord(kind).data());
            QVERIFY2(pointCount(chart) <= Chart::MaxPoints, toWord(kind).data());
            for (const Series& series : chart.series) {
                for (const QPointF& point : series.points) {
                    QVERIFY2(point.x() >= chart.x.min && point.x() <= chart.x.max * (1 + 1e-9), toWord(kind).data());
                    QVERIFY2(point.y() >= chart.y.min && point.y() <= chart.y.max * (1 + 1e-9), toWord(kind).data());
                }
            }
        }
    }

    void mergedRun_splitsEveryChartByMachine()
    {
        const run::SharedRun merged = mergedOf(2, 2);
        const QList<run::SharedRun> machines = run::splitByMachine(merged);
        for (const Kind kind : allKinds()) {
            if (kind == Kind::Defaults || kind == Kind::OpenLoop) {
                continue; // they need runs of other plans
            }
            QStringList names;
            for (const Series& series : build(kind, machines).series) {
                names.append(series.name);
            }
            for (const QString& name : { u"Go · node-0"_s, u"Rust · node-0"_s, u"Go · node-1"_s, u"Rust · node-1"_s }) {
                QVERIFY2(contains(names, name), qPrintable(toWord(kind) + ": "_L1 + names.join(u", "_s)));
            }
        }
    }

    /// Two of them are no before and after, and a line for each of many would leave no room.
    void findingOfMachines_isThatOfTheTwoFurthestApart()
    {
        run::Run whole = madeUpRun({ u"go"_s, u"rust"_s }, 2, 6, [](const QString& engine, int round, int url) {
            const double ratio = url == 1 ? 3 : url == 2 ? 1.5 : 2; // each machine has one URL
            return (engine == "rust"_L1 ? ratio : 1.0) * (10 + 0.01 * round);
        });
        run::Merger merger;
        for (const run::Run& shard : tests::support::shardsOf(whole, 6, false)) {
            QVERIFY(!merger.add(shard, shard.name));
        }
        const QStringList lines = build(Kind::Latency, run::splitByMachine(merger.result())).finding.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"node-2: Go is 1.50× faster than Rust"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"node-1: Go is 3.00× faster than Rust"_s), qPrintable(lines[1]));
    }

    void missingAndStoppedShards_standOnEveryChart()
    {
        const run::SharedRun merged = mergedOf(4, 3);
        for (const QList<run::SharedRun>& runs : { QList { merged }, run::splitByMachine(merged) }) {
            for (const Kind kind : allKinds()) {
                const Chart chart = build(kind, runs);
                QVERIFY2(chart.caption.contains(
                             u"3 of 4 machines with a part of the list each (missing: 3/4) (stopped: 1/4)"_s),
                    qPrintable(chart.caption));
                if (chart.emptyReason.isEmpty()) {
                    const QString words = chart.warnings.first(2).join(u' ');
                    const bool together = runs.size() == 1; // else there is little room
                    QVERIFY(words.contains(together ? u"Shard 3/4 is missing"_s : u"that are missing: 3/4."_s));
                    QVERIFY(
                        words.contains(together ? u"Shard 1/4 (node-1) was stopped"_s : u"that were stopped: 1/4."_s));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
