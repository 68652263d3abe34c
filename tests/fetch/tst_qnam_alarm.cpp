// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_alarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace app::fetch;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class TestQnamAlarm final : public QObject
{
    Q_OBJECT

private slots:
    void moment_isNeverEarly_data();
    void moment_isNeverEarly();
    void momentInThePast_ringsAtOnce();
    void laterMoment_replacesTheFirst();
};

void TestQnamAlarm::moment_isNeverEarly_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("part of a millisecond") << qint64(300);
    QTest::newRow("odd") << qint64(2'700);
    QTest::newRow("longer") << qint64(20'100);
}

void TestQnamAlarm::moment_isNeverEarly()
{
    QFETCH(qint64, microseconds);
    QnamAlarm alarm;
    Clock::time_point rang;
    connect(&alarm, &QnamAlarm::rang, this, [&] { rang = Clock::now(); });
    const auto moment = Clock::now() + std::chrono::microseconds(microseconds);
    alarm.set(moment);
    QTRY_VERIFY(rang != Clock::time_point());
    QVERIFY(rang >= moment);
}

void TestQnamAlarm::momentInThePast_ringsAtOnce()
{
    QnamAlarm alarm;
    QSignalSpy rang(&alarm, &QnamAlarm::rang);
    alarm.set(Clock::now() - 1h);
    QTRY_COMPARE(rang.size(), 1);
    alarm.set({});
    QTRY_COMPARE(rang.size(), 2);
}

void TestQnamAlarm::laterMoment_replacesTheFirst()
{
    QnamAlarm alarm;
    Clock::time_point rang;
    connect(&alarm, &QnamAlarm::rang, this, [&] { rang = Clock::now(); });
    const auto moment = Clock::now() + 30ms;
    alarm.set(Clock::now() + 5ms);
    alarm.set(moment);
    QTRY_VERIFY(rang != Clock::time_point());
    QVERIFY(rang >= moment);
}

QTEST_GUILESS_MAIN(TestQnamAlarm)
#include "tst_qnam_alarm.moc"
