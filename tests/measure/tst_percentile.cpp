// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/moments.h"
#include "app/measure/percentile.h"

#include <QTest>

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
