// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/log_line.h"

#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLogLine : public QObject
{
    Q_OBJECT

private slots:
    void duration_hasThreeDigitsAndAUnit_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("nanoseconds") << qint64(999) << u"999ns"_s;
        QTest::newRow("microseconds") << qint64(1'234) << u"1.23µs"_s;
        QTest::newRow("tens") << qint64(12'340) << u"12.3µs"_s;
        QTest::newRow("hundreds") << qint64(123'400) << u"123µs"_s;
        QTest::newRow("almost the next unit") << qint64(999'499) << u"999µs"_s;
        QTest::newRow("rounds into the next unit") << qint64(999'600) << u"1.00ms"_s;
        QTest::newRow("milliseconds") << qint64(20'500'000) << u"20.5ms"_s;
        QTest::newRow("seconds") << qint64(1'250'000'000) << u"1.25s"_s;
        QTest::newRow("minutes stay seconds") << qint64(125'000'000'000) << u"125s"_s;
    }

    void duration_hasThreeDigitsAndAUnit()
    {
        QFETCH(qint64, ns);
        QTEST(shortDuration(std::chrono::nanoseconds(ns)), "text");
    }

    void success_readsLikeTheListing()
    {
        Sample sample;
        sample.start = 1ms;
        sample.lastByte = 21'500us;
        sample.bodyBytes = 1024;
        QCOMPARE(logLine(u"lab:/bytes/1024"_s, sample), u"lab:/bytes/1024: 1024 bytes in 20.5ms"_s);
    }

    void failure_namesUrlAndReason()
    {
        Sample sample;
        sample.error = FetchError { ErrorKind::Connect, u"Connection refused"_s };
        QCOMPARE(logLine(u"http://127.0.0.1:1/"_s, sample), u"error: http://127.0.0.1:1/: Connection refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_log_line.moc"
