// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/place.h"
#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/plot_map.h"

#include <QTest>

using namespace app::charts;
using namespace ui::charts;

namespace {

Axis axis(Scale scale, double min, double max)
{
    Axis axis;
    axis.scale = scale;
    axis.min = min;
    axis.max = max;
    return axis;
}

} // namespace

class TestPlotMap : public QObject
{
    Q_OBJECT

private slots:
    void place_isLinearOrLogarithmic_data()
    {
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        QTest::newRow("linear") << Scale::Linear << 0.0 << 10.0 << 2.5 << 0.25;
        QTest::newRow("below the range") << Scale::Linear << 0.0 << 10.0 << -5.0 << -0.5;
        QTest::newRow("no range") << Scale::Linear << 3.0 << 3.0 << 3.0 << 0.0;
        QTest::newRow("one decade of two") << Scale::Logarithmic << 1.0 << 100.0 << 10.0 << 0.5;
        QTest::newRow("p90 between min and p99") << Scale::Percentile << 1.0 << 100.0 << 10.0 << 0.5;
        QTest::newRow("zero has no logarithm") << Scale::Logarithmic << 1.0 << 100.0 << 0.0 << 0.0;
        QTest::newRow("negative has none") << Scale::Logarithmic << 1.0 << 100.0 << -1.0 << 0.0;
    }

    void place_isLinearOrLogarithmic()
    {
        QFETCH(Scale, scale);
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(double, value);
        QTEST(place(axis(scale, min, max), value), "expected");
    }

    void pixels_runRightAndUp()
    {
        const PlotMap map(axis(Scale::Linear, 0, 10), axis(Scale::Linear, 0, 100), QRectF(50, 20, 200, 100));
        QCOMPARE(map.at({ 0, 0 }), QPointF(50, 120));
        QCOMPARE(map.at({ 10, 100 }), QPointF(250, 20));
        QCOMPARE(map.at({ 5, 25 }), QPointF(150, 95));
    }

    void bars_shareTheGroup()
    {
        // One category 100 pixels wide: its group takes 80, two bars 40 each.
        Axis x;
        setCategories(x, { QStringLiteral("p50") });
        const PlotMap map(x, axis(Scale::Linear, 0, 10), QRectF(0, 0, 100, 100));
        QCOMPARE(barRect(map, { 0, 10 }, 0, 2), QRectF(10, 0, 40, 100));
        QCOMPARE(barRect(map, { 0, 5 }, 1, 2), QRectF(50, 50, 40, 50));
    }

    void pointer_meansTheBarOfItsColumn()
    {
        const Chart chart = tests::ui::barChart();
        const PlotMap map(chart.x, chart.y, QRectF(0, 0, 300, 100)); // groups of 80 pixels at 10, 110, 210
        QCOMPARE(nearest(chart, map, { 20, 99 }, 5), std::optional(Hit { 0, 0 }));
        QCOMPARE(nearest(chart, map, { 60, 1 }, 5), std::optional(Hit { 1, 0 })); // high above a low bar
        QCOMPARE(nearest(chart, map, { 285, 50 }, 5), std::optional(Hit { 1, 2 }));
        QVERIFY(!nearest(chart, map, { 100, 50 }, 5)); // between two groups
        QVERIFY(!nearest(chart, map, { 20, 150 }, 5)); // below the plot
    }

    void pointer_meansTheNearestPointWithinReach()
    {
        Chart chart;
        chart.x = axis(Scale::Linear, 0, 100);
        chart.y = axis(Scale::Linear, 0, 100);
        Series line;
        line.points = { { 10, 50 }, { 50, 50 } };
        Series band;
        band.mark = Mark::Band;
        band.points = { { 30, 50 } };
        chart.series = { band, line };
        const PlotMap map(chart.x, chart.y, QRectF(0, 0, 100, 100));
        QCOMPARE(nearest(chart, map, { 45, 52 }, 10), std::optional(Hit { 1, 1 }));
        QVERIFY(!nearest(chart, map, { 30, 50 }, 10)); // only the band is there
    }
};

QTEST_APPLESS_MAIN(TestPlotMap)
#include "tst_ui_plot_map.moc"
