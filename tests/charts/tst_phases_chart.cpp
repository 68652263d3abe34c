// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "tests/charts/chart_lines.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app;
using namespace app::charts;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using tests::charts::tableLines;

namespace {

/// First byte after `first` and last after `last`, in µs; connecting where it is above 0.
fetch::Sample fetchOf(std::optional<bool> reused, int connect, int tls, int first, int last)
{
    fetch::Sample sample;
    sample.firstByte = microseconds(first);
    sample.lastByte = microseconds(last);
    sample.reused = reused;
    sample.connect = connect > 0 ? std::optional(microseconds(connect)) : std::nullopt;
    sample.tls = tls > 0 ? std::optional(microseconds(tls)) : std::nullopt;
    return sample;
}

struct Engine
{
    QString key;
    QStringList told;
    QList<fetch::Sample> fetches;
};

/// One counted round of each engine.
run::SharedRun runOf(const QList<Engine>& engines)
{
    QStringList keys;
    for (const Engine& engine : engines) {
        keys.append(engine.key);
    }
    run::Run run = tests::support::madeUpRun(keys, 1, 1, [](auto...) { return 1.0; });
    for (run::SharedRound& part : run.parts) {
        auto changed = std::make_shared<run::EngineRound>(*part);
        const Engine& engine = engines.at(keys.indexOf(part->engine));
        changed->ready->phases = engine.told;
        changed->samples = {};
        for (const fetch::Sample& sample : engine.fetches) {
            changed->samples.append(sample);
        }
        part = changed;
    }
    return std::make_shared<const run::Run>(std::move(run));
}

const QStringList All { u"dns"_s, u"connect"_s, u"tls"_s };

/// Go tells all, Rust nothing of connecting.
run::SharedRun goAndRust()
{
    return runOf({ { u"go"_s, All, { fetchOf(false, 1000, 2000, 8000, 9000), fetchOf(true, 0, 0, 4000, 4500) } },
        { u"rust"_s, {}, { fetchOf(false, 0, 0, 7000, 9000), fetchOf(true, 0, 0, 3000, 3500) } } });
}

} // namespace

class TestPhasesChart : public QObject
{
    Q_OBJECT

private slots:
    void rows_areThePhasesThatAnyEngineHas()
    {
        const Chart chart = build(Kind::Phases, { goAndRust() });
        QCOMPARE(chart.y.categories,
            (QStringList { u"warm: whole fetch"_s, u"warm: rest of the body"_s, u"warm: wait for first byte"_s,
                u"cold: whole fetch"_s, u"cold: rest of the body"_s, u"cold: wait for first byte"_s, u"cold: TLS"_s,
                u"cold: connect"_s })); // from below; no look-up, as nobody has one
        QCOMPARE(chart.series.at(0).points.size(), 8);
        QCOMPARE(chart.series.at(1).points.size(), 6); // an unknown phase has no point, and none at 0
        QCOMPARE(chart.x.title, u"Time (ms): median, p10 to p90"_s);
    }

    void table_saysWhatIsNotToldAndWhatThereWasNot()
    {
        QCOMPARE(tableLines(build(Kind::Phases, { goAndRust() }).table),
            (QStringList { u"Engine|connection|fetches|DNS (ms)|connect (ms)|TLS (ms)|wait for first byte (ms)|"
                           "rest of the body (ms)|whole fetch (ms)"_s,
                u"Go|cold|1|none|1.00|2.00|5.00|1.00|9.00"_s, u"Go|warm|1|none|none|none|4.00|0.500|4.50"_s,
                u"Rust|cold|1|not told|not told|not told|7.00|2.00|9.00"_s,
                u"Rust|warm|1|none|none|none|3.00|0.500|3.50"_s }));
    }

    void finding_saysHowOftenEachConnects()
    {
        const Chart chart = build(Kind::Phases, { goAndRust() });
        QCOMPARE(chart.finding,
            u"New connections: Go for 1 of 2 fetches (cold 9.00 ms, warm 4.50 ms); "
            "Rust for 1 of 2 fetches (cold 9.00 ms, warm 3.50 ms)."_s);
        QVERIFY(
            chart.notes.contains(u"Not told, and so within another phase of a cold fetch: Rust DNS, connect, TLS."_s));
    }

    void engineThatConnectsForEveryFetch_hasNoWarmOnes()
    {
        const Chart chart
            = build(Kind::Phases, { runOf({ { u"rust@as-written"_s, {}, { fetchOf(false, 0, 0, 1000, 2000) } } }) });
        QVERIFY2(
            chart.finding.contains(u"Rust as written for 1 of 1 fetches (cold 2.00 ms)"_s), qPrintable(chart.finding));
        QVERIFY(chart.y.categories.filter(u"warm"_s).isEmpty());
    }

    void engineThatDoesNotTell_isAGroupOfItsOwn()
    {
        const Chart chart
            = build(Kind::Phases, { runOf({ { u"mine"_s, {}, { fetchOf(std::nullopt, 0, 0, 1000, 2000) } } }) });
        QVERIFY(chart.finding.contains(u"mine does not tell"_s));
        QCOMPARE(chart.y.categories.last(), u"not told: wait for first byte"_s);
        QCOMPARE(tableLines(chart.table).last(), u"mine|not told|1|not told|not told|not told|1.00|1.00|2.00"_s);
    }

    void twoRuns_areOverlaid()
    {
        const Chart chart = build(Kind::Phases, { goAndRust(), goAndRust() });
        QCOMPARE(chart.series.size(), 4);
        QCOMPARE(chart.series.at(2).variant, 1);
        QCOMPARE(chart.table.rows.size(), 8);
    }
};

QTEST_APPLESS_MAIN(TestPhasesChart)
#include "tst_phases_chart.moc"
