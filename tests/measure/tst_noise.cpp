// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/noise.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace app::measure;

class TestNoise final : public QObject
{
    Q_OBJECT

private slots:
    // Median 3, distances 2 1 0 1 97, of which the median is 1.
    void robustDeviation_isNotMovedByOneWildValue()
    {
        const std::vector<double> values { 1, 2, 3, 4, 100 };
        QCOMPARE(robustDeviation(values), 1.4826);
        QCOMPARE(outliers(values), std::vector<std::size_t> { 4 });
    }

    void outliers_areFoundOnBothSides()
    {
        const std::vector<double> values { -50, 10, 11, 12, 13, 14, 80 };
        QCOMPARE(outliers(values), (std::vector<std::size_t> { 0, 6 }));
    }

    void outliers_needVariation()
    {
        QVERIFY(outliers(std::vector<double> { 5, 5, 5, 9 }).empty());
        QVERIFY(outliers({}).empty());
    }

    void spread_isRelativeToTheMedian()
    {
        QVERIFY(std::abs(relativeSpread(std::vector<double> { 90, 100, 110 }).value() - 0.14826) < 1e-9);
        QVERIFY(!relativeSpread({}));
        QVERIFY(!relativeSpread(std::vector<double> { 0, 0, 0 }));
    }

    void roundsThatSpreadBeyondTheThreshold_areNoisy()
    {
        QVERIFY(isNoisy(std::vector<double> { 90, 100, 110 })); // 14.8 %
        QVERIFY(!isNoisy(std::vector<double> { 98, 100, 102 })); // 3.0 %
        QVERIFY(!isNoisy(std::vector<double> { 100 }));
        QVERIFY(!isNoisy({}));
    }
};

QTEST_APPLESS_MAIN(TestNoise)
#include "tst_noise.moc"
