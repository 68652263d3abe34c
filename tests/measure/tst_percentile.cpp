// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/five_numbers.h"
#include "app/measure/moments.h"
#include "app/measure/percentile.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <vector>

using namespace app::measure;

namespace {

/// 1, 2, …, n: the value is its own rank.
std::vector<double> ranks(int n)
{
    std::vector<double> values(static_cast<size_t>(n));
    std::iota(values.begin(), values.end(), 1);
    return values;
}

} // namespace

class TestPercentile : public QObject
{
    Q_OBJECT

private slots:
    void rank_isTheNearest_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("rank");
        // ceil(p * n) by hand
        QTest::newRow("median of one") << 1 << 0.5 << 1.0;
        QTest::newRow("median of four is the second") << 4 << 0.5 << 2.0;
        QTest::newRow("median of five") << 5 << 0.5 << 3.0;
        QTest::newRow("p90 of ten") << 10 << 0.9 << 9.0;
        QTest::newRow("p90 of eleven") << 11 << 0.9 << 10.0;
        QTest::newRow("p99 of a hundred") << 100 << 0.99 << 99.0;
        QTest::newRow("p99 of 150") << 150 << 0.99 << 149.0;
        QTest::newRow("p99.9 of a thousand") << 1000 << 0.999 << 999.0;
        QTest::newRow("p7 of a hundred, whatever binary says") << 100 << 0.07 << 7.0;
        QTest::newRow("the smallest") << 10 << 0.01 << 1.0;
        QTest::newRow("the largest") << 10 << 1.0 << 10.0;
    }

    void rank_isTheNearest()
    {
        QFETCH(int, n);
        QFETCH(double, p);
        QFETCH(double, rank);
        QCOMPARE(percentile(ranks(n), p), std::optional(rank));
    }

    void publishedExample_agrees()
    {
        // The worked example of the nearest-rank method in Wikipedia's article "Percentile": scores 15, 20, 35, 40, 50.
        const std::vector<double> scores { 15, 20, 35, 40, 50 };
        QCOMPARE(percentile(scores, 0.05), std::optional(15.0));
        QCOMPARE(percentile(scores, 0.30), std::optional(20.0));
        QCOMPARE(percentile(scores, 0.40), std::optional(20.0));
        QCOMPARE(percentile(scores, 0.50), std::optional(35.0));
        QCOMPARE(percentile(scores, 1.00), std::optional(50.0));
    }

    void tooFewValues_areRefused_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::newRow("none") << 0 << 0.5;
        QTest::newRow("p99 of 99") << 99 << 0.99;
        QTest::newRow("p99.9 of 999") << 999 << 0.999;
        QTest::newRow("p99.99 of 9999") << 9999 << 0.9999;
        QTest::newRow("p95 of 19") << 19 << 0.95;
    }

    void tooFewValues_areRefused()
    {
        QFETCH(int, n);
        QFETCH(double, p);
        QVERIFY(!percentile(ranks(n), p));
        QVERIFY(percentile(ranks(n + 1), p));
    }

    void several_keepTheirOrder()
    {
        const std::vector<double> wanted { 0.5, 0.99, 0.1 };
        const std::vector<std::optional<double>> expected { 5.0, std::nullopt, 1.0 };
        QVERIFY(percentiles(ranks(10), wanted) == expected);
    }

    void fiveNumbers_areNearestRank()
    {
        // ceil(2.5) = 3, 5, ceil(7.5) = 8
        QVERIFY(fiveNumbers(ranks(10)) == (FiveNumbers { 1, 3, 5, 8, 10 }));
        QVERIFY(fiveNumbers(ranks(1)) == (FiveNumbers { 1, 1, 1, 1, 1 }));
        QVERIFY(!fiveNumbers({}));
    }

    void geometricMean_isTheRootOfTheProduct()
    {
        QVERIFY(std::abs(*geometricMean(std::vector<double> { 1, 10, 100 }) - 10) < 1e-12);
        QVERIFY(!geometricMean({}));
        QVERIFY(!geometricMean(std::vector<double> { 1, 0 }));
        QVERIFY(!geometricMean(std::vector<double> { 1, -1 }));
    }

    void deviation_keepsItsDigitsFarFromZero()
    {
        // NIST StRD, data set NumAcc4: 1001 values, certified mean 10000000.2 and standard deviation 0.1.
        std::vector<double> values { 10000000.2 };
        for (int i = 0; i < 500; ++i) {
            values.insert(values.end(), { 10000000.1, 10000000.3 });
        }
        QVERIFY(std::abs(mean(values) - 10000000.2) < 1e-7);
        QVERIFY(std::abs(standardDeviation(values) - 0.1) < 1e-8);
    }

    void moments_areThoseOfTheTextbook()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sum of squared deviations 32, so s = sqrt(32 / 7).
        const std::vector<double> values { 2, 4, 4, 4, 5, 5, 7, 9 };
        QCOMPARE(mean(values), 5.0);
        QCOMPARE(standardDeviation(values), std::sqrt(32.0 / 7.0));
        QCOMPARE(median(values), 4.5);
        QCOMPARE(median(std::vector<double> { 1, 2, 10 }), 2.0);
        QCOMPARE(mean(std::vector<double> {}), 0.0);
        QCOMPARE(standardDeviation(std::vector<double> { 3 }), 0.0);
    }

    void equalValues_haveNoDeviationAtAll()
    {
        QCOMPARE(standardDeviation(std::vector<double>(7, 0.1)), 0.0); // though 7 * 0.1 is not exact
    }
};

QTEST_APPLESS_MAIN(TestPercentile)
#include "tst_percentile.moc"
