// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure.h"
#include "app/experiments/figure_words.h"

#include <QTest>

#include <cmath>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

const Figure Named { .name = u"x"_s, .title = u"X"_s, .unit = u"ratio"_s };

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void mean_hasStudentsInterval()
    {
        // 1 to 5: mean 3 ± 2.776445 · √2.5 ÷ √5 = 1.963243.
        const auto figure = meanFigure(Named, std::vector<double> { 1, 2, 3, 4, 5 });
        QCOMPARE(figure->value, 3.0);
        QVERIFY(std::abs(*figure->low - 1.036757) < 1e-6);
        QVERIFY(std::abs(*figure->high - 4.963243) < 1e-6);
        QCOMPARE(figure->rounds, 5);
        QCOMPARE(figure->title, u"X"_s);
        QVERIFY(!meanFigure(Named, {}));
    }

    void ratio_isPairedByRound()
    {
        // 2, 2.2 and 1.8 times: the geometric mean, with both columns drifting alike.
        const auto figure = ratioFigure(Named, std::vector<double> { 20, 44, 90 }, std::vector<double> { 10, 20, 50 });
        QVERIFY(std::abs(figure->value - std::cbrt(2 * 2.2 * 1.8)) < 1e-12);
        QVERIFY(*figure->low < 2 && *figure->high > 2);
        QVERIFY(!ratioFigure(Named, std::vector<double> { 1 }, std::vector<double> { 1, 2 }));
        QVERIFY(!ratioFigure(Named, std::vector<double> { 0 }, std::vector<double> { 1 }));
    }

    void amount_neverReachesBelowNothing()
    {
        // ³√(100 · 1,000 · 10,000) = 1,000; the mean would be 3,700 and its interval −9,900 to 17,300.
        const auto figure = amountFigure(Named, std::vector<double> { 100, 1000, 10'000 });
        QVERIFY(std::abs(figure->value - 1000) < 1e-9);
        // ln 10 · 4.302653 (t of 2 degrees at 97.5 %) ÷ √3 = 5.71996 beside ln 1,000
        QVERIFY(std::abs(std::log(1000 / *figure->low) - 5.71996) < 1e-4);
        QVERIFY(std::abs(std::log(*figure->high / 1000) - 5.71996) < 1e-4);
        QCOMPARE(figure->rounds, 3);
        QCOMPARE(amountFigure(Named, std::vector<double> { 0, 10 })->value, 5.0); // 0 has no logarithm
    }

    void geometricMean_isTakenOverRatiosInEachRound()
    {
        // Round 1: √(2 · 8) = 4; round 2: √(4 · 4) = 4: they do not vary, so there is no interval.
        const std::vector<std::vector<double>> ratios { { 2, 4 }, { 8, 4 } };
        const auto figure = geometricFigure(Named, ratios);
        QVERIFY(std::abs(figure->value - 4) < 1e-12);
        QVERIFY(!figure->low);
        QCOMPARE(figure->rounds, 2);
    }

    void text_hasTheUnitOfTheValue_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes") << u"B"_s << 2'050.0 << 2'040.0 << 2'060.0 << u"2.05 kB (2.04–2.06)"_s;
        QTest::newRow("bounds beyond a unit") << u"B"_s << 1.1e6 << 9e5 << 1.3e6 << u"1.10 MB (0.900–1.30)"_s;
        QTest::newRow("time") << u"µs"_s << 152.0 << 120.0 << 184.0 << u"152 µs (120–184)"_s;
        QTest::newRow("longer time") << u"µs"_s << 32'000.0 << 31'500.0 << 32'500.0 << u"32.0 ms (31.5–32.5)"_s;
        QTest::newRow("ratio") << u"ratio"_s << 1.74 << 1.7 << 1.78 << u"1.74× (1.70–1.78)"_s;
        QTest::newRow("time beyond a unit") << u"µs"_s << 1.64e6 << 7.6e5 << 2.52e6 << u"1640 ms (760–2520)"_s;
        QTest::newRow("seconds") << u"µs"_s << 15.94e6 << 11.8e6 << 20e6 << u"15.9 s (11.8–20.0)"_s;
        QTest::newRow("mean of counts") << QString() << 14.5 << 13.9 << 15.1 << u"14.5 (13.9–15.1)"_s;
        QTest::newRow("exact count") << QString() << 14.0 << 14.0 << 14.0 << u"14"_s;
        QTest::newRow("no thing at all") << QString() << 0.0 << 0.0 << 0.0 << u"0"_s;
        QTest::newRow("exact size") << u"B"_s << 2'050.0 << 2'050.0 << 2'050.0 << u"2.05 kB"_s;
    }

    void text_hasTheUnitOfTheValue()
    {
        QFETCH(QString, unit);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        Figure figure = Named;
        figure.unit = unit;
        figure.value = value;
        figure.low = low;
        figure.high = high;
        QTEST(figureText(figure), "text");
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
