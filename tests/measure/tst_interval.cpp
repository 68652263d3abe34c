// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/interval.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <utility>
#include <vector>

using namespace app::measure;

class TestInterval : public QObject
{
    Q_OBJECT

private slots:
    void quantile_agreesWithThePublishedTable_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("t");
        // To eight decimals as R's qt(0.975, df) prints them. To three they are the column 0.975 of the NIST/SEMATECH
        // e-Handbook of Statistical Methods, 1.3.6.7.2.
        const std::array upTo30 { 12.70620474, 4.30265273, 3.18244631, 2.77644511, 2.57058184, 2.44691185, 2.36462425,
            2.30600414, 2.26215716, 2.22813885, 2.20098516, 2.17881283, 2.16036866, 2.14478669, 2.13144955, 2.11990530,
            2.10981558, 2.10092204, 2.09302405, 2.08596345, 2.07961384, 2.07387307, 2.06865761, 2.06389856, 2.05953855,
            2.05552944, 2.05183052, 2.04840714, 2.04522964, 2.04227246 };
        for (std::size_t i = 0; i < upTo30.size(); ++i) {
            QTest::addRow("%d", int(i) + 1) << double(i + 1) << upTo30[i];
        }
        QTest::newRow("40") << 40.0 << 2.02107539;
        QTest::newRow("60") << 60.0 << 2.00029782;
        QTest::newRow("120") << 120.0 << 1.97993041;
        QTest::newRow("no end: the normal distribution") << std::numeric_limits<double>::infinity() << 1.95996398;
    }

    void quantile_agreesWithThePublishedTable()
    {
        QFETCH(double, degrees);
        QFETCH(double, t);
        QVERIFY2(std::abs(studentsT95(degrees) - t) < 1e-6, QByteArray::number(studentsT95(degrees), 'g', 10));
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
        turned.reserve(logs.size());
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

    void ratioInterval_byHand()
    {
        // Logarithms 0.1, 0.2, 0.3: mean 0.2, s = 0.1, half width 4.30265273 * 0.1 / sqrt(3) = 0.24841377;
        // e^0.2 = 1.22140276, e^-0.04841377 = 0.95273949, e^0.44841377 = 1.56582646.
        const Ratio ratio = *ratioOverRounds(std::vector<double> { 0.1, 0.2, 0.3 });
        QVERIFY(std::abs(ratio.ratio - 1.22140276) < 1e-8);
        QVERIFY(std::abs(*ratio.low - 0.95273949) < 1e-8);
        QVERIFY(std::abs(*ratio.high - 1.56582646) < 1e-8);
        QVERIFY(!ratio.why);
        QVERIFY(!ratio.differs());
    }

    void roundsEqualButForRounding_doNotVary()
    {
        const Ratio ratio = *ratioOverRounds(std::vector<double> { 0.3, 0.1 + 0.2, 0.3 });
        QCOMPARE(ratio.why, std::optional(NoInterval::NoVariation));
        QVERIFY(!ratio.low && !ratio.high);
    }

    void oneAmongTheBounds_isNoDifference()
    {
        QVERIFY(!ratioOverRounds(std::vector<double> { -0.1, 0.1, 0.05 })->differs());
    }

    void blocksInterval_byHand()
    {
        // Means 0.2 and 0.6, of which the mean is 0.4; v = 0.01 / 3 twice, so that there are (2 v)^2 / (2 v^2 / 2) = 4
        // degrees of freedom; half width 2.77644511 * sqrt(0.02 / 3) / 2 = 0.11334790. How far the blocks lie apart
        // takes no part.
        const Ratio even = *ratioOverBlocks(std::vector<std::vector<double>> { { 0.1, 0.2, 0.3 }, { 0.5, 0.6, 0.7 } });
        QVERIFY(std::abs(even.ratio - std::exp(0.4)) < 1e-12);
        QVERIFY(std::abs(std::log(*even.low) - (0.4 - 0.11334790)) < 1e-7);
        QVERIFY(std::abs(std::log(*even.high) - (0.4 + 0.11334790)) < 1e-7);
        QCOMPARE(even.rounds, 6);
        // A machine that was stopped after its first round counts as much as the other: (0.2 + 0.5) / 2. Half width
        // 4.30265273 * sqrt(0.01 / 4 * (1/3 + 1)) = 0.24841377.
        const Ratio uneven = *ratioOverBlocks(std::vector<std::vector<double>> { { 0.1, 0.2, 0.3 }, {}, { 0.5 } });
        QVERIFY(std::abs(uneven.ratio - std::exp(0.35)) < 1e-12);
        QVERIFY(std::abs(std::log(*uneven.high) - (0.35 + 0.24841377)) < 1e-7);
    }

    void oneBlock_isTheSameAsNoBlocks()
    {
        const std::vector<double> rounds { 0.1, 0.2, 0.4 };
        const Ratio blocks = *ratioOverBlocks(std::vector<std::vector<double>> { {}, rounds });
        const Ratio plain = *ratioOverRounds(rounds);
        QCOMPARE(blocks.ratio, plain.ratio);
        QCOMPARE(*blocks.low, *plain.low);
        QCOMPARE(*blocks.high, *plain.high);
    }

    void blocksWithoutAnInterval_tellTheReason()
    {
        QVERIFY(!ratioOverBlocks({}));
        QVERIFY(!ratioOverBlocks(std::vector<std::vector<double>> { {}, {} }));
        const Ratio single = *ratioOverBlocks(std::vector<std::vector<double>> { { 0.1 }, { 0.2 } });
        QCOMPARE(single.why, std::optional(NoInterval::TooFewValues));
        const Ratio alike = *ratioOverBlocks(std::vector<std::vector<double>> { { 0.1, 0.1 }, { 0.2, 0.2 } });
        QCOMPARE(alike.why, std::optional(NoInterval::NoVariation));
    }

    /// Four machines far apart, one of them three times as noisy: the interval holds the truth 95 times of 100.
    void blocksInterval_holdsTheTruthAsOftenAsItSays()
    {
        constexpr int times = 4000;
        const std::vector<std::pair<double, double>> machines { { -1, 0.05 }, { -0.2, 0.05 }, { 0.5, 0.05 },
            { 0.9, 0.15 } };
        std::mt19937_64 random(8);
        int held = 0;
        for (int i = 0; i < times; ++i) {
            std::vector<std::vector<double>> blocks;
            for (const auto& [center, deviation] : machines) {
                std::normal_distribution<double> rounds(center, deviation);
                blocks.push_back({ rounds(random), rounds(random), rounds(random), rounds(random), rounds(random) });
            }
            const Ratio ratio = *ratioOverBlocks(blocks);
            const double truth = std::exp(0.05);
            held += *ratio.low <= truth && truth <= *ratio.high ? 1 : 0;
        }
        QVERIFY2(held > 0.935 * times && held < 0.965 * times, qPrintable(QString::number(held)));
    }

    void seriesInterval_agreesWithAnotherProgram()
    {
        // SciPy 1.17.1, ttest_ind(a, b, equal_var=False): 3.496272317686641 degrees of freedom, difference 0.1725, 95 %
        // interval 0.041843690824756 to 0.30315630917524405; the bounds are their exponentials.
        const Ratio ratio = *ratioOfSeries(
            std::vector<double> { 0.10, 0.20, 0.30, 0.25 }, std::vector<double> { 0.05, 0.02, 0.08, 0.01, 0.04 });
        QVERIFY(std::abs(ratio.ratio - 1.18827182) < 1e-8);
        QVERIFY(std::abs(*ratio.low - 1.04273148) < 1e-8);
        QVERIFY(std::abs(*ratio.high - 1.35412611) < 1e-8);
        QCOMPARE(ratio.rounds, 4);
    }

    void seriesInterval_needsTwoValuesOfEachAndVariationInOne()
    {
        const std::vector<double> varies { 0.1, 0.2, 0.3 };
        const std::vector<double> single { 0.1 };
        const std::vector<double> alike { 0.1, 0.1, 0.1 };
        QVERIFY(!ratioOfSeries({}, varies) && !ratioOfSeries(varies, {}));
        QCOMPARE(ratioOfSeries(varies, single)->why, std::optional(NoInterval::TooFewValues));
        QCOMPARE(ratioOfSeries(alike, alike)->why, std::optional(NoInterval::NoVariation));
        // Only one varies: its error alone, 0.1 / sqrt(3), with its own 2 degrees of freedom: half width 0.24841377.
        const Ratio oneVaries = *ratioOfSeries(varies, alike);
        QVERIFY(std::abs(std::log(*oneVaries.high) - (0.1 + 0.24841377)) < 1e-7);
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
