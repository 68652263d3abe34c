// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "tests/charts/chart_lines.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app;
using namespace app::charts;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using tests::charts::tableLines;

namespace {

/// 1,000 fetches of 2 ms on a schedule of one a ms. A stall begins with fetch `stalledAt` and lasts 100 ms: those that
/// are due meanwhile start at its end, and one fetch alone, the one under way, takes the stall.
run::Run stalledRun(const QStringList& engines, int stalledAt = 500)
{
    constexpr int stall = 100;
    run::Run run = tests::support::madeUpRun(engines, 1, 1000, [](auto...) { return 2.0; });
    run.plan.schedule = fetch::Schedule::Constant;
    run.plan.ratePerSecond = 1000;
    for (run::SharedRound& part : run.parts) {
        auto changed = std::make_shared<run::EngineRound>(*part);
        changed->samples = {};
        for (int i = 0; i < 1000; ++i) {
            fetch::Sample sample;
            sample.index = i;
            sample.intended = milliseconds(i);
            const bool waits = i > stalledAt && i < stalledAt + stall;
            sample.start = waits ? milliseconds(stalledAt + stall) : sample.intended;
            sample.lastByte = sample.start + milliseconds(i == stalledAt ? stall : 2);
            changed->samples.append(sample);
        }
        part = changed;
    }
    return run;
}

run::SharedRun shared(run::Run run)
{
    return std::make_shared<const run::Run>(std::move(run));
}

} // namespace

class TestOpenLoopChart : public QObject
{
    Q_OBJECT

private slots:
    void stall_isHiddenByServiceTimeAlone()
    {
        // From the intended start the slow ones take 3 to 101 ms, and the one under way 100: the ten slowest are
        // 101, 100, 100, 99, … 93, so that rank 990 of 1,000 is 92 ms. All but one service time are 2 ms.
        const Chart chart = build(Kind::OpenLoop, { shared(stalledRun({ u"go"_s })) });
        QCOMPARE(chart.finding,
            u"Counted from the intended start p99 is 92.0 ms; the service time alone says 2.00 ms (46.0×)."_s);
        QCOMPARE(chart.x.reference, std::optional(100.0));
        QCOMPARE(chart.series.at(0).name, u"Go, from the intended start"_s);
        QCOMPARE(chart.series.at(1).name, u"Go, service time"_s);
        QCOMPARE(chart.series.at(0).key, chart.series.at(1).key);
        QVERIFY(chart.series.at(0).variant != chart.series.at(1).variant);
    }

    void curves_nameTheirP99()
    {
        const Chart chart = build(Kind::OpenLoop, { shared(stalledRun({ u"go"_s })) });
        for (const Series& series : chart.series) {
            QCOMPARE(series.labels.size(), series.points.size());
        }
        QCOMPARE(chart.series.at(0).labels.join(QString()), u"p99 92.0 ms"_s);
        QCOMPARE(chart.series.at(1).labels.join(QString()), u"p99 2.00 ms"_s);
        const qsizetype named = chart.series.at(0).labels.indexOf(u"p99 92.0 ms"_s);
        QCOMPARE(chart.series.at(0).points.at(named), QPointF(100, 92));
    }

    void table_hasBothWaysToCount()
    {
        const Chart chart = build(Kind::OpenLoop, { shared(stalledRun({ u"go"_s })) });
        QCOMPARE(tableLines(chart.table),
            (QStringList { u"Engine|counted from|min (ms)|p50 (ms)|p75 (ms)|p90 (ms)|p95 (ms)|p99 (ms)|p99.9 (ms)|"
                           "p99.99 (ms)|max (ms)|fetches"_s,
                u"Go|intended start|2.00|2.00|2.00|2.00|52.0|92.0|100||101|1000"_s,
                u"Go|own start|2.00|2.00|2.00|2.00|2.00|2.00|2.00||100|1000"_s }));
    }

    void severalEngines_shareOneSentence()
    {
        const Chart chart = build(Kind::OpenLoop, { shared(stalledRun({ u"go"_s, u"rust"_s })) });
        QCOMPARE(chart.finding,
            u"p99 counted from the intended start, and what the service time alone says: Go 92.0 ms and 2.00 ms "
            "(46.0×); Rust 92.0 ms and 2.00 ms (46.0×)."_s);
        QCOMPARE(chart.series.size(), 4);
        QVERIFY(chart.series.at(3).labels.contains(u"Rust 2.00 ms"_s));
    }

    void runWithoutASchedule_saysWhatToDo()
    {
        run::Run closed = stalledRun({ u"go"_s });
        closed.plan.schedule = fetch::Schedule::Closed;
        const Chart chart = build(Kind::OpenLoop, { shared(closed) });
        QVERIFY2(chart.emptyReason.contains(u"--rate N"_s), qPrintable(chart.emptyReason));
        QVERIFY(chart.series.isEmpty());
    }

    void runWithoutAScheduleBesideOneWith_isLeftOut()
    {
        run::Run closed = stalledRun({ u"go"_s });
        closed.plan.schedule = fetch::Schedule::Closed;
        const Chart chart = build(Kind::OpenLoop, { shared(closed), shared(stalledRun({ u"go"_s })) });
        QCOMPARE(chart.series.size(), 2);
        QVERIFY(chart.notes.contains(u"Runs without a schedule are left out."_s));
    }

    void twoRuns_haveFourLooks()
    {
        const Chart chart = build(Kind::OpenLoop, { shared(stalledRun({ u"go"_s })), shared(stalledRun({ u"go"_s })) });
        QSet<int> variants;
        for (const Series& series : chart.series) {
            variants.insert(series.variant);
        }
        QCOMPARE(variants.size(), 4);
    }
};

QTEST_APPLESS_MAIN(TestOpenLoopChart)
#include "tst_open_loop_chart.moc"
