// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"
#include "app/run/two_runs.h"
#include "tests/charts/chart_lines.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app;
using namespace app::charts;
using namespace Qt::StringLiterals;
using tests::charts::tableLines;

namespace {

run::SharedRun shared(run::Run run)
{
    return std::make_shared<const run::Run>(std::move(run));
}

/// Rust as written takes twice as long as on the level field, in each round exactly; Go the same, give or take.
double times(const QString& key, int round, int url)
{
    const double base = 10.0 + url % 7 + round;
    return key == "rust@as-written"_L1 ? 2 * base
        : key == "go@as-written"_L1    ? base * (round % 2 == 0 ? 1.1 : 0.9)
                                       : base;
}

run::SharedRun bothProfiles(int urls = 100)
{
    return shared(
        tests::support::madeUpRun({ u"go"_s, u"go@as-written"_s, u"rust"_s, u"rust@as-written"_s }, 4, urls, times));
}

run::Run oneProfile(fetch::Profile profile, double factor)
{
    run::Run run = tests::support::madeUpRun(
        { u"go"_s }, 4, 100, [factor](auto, int round, int url) { return factor * (10.0 + url % 7 + round % 2); });
    run.plan.profile = profile;
    run.name = toWord(profile);
    return run;
}

} // namespace

class TestDefaultsChart : public QObject
{
    Q_OBJECT

private slots:
    void ratio_isAsWrittenToLevelFieldOfOneEngine()
    {
        const Chart chart = build(Kind::Defaults, { bothProfiles() });
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series.at(0).name, u"Go"_s);
        QCOMPARE(chart.series.at(1).name, u"Rust"_s);
        QCOMPARE(chart.y.categories,
            (QStringList { u"peak memory"_s, u"latency at p99"_s, u"latency at p50"_s, u"latency, URL by URL"_s }));
        QCOMPARE(chart.series.at(1).labels, (QStringList { u"1.00×"_s, u"2.00×"_s, u"2.00×"_s, u"2.00×"_s }));
        QCOMPARE(chart.x.reference, std::optional(1.0));
        QVERIFY(chart.x.min < 1 && chart.x.max > 2);
    }

    void numbers_areThoseOfTheComparison()
    {
        const run::SharedRun run = bothProfiles();
        const run::Comparison of = run::compare(*run, u"go@as-written"_s, u"go"_s, run::Metric::Latency);
        const Chart chart = build(Kind::Defaults, { run });
        const Series& go = chart.series.at(0);
        QCOMPARE(go.points.last().x(), *of.ratio);
        QCOMPARE(go.errorLow.last().x(), *of.low);
        QCOMPARE(go.errorHigh.last().x(), *of.high);
        QVERIFY(*of.low < 1 && *of.high > 1);
        const QStringList row = chart.table.rows.at(0);
        QCOMPARE(row.last(), of.sentence);
        // The sentence says the ratio the same way up: what it prints is in the row.
        QVERIFY2(of.sentence.contains(u"No measurable difference"_s), qPrintable(of.sentence));
        QVERIFY(chart.finding.startsWith(of.sentence));
    }

    void sentenceTableAndLabel_agreeToTheDigit()
    {
        const Chart chart = build(Kind::Defaults, { bothProfiles() });
        QCOMPARE(tableLines(chart.table).at(5),
            u"Rust|latency, URL by URL|2.00|||4|Rust is 2.00× faster than Rust as written (no interval: the rounds do "
            "not vary)."_s);
        QVERIFY(chart.finding.contains(u"Rust is 2.00× faster than Rust as written"_s));
        QCOMPARE(chart.series.at(1).labels.last(), u"2.00×"_s);
    }

    void twoRunsOfOneProfileEach_areHeldAgainstEachOther()
    {
        const run::Run level = oneProfile(fetch::Profile::LevelField, 1);
        const run::Run written = oneProfile(fetch::Profile::AsWritten, 3);
        const run::Comparison of = run::compareRuns(level, u"go"_s, written, u"go"_s, run::Metric::Latency);
        // Whichever of the two is the first.
        for (const QList<run::SharedRun>& runs :
            { QList { shared(level), shared(written) }, QList { shared(written), shared(level) } }) {
            const Chart chart = build(Kind::Defaults, runs);
            QCOMPARE(chart.series.size(), 1);
            QCOMPARE(chart.series.at(0).name, u"Go"_s);
            QCOMPARE(chart.series.at(0).points.last().x(), *of.ratio);
            QCOMPARE(chart.series.at(0).labels.last(), u"3.00×"_s);
            QVERIFY(chart.notes.first().contains(u"which share no rounds"_s));
        }
    }

    void overlaidRuns_areNamedInTheFinding()
    {
        run::Run after = *bothProfiles();
        after.name = u"after"_s;
        const Chart chart = build(Kind::Defaults, { bothProfiles(), shared(after) });
        QCOMPARE(chart.series.size(), 4);
        QCOMPARE(chart.series.at(3).name, u"Rust · after"_s);
        QVERIFY(chart.finding.contains(u"after: Rust is 2.00× faster than Rust as written"_s));
    }

    void runInOneProfile_saysWhatToDo()
    {
        const Chart chart = build(Kind::Defaults, { shared(oneProfile(fetch::Profile::LevelField, 1)) });
        QVERIFY2(chart.emptyReason.contains(u"Choose the profile Both"_s), qPrintable(chart.emptyReason));
    }

    void runsOfOneProfile_sayWhatToDo()
    {
        const auto run = shared(oneProfile(fetch::Profile::AsWritten, 1));
        QVERIFY(build(Kind::Defaults, { run, run }).emptyReason.contains(u"Choose the profile Both"_s));
    }

    void missingRatio_isNoRow()
    {
        // 60 fetches a round: no p99.
        const Chart chart = build(Kind::Defaults, { bothProfiles(60) });
        QVERIFY(!chart.y.categories.contains(u"latency at p99"_s));
        QVERIFY(tableLines(chart.table).at(3).contains(u"it needs 100 fetches in each round"_s));
    }

    void nothingMeasured_saysSo() { QVERIFY(build(Kind::Defaults, {}).emptyReason.contains(u"press Compare"_s)); }
};

QTEST_APPLESS_MAIN(TestDefaultsChart)
#include "tst_defaults_chart.moc"
