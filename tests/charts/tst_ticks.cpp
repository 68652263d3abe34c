// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"

#include <QTest>

using namespace app::charts;
using namespace Qt::StringLiterals;

namespace {

/// "0 5 10", minor ticks in brackets.
QString labels(const Axis& axis)
{
    QStringList texts;
    for (const Tick& tick : axis.ticks) {
        texts.append(tick.minor ? u'(' + tick.label + u')' : tick.label);
    }
    return texts.join(u' ');
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void linear_startsAtZeroInRoundSteps_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tens") << 55.0 << u"0 10 20 30 40 50"_s;
        QTest::newRow("decimals are equal") << 2.3 << u"0.0 0.5 1.0 1.5 2.0"_s;
        QTest::newRow("twos") << 10.0 << u"0 2 4 6 8 10"_s;
        QTest::newRow("thousandths") << 0.004 << u"0.000 0.001 0.002 0.003 0.004"_s;
        QTest::newRow("thousands") << 12000.0 << u"0 2000 4000 6000 8000 10000 12000"_s;
        QTest::newRow("nothing measured") << 0.0 << u"0.0 0.2 0.4 0.6 0.8 1.0"_s;
    }

    void linear_startsAtZeroInRoundSteps()
    {
        QFETCH(double, largest);
        Axis axis;
        setLinearRange(axis, largest);
        QTEST(labels(axis), "expected");
        QCOMPARE(axis.min, 0.0);
    }

    void logarithmic_hasRoundNumbers_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("narrow: even steps") << 20.0 << 22.0 << u"20 21 22"_s;
        QTest::newRow("narrower still") << 20.0 << 20.2 << u"19.5 20.0 20.5 21.0"_s;
        QTest::newRow("less than a decade") << 20.0 << 100.0 << u"20 (30) 50 (70) 100"_s;
        QTest::newRow("two decades") << 1.0 << 100.0 << u"1 2 5 10 20 50 100"_s;
        QTest::newRow("many decades") << 0.1 << 1000.0
                                      << u"0.1 (0.2) (0.5) 1 (2) (5) 10 (20) (50) 100 (200) (500) 1000"_s;
    }

    void logarithmic_hasRoundNumbers()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        Axis axis;
        setLogarithmicRange(axis, smallest, largest);
        QTEST(labels(axis), "expected");
        QCOMPARE(axis.scale, Scale::Logarithmic);
        QVERIFY(axis.min > 0);
        QVERIFY(axis.min < smallest);
        QVERIFY(axis.max > largest);
    }

    void logarithmicOfOneValue_hasRoomOnBothSides()
    {
        Axis axis;
        setLogarithmicRange(axis, 7.5, 7.5);
        QVERIFY(axis.min < 7.5);
        QVERIFY(axis.max > 7.5);
        QVERIFY(axis.ticks.size() >= 2);
    }

    void ticks_lieWithinTheirAxis_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        for (const double smallest : { 0.001, 0.07, 1.0, 33.0 }) {
            for (const double ratio : { 1.0, 1.01, 3.9, 4.1, 11.9, 12.1, 99.0, 1e6 }) {
                QTest::addRow("%g × %g", smallest, ratio) << smallest << smallest * ratio;
            }
        }
    }

    void ticks_lieWithinTheirAxis()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        Axis axis;
        setLogarithmicRange(axis, smallest, largest);
        QVERIFY(axis.ticks.size() >= 2);
        double before = 0;
        for (const Tick& tick : std::as_const(axis.ticks)) {
            QVERIFY(tick.value > before);
            QVERIFY(tick.value >= axis.min * (1 - 1e-9));
            QVERIFY(tick.value <= axis.max * (1 + 1e-9));
            before = tick.value;
        }
    }

    void percentiles_areTheNines()
    {
        Axis axis;
        setPercentileRange(axis, 1800);
        QCOMPARE(labels(axis), u"min p50 p90 p99 p99.9"_s);
        QCOMPARE(axis.ticks.at(3).value, 100.0);
        QCOMPARE(axis.scale, Scale::Percentile);
        QCOMPARE(axis.max, 1800.0);
    }

    void categories_haveHalfAPlaceOnBothSides()
    {
        Axis axis;
        setCategories(axis, { u"p50"_s, u"p90"_s });
        QCOMPARE(axis.min, -0.5);
        QCOMPARE(axis.max, 1.5);
        QCOMPARE(labels(axis), u"p50 p90"_s);
    }
};

QTEST_APPLESS_MAIN(TestTicks)
#include "tst_ticks.moc"
