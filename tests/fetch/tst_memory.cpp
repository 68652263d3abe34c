// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/memory.h"

#include <QCoreApplication>
#include <QTest>

#include <sys/mman.h>

#include <cstring>

using namespace app::fetch;

namespace {

constexpr auto Sample = "Name:\tVmRSS: 7 kB\n"
                        "State:\tS (sleeping)\n"
                        "VmPeak:\t  170000 kB\n"
                        "VmHWM:\t   12345 kB\n"
                        "VmRSS:\t    9876 kB\n"
                        "RssAnon:\t    1000 kB\n";

} // namespace

class TestMemory final : public QObject
{
    Q_OBJECT

private slots:
    void status_isReadInBytes();
    void brokenStatus_isRefused_data();
    void brokenStatus_isRefused();
    void ownProcess_growsWithItsMemory();
    void endedProcess_hasNoMemory();
    void cpuTime_growsWithWork();
};

void TestMemory::status_isReadInBytes()
{
    // 9,876 × 1,024 and 12,345 × 1,024
    QCOMPARE(parseProcessStatus(Sample), (ProcessMemory { .rssBytes = 10'113'024, .peakRssBytes = 12'641'280 }));
}

void TestMemory::brokenStatus_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no VmHWM, as for a kernel thread") << QByteArray("Name:\tx\nVmRSS:\t1 kB\n");
    QTest::newRow("no VmRSS") << QByteArray("VmHWM:\t1 kB\n");
    QTest::newRow("no number") << QByteArray("VmHWM:\tx kB\nVmRSS:\t1 kB\n");
    QTest::newRow("no unit") << QByteArray("VmHWM:\t1\nVmRSS:\t1 kB\n");
    QTest::newRow("other unit") << QByteArray("VmHWM:\t1 MB\nVmRSS:\t1 kB\n");
    QTest::newRow("below zero") << QByteArray("VmHWM:\t-1 kB\nVmRSS:\t1 kB\n");
    QTest::newRow("cut off") << QByteArray("VmHWM:\t1 kB\nVmRSS:");
}

void TestMemory::brokenStatus_isRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseProcessStatus(text).has_value());
}

void TestMemory::ownProcess_growsWithItsMemory()
{
    const auto before = processMemory(QCoreApplication::applicationPid());
    QVERIFY(before.has_value());
    // From the system itself: an allocator, and a sanitizer's above all, may keep what is given back.
    constexpr std::size_t size = 64 << 20;
    void* block = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(block != MAP_FAILED);
    std::memset(block, 'x', size);
    const auto during = processMemory(QCoreApplication::applicationPid());
    QCOMPARE(munmap(block, size), 0);
    QVERIFY(during->rssBytes >= before->rssBytes + (60 << 20));
    QVERIFY(during->peakRssBytes >= during->rssBytes);
    const auto after = processMemory(QCoreApplication::applicationPid());
    QVERIFY(after->peakRssBytes >= before->rssBytes + (60 << 20));
    QVERIFY(after->rssBytes < after->peakRssBytes);
}

void TestMemory::endedProcess_hasNoMemory()
{
    // Above the highest process id that Linux gives (2^22).
    QVERIFY(!processMemory(1 << 23).has_value());
}

void TestMemory::cpuTime_growsWithWork()
{
    const CpuTime before = ownCpuTime();
    volatile quint64 sum = 0;
    for (quint64 i = 0; i < 50'000'000; ++i) {
        sum = sum + i;
    }
    QVERIFY(ownCpuTime().user > before.user);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
