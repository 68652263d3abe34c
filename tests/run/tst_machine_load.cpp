// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/machine_load.h"

#include <QCoreApplication>
#include <QTest>

#include <vector>

using namespace app::run;
using namespace std::chrono_literals;

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

    void processCpu_isReadBehindANameWithBracketsAndBlanks()
    {
        // Fields 14 and 15 of proc(5): 150 ticks of user time and 50 of the system's, at 100 a second: 2 s.
        const auto cpu
            = parseProcessCpu("42 (a) b (c) S 1 42 42 0 -1 4194560 100 0 0 0 150 50 7 7 20 0 4 0 1 2 3", 100);
        QCOMPARE(cpu, std::optional<std::chrono::nanoseconds>(2s));
        QVERIFY(!parseProcessCpu("42 (a) S 1", 100));
        QVERIFY(!processCpu(0));
        QVERIFY(processCpu(QCoreApplication::applicationPid()));
    }

    void load_endsWithTheLastFetch_data()
    {
        QTest::addColumn<std::chrono::nanoseconds>("wall");
        QTest::addColumn<double>("busy");
        QTest::addColumn<std::chrono::nanoseconds>("lab");
        // Points at 0, 50, 100 and 150 ms: half busy, then wholly, then idle.
        QTest::newRow("between two points")
            << std::chrono::nanoseconds(120ms) << 0.75 << std::chrono::nanoseconds(30ms);
        QTest::newRow("at a point") << std::chrono::nanoseconds(50ms) << 0.5 << std::chrono::nanoseconds(10ms);
        QTest::newRow("before the first look")
            << std::chrono::nanoseconds(1ms) << 0.5 << std::chrono::nanoseconds(10ms);
        QTest::newRow("after all") << std::chrono::nanoseconds(1s) << 0.5 << std::chrono::nanoseconds(30ms);
    }

    void load_endsWithTheLastFetch()
    {
        QFETCH(std::chrono::nanoseconds, wall);
        const std::vector<LoadPoint> points {
            { .at = 0ms, .machine = { .busy = 0, .total = 0 }, .labCpu = 5ms },
            { .at = 50ms, .machine = { .busy = 5, .total = 10 }, .labCpu = 15ms },
            { .at = 100ms, .machine = { .busy = 15, .total = 20 }, .labCpu = 35ms },
            { .at = 150ms, .machine = { .busy = 15, .total = 30 }, .labCpu = 35ms },
        };
        const LoadShare share = loadUntil(points, wall);
        QTEST(share.machineBusy, "busy");
        QTEST(*share.labCpu, "lab");
    }

    void load_withoutASecondLook_isUnknown()
    {
        QVERIFY(!loadUntil({}, 1s).labCpu);
        QCOMPARE(loadUntil({}, 1s).machineBusy, 0.0);
    }

    void thisMachine_hasTicks() { QVERIFY(machineTicks().total > 0); }
};

QTEST_GUILESS_MAIN(TestMachineLoad)
#include "tst_machine_load.moc"
