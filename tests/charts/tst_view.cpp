// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/place.h"
#include "app/charts/ticks.h"
#include "app/charts/view.h"

#include <QTest>

using namespace app::charts;
using namespace Qt::StringLiterals;

namespace {

/// x from 0 to 100 ms, y from 1 to 100 kB on a logarithmic scale.
Chart plain()
{
    Chart chart;
    chart.x.unit = u"ms"_s;
    setLinearRange(chart.x, 100);
    chart.y.unit = u"kB"_s;
    chart.y.scale = Scale::Logarithmic;
    setPart(chart.y, 1, 100);
    Series go;
    go.name = u"Go"_s;
    go.points = { { 10, 10 }, { 90, 90 } };
    go.errorLow = go.errorHigh = go.points;
    go.labels = { u"a"_s, u"b"_s };
    Series rust = go;
    rust.name = u"Rust"_s;
    chart.series = { go, rust };
    return chart;
}

QString words(const std::optional<Range>& range)
{
    return range ? u"%1 to %2"_s.arg(range->min, 0, 'g', 4).arg(range->max, 0, 'g', 4) : u"all"_s;
}

QStringList labels(const Axis& axis)
{
    QStringList texts;
    for (const Tick& tick : axis.ticks) {
        texts.append(tick.label);
    }
    return texts;
}

} // namespace

class TestView : public QObject
{
    Q_OBJECT

private slots:
    void place_isTheInverseOfValue_data()
    {
        QTest::addColumn<Scale>("scale");
        QTest::newRow("linear") << Scale::Linear;
        QTest::newRow("logarithmic") << Scale::Logarithmic;
        QTest::newRow("percentile") << Scale::Percentile;
    }

    void place_isTheInverseOfValue()
    {
        QFETCH(Scale, scale);
        Axis axis;
        axis.scale = scale;
        axis.min = 2;
        axis.max = 200;
        for (const double at : { 0.0, 0.25, 1.0, 1.5 }) {
            QCOMPARE(place(axis, valueAt(axis, at)), at);
        }
    }

    void zoom_leavesWhatIsUnderThePointer()
    {
        const View view = zoomed(plain(), {}, { 0.25, 0.5 }, 2);
        QCOMPARE(words(view.x), u"12.5 to 62.5"_s); // 25 was a quarter in, and is
        QCOMPARE(words(view.y), u"3.162 to 31.62"_s); // 10 is the middle of a logarithmic axis
    }

    void zoomBack_endsWithAll()
    {
        View view = zoomed(plain(), {}, { 0.1, 0.9 }, 3);
        QVERIFY(!view.isWhole());
        view = zoomed(plain(), view, { 0.9, 0.1 }, 0.1);
        QVERIFY(view.isWhole());
    }

    void zoom_endsAtAThousandth()
    {
        View view;
        for (int i = 0; i < 100; ++i) {
            view = zoomed(plain(), view, { 0.5, 0.5 }, 2);
        }
        QCOMPARE(words(view.x), u"49.95 to 50.05"_s);
    }

    void move_endsAtTheEndOfTheChart()
    {
        const View half = zoomed(plain(), {}, { 0.5, 0.5 }, 2);
        QCOMPARE(words(moved(plain(), half, { 0.2, 0 }).x), u"35 to 85"_s);
        QCOMPARE(words(moved(plain(), half, { 3, 0 }).x), u"50 to 100"_s);
        QCOMPARE(words(moved(plain(), half, { 0, -3 }).y), u"1 to 10"_s);
        QVERIFY(moved(plain(), {}, { 1, 1 }).isWhole());
    }

    void frame_isWhatLiesBetweenItsCorners()
    {
        const View view = framed(plain(), {}, { 0.6, 1.5 }, { 0.2, 0.5 });
        QCOMPARE(words(view.x), u"20 to 60"_s);
        QCOMPARE(words(view.y), u"10 to 100"_s);
        // Again, within what is seen now.
        QCOMPARE(words(framed(plain(), view, { 0.5, 0 }, { 1, 1 }).x), u"40 to 60"_s);
    }

    void point_isRevealedByTheSmallestMove()
    {
        const View view = framed(plain(), {}, { 0.2, 0 }, { 0.6, 1 });
        QCOMPARE(words(revealing(plain(), view, { 90, 10 }).x), u"50 to 90"_s);
        QCOMPARE(words(revealing(plain(), view, { 10, 10 }).x), u"10 to 50"_s);
        QCOMPARE(words(revealing(plain(), view, { 30, 10 }).x), u"20 to 60"_s);
    }

    void categories_areSeenWhole()
    {
        Chart chart = plain();
        setCategories(chart.x, { u"p50"_s, u"p90"_s });
        const View view = zoomed(chart, {}, { 0.5, 0.5 }, 2);
        QCOMPARE(words(view.x), u"all"_s);
        QVERIFY(view.y.has_value());
        QCOMPARE(labels(viewed(chart, { .x = Range { 0, 0.5 } }).x), (QStringList { u"p50"_s, u"p90"_s }));
    }

    void part_hasTicksOfItsOwnAndANote()
    {
        const Chart chart = viewed(plain(), { .x = Range { 20, 30 } });
        QCOMPARE(chart.x.min, 20.0);
        QCOMPARE(chart.x.max, 30.0);
        QCOMPARE(labels(chart.x), (QStringList { u"20"_s, u"22"_s, u"24"_s, u"26"_s, u"28"_s, u"30"_s }));
        QCOMPARE(chart.notes, QStringList { u"Zoomed in: the horizontal axis shows 20.0 ms to 30.0 ms."_s });
        QCOMPARE(chart.y.min, 1.0);
        QVERIFY(viewed(plain(), {}).notes.isEmpty());
    }

    void partOfPercentiles_isNamed_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a decade") << 10.0 << 100.0 << QStringList { u"p90"_s, u"p95"_s, u"p98"_s, u"p99"_s };
        QTest::newRow("between names") << 12.5 << 16.0 << QStringList { u"p92"_s, u"p93.8"_s };
    }

    void partOfPercentiles_isNamed()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        Axis axis;
        setPercentileRange(axis, 1000);
        setPart(axis, min, max);
        QTEST(labels(axis), "expected");
    }

    void viewBeyondAShrunkChart_staysWithinIt()
    {
        const Chart chart = viewed(plain(), { .x = Range { 50, 200 } });
        QCOMPARE(chart.x.max, 100.0);
    }

    void otherScale_isThereWhereBothMakeSense()
    {
        Axis axis = plain().y;
        QVERIFY(hasOtherScale(axis));
        axis.ratio = true;
        QVERIFY(!hasOtherScale(axis)); // 1/2 and 2 lie equally far from 1 on one scale alone
        axis = plain().x;
        QVERIFY(!hasOtherScale(axis));
        axis.smallest = 0.5;
        QVERIFY(hasOtherScale(axis));
        setCategories(axis, { u"p50"_s });
        QVERIFY(!hasOtherScale(axis));
    }

    void otherScale_isSeen()
    {
        Chart chart = plain();
        chart.x.smallest = 1;
        const Chart other = viewed(chart, { .otherScaleX = true, .otherScaleY = true });
        QCOMPARE(other.y.scale, Scale::Linear);
        QCOMPARE(other.y.min, 0.0);
        QCOMPARE(other.y.max, 100.0);
        QCOMPARE(other.x.scale, Scale::Logarithmic);
        QVERIFY(other.x.min > 0 && other.x.min <= 1);
        QVERIFY(other.notes.isEmpty());
    }

    void zoomOnTheOtherScale_isEvenThere()
    {
        const View linear { .otherScaleY = true };
        QCOMPARE(words(zoomed(plain(), linear, { 0.5, 0 }, 2).y), u"0 to 50"_s);
    }

    void hiddenSeries_keepsItsPlaceAndIsNamed()
    {
        const Chart chart = withoutSeries(plain(), { u"Go"_s, u"C++"_s });
        QCOMPARE(chart.series.size(), 2);
        QVERIFY(chart.series[0].points.isEmpty() && chart.series[0].labels.isEmpty());
        QCOMPARE(chart.series[1].points.size(), 2);
        QCOMPARE(chart.notes, QStringList { u"Measured, but not drawn here: Go."_s });
    }

    void smallestY_isNothingWhereItHasNoLogarithm()
    {
        Chart chart = plain();
        QCOMPARE(smallestY(chart), std::optional(10.0));
        chart.series[0].points[0].setY(0);
        QVERIFY(!smallestY(chart));
    }
};

QTEST_APPLESS_MAIN(TestView)
#include "tst_view.moc"
