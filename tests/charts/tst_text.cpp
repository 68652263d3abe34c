// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/text.h"
#include "app/charts/ticks.h"
#include "app/charts/url_names.h"

#include <QTest>

using namespace app::charts;
using namespace Qt::StringLiterals;

namespace {

Chart bars()
{
    Chart chart;
    chart.title = u"Latency"_s;
    chart.finding = u"Rust is faster."_s;
    chart.notes = { u"p99 is left out."_s };
    setCategories(chart.x, { u"p50"_s, u"p90"_s });
    chart.y.unit = u"ms"_s;
    Series series;
    series.name = u"Go"_s;
    series.mark = Mark::Bar;
    series.points = { { 0, 12.34 }, { 1, 56.78 } };
    series.errorLow = { { 0, 11 }, { 1, 50 } };
    series.errorHigh = { { 0, 13 }, { 1, 60 } };
    chart.series = { series };
    chart.table = { { u"Engine"_s, u"p50 (ms)"_s, u"p99 (ms)"_s }, { { u"Go"_s, u"12.3"_s, u""_s } } };
    return chart;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void summary_saysFindingNumbersAndNotes()
    {
        QCOMPARE(textSummary(bars()), u"Latency\nRust is faster.\nGo: p50 (ms) 12.3\np99 is left out."_s);
    }

    void summaryOfAnEmptyChart_saysWhy()
    {
        Chart chart = bars();
        chart.emptyReason = u"Press Compare."_s;
        QCOMPARE(textSummary(chart), u"Latency\nPress Compare."_s);
    }

    void warnings_areSaidInFull()
    {
        Chart chart = bars();
        chart.warnings = { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s };
        QVERIFY(textSummary(chart).startsWith(u"Latency\nRust is faster.\na\nb\nc\nd\ne\n"_s));
    }

    void moreThanThreeWarnings_areFolded_data()
    {
        QTest::addColumn<QStringList>("warnings");
        QTest::addColumn<QStringList>("folded");
        QTest::newRow("none") << QStringList {} << QStringList {};
        QTest::newRow("three") << QStringList { u"a"_s, u"b"_s, u"c"_s } << QStringList { u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("four") << QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s }
                              << QStringList { u"a"_s, u"b"_s, u"c"_s, u"And 1 more warning."_s };
        QTest::newRow("nine") << QStringList(9, u"a"_s)
                              << QStringList { u"a"_s, u"a"_s, u"a"_s, u"And 6 more warnings."_s };
    }

    void moreThanThreeWarnings_areFolded()
    {
        QFETCH(QStringList, warnings);
        QTEST(foldedWarnings(warnings), "folded");
    }

    void ratioAxis_saysRatiosAsSentencesDo()
    {
        Axis axis;
        axis.ratio = true;
        QCOMPARE(valueText(axis, 1.1234), u"1.12×"_s);
    }

    void summaryOfManyRows_saysTheKeyFiguresOfEachSeries()
    {
        Chart chart = bars();
        chart.notes.clear();
        chart.finding.clear();
        chart.table.rows.fill({ u"Go"_s, u"1"_s, u""_s }, 100);
        QCOMPARE(textSummary(chart),
            u"Latency\nGo: 2 points, from 12.3 ms (p50) to 56.8 ms (p90)\nThe table of numbers has 100 rows."_s);
    }

    void keyFiguresBesideCategories_areThoseAlongX()
    {
        Chart chart = bars();
        std::swap(chart.x, chart.y);
        chart.finding.clear();
        chart.notes.clear();
        chart.series[0].mark = Mark::Points;
        chart.series[0].points = { { 56.78, 1.2 }, { 12.34, 0.2 } };
        chart.table.rows.fill({ u"Go"_s, u"1"_s, u""_s }, 13);
        QVERIFY(textSummary(chart).contains(u"Go: 2 points, from 12.3 ms (p50) to 56.8 ms (p90)"_s));
    }

    void point_saysSeriesPlaceValueAndInterval()
    {
        QCOMPARE(pointText(bars(), 0, 1), u"Go\np90\n56.8 ms (50.0 ms – 60.0 ms)"_s);
    }

    void pointOfAHistogram_saysItsRange()
    {
        Chart chart;
        chart.x.unit = u"ms"_s;
        chart.y.unit = u"%"_s;
        Series series;
        series.name = u"Go"_s;
        series.mark = Mark::Steps;
        series.points = { { 1, 25 }, { 2, 0 } };
        chart.series = { series };
        QCOMPARE(pointText(chart, 0, 0), u"Go\n1.00 ms – 2.00 ms\n25.0 %"_s);
    }

    void pointBesideACategory_saysTheIntervalAlongX()
    {
        Chart chart = bars();
        std::swap(chart.x, chart.y);
        chart.series[0].mark = Mark::Points;
        chart.series[0].points = { { 12.34, 0.2 } };
        chart.series[0].errorLow = { { 11, 0.2 } };
        chart.series[0].errorHigh = { { 13, 0.2 } };
        QCOMPARE(pointText(chart, 0, 0), u"Go\n12.3 ms (11.0 ms – 13.0 ms)\np50"_s);
    }

    void percentileAxis_saysPercentiles()
    {
        Axis axis;
        setPercentileRange(axis, 1000);
        QCOMPARE(valueText(axis, 100), u"p99"_s);
    }

    void tsv_hasOneLineARow() { QCOMPARE(toTsv(bars().table), u"Engine\tp50 (ms)\tp99 (ms)\nGo\t12.3\t\n"_s); }

    void tsvCells_cannotBreakTheTableOrStartAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("line end") << u"a\r\nb"_s << u"a  b"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("negative number") << u"-1.5"_s << u"-1.5"_s;
        QTest::newRow("minus and text") << u"-cmd"_s << u"'-cmd"_s;
    }

    void tsvCells_cannotBreakTheTableOrStartAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(toTsv({ { u"h"_s }, { { cell } } }), u"h\n"_s + written + u'\n');
    }

    void urlNames_leaveOutWhatAllShare_data()
    {
        QTest::addColumn<QList<QByteArray>>("urls");
        QTest::addColumn<QStringList>("names");
        using Urls = QList<QByteArray>;
        QTest::newRow("one host") << Urls { "https://a.test/x?y=1", "https://a.test/" }
                                  << QStringList { u"/x?y=1"_s, u"/"_s };
        QTest::newRow("two hosts") << Urls { "https://a.test/x", "https://b.test/x" }
                                   << QStringList { u"a.test/x"_s, u"b.test/x"_s };
        QTest::newRow("two schemes") << Urls { "https://a.test/x", "http://a.test/x" }
                                     << QStringList { u"https://a.test/x"_s, u"http://a.test/x"_s };
        QTest::newRow("one URL keeps its host") << Urls { "https://a.test/x" } << QStringList { u"a.test/x"_s };
        QTest::newRow("lab") << Urls { "lab:/delay/20", "lab:/delay/30" }
                             << QStringList { u"lab:/delay/20"_s, u"lab:/delay/30"_s };
        QTest::newRow("none") << Urls {} << QStringList {};
    }

    void urlNames_leaveOutWhatAllShare()
    {
        QFETCH(QList<QByteArray>, urls);
        QTEST(shortNames(urls), "names");
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
