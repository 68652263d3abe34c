// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/histogram.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace app::measure;

namespace {

std::vector<std::size_t> counts(const Histogram& histogram)
{
    std::vector<std::size_t> result;
    for (const Bin& bin : histogram.bins) {
        result.push_back(bin.count);
    }
    return result;
}

using Counts = std::vector<std::size_t>;
constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestHistogram final : public QObject
{
    Q_OBJECT

private slots:
    void linearBins_holdTheirLowerEdge_andTheLastBothEdges()
    {
        const std::vector<double> values { 0, 1, 2, 3, 4 };
        const auto result = histogram(values, { 0, 4 }, 4, Spacing::Linear);
        QCOMPARE(counts(result), (Counts { 1, 1, 1, 2 }));
        QCOMPARE(result.bins[1].low, 1.0);
        QCOMPARE(result.bins[1].high, 2.0);
        QCOMPARE(result.bins[3].share, 0.4);
    }

    void logarithmicBins_haveEqualRatios()
    {
        const std::vector<double> values { 1, 9.99, 10, 99, 100, 1000 };
        const auto result = histogram(values, { 1, 1000 }, 3, Spacing::Logarithmic);
        QCOMPARE(counts(result), (Counts { 2, 2, 2 }));
        QCOMPARE(result.bins[0].high, 10.0);
        QCOMPARE(result.bins[2].low, 100.0);
    }

    void nothingIsLost()
    {
        const std::vector<double> values { -5, 0, 0.5, 1, 5, NaN, Infinity, -Infinity };
        const auto result = histogram(values, { 0, 1 }, 2, Spacing::Linear);
        QCOMPARE(counts(result), (Counts { 1, 2 }));
        QCOMPARE(result.underflow, std::size_t(2));
        QCOMPARE(result.overflow, std::size_t(2));
        QCOMPARE(result.notNumbers, std::size_t(1));
        QCOMPARE(result.total, values.size());
    }

    void zeroOnALogarithmicAxis_isRaisedToTheFloor()
    {
        const std::vector<double> values { 0, -1, 0.05, 0.1, 5 };
        const auto range = rangeOf(values, Spacing::Logarithmic, 0.1);
        QCOMPARE(range, (Range { 0.1, 5 }));
        const auto result = histogram(values, range, 2, Spacing::Logarithmic, 0.1);
        QCOMPARE(counts(result), (Counts { 4, 1 }));
        QCOMPARE(result.clamped, std::size_t(3));
    }

    void everyValueFallsIntoItsBin_alsoAtRoundedEdges()
    {
        const Range range { 0.3, 977 };
        const auto edges = histogram({}, range, 57, Spacing::Logarithmic).bins;
        std::vector<double> values;
        values.reserve(edges.size());
        for (const Bin& bin : edges) {
            values.push_back(bin.low);
        }
        const auto result = histogram(values, range, 57, Spacing::Logarithmic);
        QCOMPARE(counts(result), Counts(57, 1));
    }

    void range_comesFromTheData_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("smallest to largest") << std::vector<double> { 3, 1, 2 } << false << 1.0 << 3.0;
        QTest::newRow("infinity and NaN do not count")
            << std::vector<double> { 1, Infinity, NaN, 2 } << false << 1.0 << 2.0;
        QTest::newRow("one value") << std::vector<double> { 4, 4 } << false << 2.0 << 6.0;
        QTest::newRow("zero") << std::vector<double> { 0 } << false << -1.0 << 1.0;
        QTest::newRow("huge") << std::vector<double> { -2e300 } << false << -3e300 << -1e300;
        QTest::newRow("one value, log") << std::vector<double> { 4, 4 } << true << 2.0 << 8.0;
        QTest::newRow("none") << std::vector<double> {} << false << 0.0 << 1.0;
        QTest::newRow("none, log") << std::vector<double> {} << true << 0.1 << 1.0;
    }
    void range_comesFromTheData()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(bool, logarithmic);
        QFETCH(double, low);
        QFETCH(double, high);
        QCOMPARE(rangeOf(values, logarithmic ? Spacing::Logarithmic : Spacing::Linear), (Range { low, high }));
    }

    void unitedRange_holdsBoth() { QCOMPARE(united({ 1, 3 }, { 2, 9 }), (Range { 1, 9 })); }

    void numberOfBins_hasLimits()
    {
        QCOMPARE(histogram({}, {}, 0, Spacing::Linear).bins.size(), std::size_t(1));
        QCOMPARE(histogram({}, {}, 1'000'000, Spacing::Linear).bins.size(), std::size_t(Histogram::MaxBins));
    }

    void rangeWithoutWidth_isWidened()
    {
        const auto result = histogram(std::vector<double> { 1e300 }, { 1e300, 1e300 }, 3, Spacing::Linear);
        QCOMPARE(counts(result), (Counts { 0, 1, 0 }));
    }

    void rangeBelowTheFloor_beginsAtTheFloor()
    {
        const auto result = histogram({}, { -1, 0 }, 1, Spacing::Logarithmic, 0.5);
        QCOMPARE(result.bins[0].low, 0.5);
        QCOMPARE(result.bins[0].high, 5.0);
    }
};

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
