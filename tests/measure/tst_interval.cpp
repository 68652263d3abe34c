// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/interval.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace app::measure;

class TestInterval : public QObject
{
    Q_OBJECT

private slots:
    void quantile_agreesWithThePublishedTable_data()
    {
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("t");
        // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, upper critical values, column 0.975.
        QTest::newRow("1") << 1 << 12.706;
        QTest::newRow("2") << 2 << 4.303;
        QTest::newRow("4") << 4 << 2.776;
        QTest::newRow("9") << 9 << 2.262;
        QTest::newRow("19") << 19 << 2.093;
        QTest::newRow("30") << 30 << 2.042;
        QTest::newRow("60") << 60 << 2.000;
        QTest::newRow("100") << 100 << 1.984;
    }

    void quantile_agreesWithThePublishedTable()
    {
        QFETCH(int, degrees);
        QFETCH(double, t);
        QVERIFY2(std::abs(studentsT95(degrees) - t) < 0.0005001, QByteArray::number(studentsT95(degrees), 'g', 10));
    }

    void interval_agreesWithAPublishedOne()
    {
        // NIST/SEMATECH e-Handbook, 1.3.5.2, data set ZARR13.DAT: n = 195, mean 9.261460, standard deviation 0.022789;
        // 95 % limits 9.258242 and 9.264679.
        const Interval interval = meanInterval(9.261460, 0.022789, 195);
        QVERIFY(std::abs(interval.low - 9.258242) < 1e-6);
        QVERIFY(std::abs(interval.high - 9.264679) < 1e-6);
    }

    void interval_ofValuesByHand()
    {
        // 1 to 5: mean 3, s = sqrt(2.5), half width 2.776445 * sqrt(2.5) / sqrt(5) = 1.963243
        const auto interval = meanInterval(std::vector<double> { 1, 2, 3, 4, 5 });
        QVERIFY(interval.has_value());
        QCOMPARE(interval->mean, 3.0);
        QVERIFY(std::abs(interval->low - 1.036757) < 1e-6);
        QVERIFY(std::abs(interval->high - 4.963243) < 1e-6);
    }

    void ratio_isTheSameTurnedRound()
    {
        const std::vector<double> logs { 0.1, 0.2, 0.15, 0.12 };
        std::vector<double> turned;
        for (const double value : logs) {
            turned.push_back(-value);
        }
        const Ratio one = *ratioOverRounds(logs);
        const Ratio other = *ratioOverRounds(turned);
        QCOMPARE(one.ratio * other.ratio, 1.0);
        QCOMPARE(*one.low * *other.high, 1.0);
        QCOMPARE(one.rounds, 4);
        QVERIFY(one.differs() && other.differs());
    }

    void ratio_ofTwiceIsTwo()
    {
        const Ratio ratio
            = *ratioOverRounds(std::vector<double> { std::log(1.9), std::log(2.0), std::log(2.0 * 2.0 / 1.9) });
        QVERIFY(std::abs(ratio.ratio - 2) < 1e-12);
        QVERIFY(*ratio.low < 2 && *ratio.high > 2);
    }

    void oneAmongTheBounds_isNoDifference()
    {
        QVERIFY(!ratioOverRounds(std::vector<double> { -0.1, 0.1, 0.05 })->differs());
    }

    void withoutAnInterval_theReasonIsTold()
    {
        QVERIFY(!ratioOverRounds({}));
        const Ratio single = *ratioOverRounds(std::vector<double> { 0.5 });
        QVERIFY(!single.low && !single.high && !single.differs());
        QCOMPARE(single.why, std::optional(NoInterval::TooFewValues));
        const Ratio alike = *ratioOverRounds(std::vector<double> { 0.5, 0.5, 0.5 });
        QVERIFY(!alike.low && !alike.differs());
        QCOMPARE(alike.why, std::optional(NoInterval::NoVariation));
    }
};

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_interval.moc"
