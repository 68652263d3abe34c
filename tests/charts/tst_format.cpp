// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"

#include <QTest>

using namespace app::charts;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void number_hasThreeSignificantDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("small") << 0.012345 << QStringLiteral("0.0123");
        QTest::newRow("below one") << 0.5 << QStringLiteral("0.500");
        QTest::newRow("one") << 1.0 << QStringLiteral("1.00");
        QTest::newRow("tens") << 12.34 << QStringLiteral("12.3");
        QTest::newRow("hundreds") << 123.4 << QStringLiteral("123");
        QTest::newRow("thousands stay whole") << 1234.4 << QStringLiteral("1234");
        QTest::newRow("rounds up to the next power of ten") << 9.996 << QStringLiteral("10.0");
        QTest::newRow("rounds up to a hundred") << 99.96 << QStringLiteral("100");
        QTest::newRow("negative") << -2.5 << QStringLiteral("-2.50");
    }

    void number_hasThreeSignificantDigits()
    {
        QFETCH(double, value);
        QTEST(number(value), "text");
    }

    void unit_fitsTheLargestValue_data()
    {
        QTest::addColumn<double>("microseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("µs") << 999.0 << QStringLiteral("999 µs");
        QTest::newRow("µs that round down") << 999.4 << QStringLiteral("999 µs");
        QTest::newRow("µs that round up to a ms") << 999.6 << QStringLiteral("1.00 ms");
        QTest::newRow("ms") << 1000.0 << QStringLiteral("1.00 ms");
        QTest::newRow("still ms") << 9.99e6 << QStringLiteral("9990 ms");
        QTest::newRow("ms that round down") << 9.9994e6 << QStringLiteral("9999 ms");
        QTest::newRow("ms that round up to 10 s") << 9.9996e6 << QStringLiteral("10.0 s");
        QTest::newRow("s") << 1e7 << QStringLiteral("10.0 s");
    }

    void unit_fitsTheLargestValue()
    {
        QFETCH(double, microseconds);
        QTEST(duration(microseconds), "text");
    }

    void bytes_arePowersOfAThousand_data()
    {
        QTest::addColumn<double>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("kB") << 2048.0 << QStringLiteral("2.05 kB");
        QTest::newRow("kB that round down") << 999400.0 << QStringLiteral("999 kB");
        QTest::newRow("kB that round up to a MB") << 999600.0 << QStringLiteral("1.00 MB");
        QTest::newRow("MB that round down") << 9.9994e9 << QStringLiteral("9999 MB");
        QTest::newRow("MB that round up to 10 GB") << 9.9996e9 << QStringLiteral("10.0 GB");
        QTest::newRow("MB") << 8420000.0 << QStringLiteral("8.42 MB");
        QTest::newRow("GB") << 1.25e10 << QStringLiteral("12.5 GB");
    }

    void bytes_arePowersOfAThousand()
    {
        QFETCH(double, bytes);
        QTEST(byteSize(bytes), "text");
    }

    void percentile_isNamedByTheShareBelow_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing below") << 1.0 << QStringLiteral("min");
        QTest::newRow("half") << 2.0 << QStringLiteral("p50");
        QTest::newRow("three quarters") << 4.0 << QStringLiteral("p75");
        QTest::newRow("nine tenths") << 10.0 << QStringLiteral("p90");
        QTest::newRow("19 of 20") << 20.0 << QStringLiteral("p95");
        QTest::newRow("99 of 100") << 100.0 << QStringLiteral("p99");
        QTest::newRow("999 of 1000") << 1000.0 << QStringLiteral("p99.9");
        QTest::newRow("9999 of 10000") << 10000.0 << QStringLiteral("p99.99");
        QTest::newRow("between") << 400.0 << QStringLiteral("p99.75");
    }

    void percentile_isNamedByTheShareBelow()
    {
        QFETCH(double, x);
        QTEST(percentileName(x), "name");
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
