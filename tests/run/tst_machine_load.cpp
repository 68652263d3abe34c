// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machine_load.h"

#include <QTest>

using namespace app::run;

class TestMachineLoad : public QObject
{
    Q_OBJECT

private slots:
    void procStat_isReadWithoutGuestTime()
    {
        // user 100, nice 10, system 50, idle 700, iowait 40, irq 5, softirq 15, steal 30; guest 99 is in user already
        const auto ticks = parseMachineTicks("cpu  100 10 50 700 40 5 15 30 99 9\ncpu0 1 2 3 4 5 6 7 8 9 10\n");
        QVERIFY(ticks.has_value());
        QCOMPARE(ticks->total, 950);
        QCOMPARE(ticks->busy, 210);
    }

    void otherText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("too few fields") << QByteArray("cpu 1 2 3\n");
        QTest::newRow("another line first") << QByteArray("intr 1 2 3 4 5 6 7 8 9\n");
    }

    void otherText_isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseMachineTicks(text));
    }

    void share_isOfTheTimeBetweenTwoLooks()
    {
        QCOMPARE(busyShare({ .busy = 10, .total = 100 }, { .busy = 40, .total = 200 }), 0.3);
        QCOMPARE(busyShare({ .busy = 10, .total = 100 }, { .busy = 10, .total = 100 }), 0.0); // no time passed
    }

    void thisMachine_hasTicks() { QVERIFY(machineTicks().total > 0); }
};

QTEST_GUILESS_MAIN(TestMachineLoad)
#include "tst_machine_load.moc"
