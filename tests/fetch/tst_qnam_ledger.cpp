// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_ledger.h"

#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan planOf(int urls)
{
    Plan plan;
    plan.urls = QList<QByteArray>(urls, "http://127.0.0.1/");
    return plan;
}

Sample sampleOf(qint32 index, Sample::Time end = 1ms)
{
    Sample sample;
    sample.index = index;
    sample.lastByte = end;
    return sample;
}

} // namespace

class TestQnamLedger final : public QObject
{
    Q_OBJECT

private slots:
    void urls_areTakenInOrderAndOnce();
    void constantSchedule_spacesTheFetches();
    void lastFetch_endsTheRun();
    void cancelledRun_endsWithWhatIsUnderWay();
    void cancel_withNothingUnderWayEndsTheRun();
    void cancelOfTheLastFetch_isACancelledRun();
    void seizedFetch_isAnsweredOnce();
    void urlThatWasTakenButNotStarted_goesToAnother();
};

void TestQnamLedger::urls_areTakenInOrderAndOnce()
{
    QnamLedger ledger(planOf(3));
    const qsizetype slot = ledger.addSlots(2);
    QCOMPARE(ledger.take(slot), 0);
    QCOMPARE(ledger.take(slot + 1), 1);
    QCOMPARE(ledger.take(slot), 2);
    QCOMPARE(ledger.take(slot), std::nullopt);
}

void TestQnamLedger::constantSchedule_spacesTheFetches()
{
    Plan plan = planOf(3);
    QCOMPARE(QnamLedger(plan).intended(2), 0ns);
    plan.schedule = Schedule::Constant;
    plan.ratePerSecond = 250; // one every 4 ms
    QCOMPARE(QnamLedger(plan).intended(0), 0ns);
    QCOMPARE(QnamLedger(plan).intended(2), 8ms);
    plan.ratePerSecond = 1e-300;
    QVERIFY(QnamLedger(plan).intended(2) > 24h * 365);
}

void TestQnamLedger::lastFetch_endsTheRun()
{
    QnamLedger ledger(planOf(2));
    const qsizetype slot = ledger.addSlots(1);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0);
    QVERIFY(ledger.open(slot, 0ns, 0ns));
    QVERIFY(!ledger.close(slot, sampleOf(0, 7ms)));
    QVERIFY(!ledger.done());
    QCOMPARE(ledger.take(slot), 1);
    QVERIFY(ledger.open(slot, 0ns, 0ns));
    ledger.countConnection();
    QVERIFY(ledger.close(slot, sampleOf(1, 5ms)));
    const auto done = ledger.done();
    QVERIFY(done.has_value());
    QCOMPARE(done->wall, 7ms);
    QCOMPARE(done->connectionsOpened, 1);
    QVERIFY(done->peakRssBytes > 0);
    QVERIFY(!done->cancelled);
    QCOMPARE(ledger.takeSamples().size(), 2);
    QCOMPARE(ledger.takeSamples().size(), 0);
}

void TestQnamLedger::cancelledRun_endsWithWhatIsUnderWay()
{
    QnamLedger ledger(planOf(5));
    const qsizetype slot = ledger.addSlots(1);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0);
    QVERIFY(ledger.open(slot, 0ns, 0ns));
    QVERIFY(!ledger.cancel());
    QCOMPARE(ledger.take(slot), std::nullopt);
    QVERIFY(ledger.close(slot, sampleOf(0)));
    QVERIFY(ledger.done()->cancelled);
}

void TestQnamLedger::cancel_withNothingUnderWayEndsTheRun()
{
    QnamLedger ledger(planOf(5));
    const qsizetype slot = ledger.addSlots(1);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0); // waits for its time in the schedule
    QVERIFY(ledger.cancel());
    QVERIFY(!ledger.open(slot, 0ns, 0ns));
    QCOMPARE(ledger.takeSamples().size(), 0);
}

void TestQnamLedger::cancelOfTheLastFetch_isACancelledRun()
{
    QnamLedger ledger(planOf(1));
    const qsizetype slot = ledger.addSlots(1);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0);
    QVERIFY(ledger.open(slot, 0ns, 0ns));
    QVERIFY(!ledger.cancel());
    QVERIFY(ledger.close(slot, sampleOf(0)));
    QVERIFY(ledger.done()->cancelled);
}

void TestQnamLedger::seizedFetch_isAnsweredOnce()
{
    QnamLedger ledger(planOf(2));
    const qsizetype slot = ledger.addSlots(2);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0);
    QVERIFY(ledger.open(slot, 1ms, 2ms));
    QVERIFY(ledger.hasOlder(slot, 1, 3ms));
    QVERIFY(!ledger.hasOlder(slot, 1, 2ms));
    QVERIFY(!ledger.hasOlder(slot + 1, 1, 3ms));
    QVERIFY(!ledger.seize(slot, 1, ErrorKind::Timeout, u"hangs"_s));
    QVERIFY(!ledger.close(slot, sampleOf(0))); // the worker wakes up, too late
    QCOMPARE(ledger.take(slot), std::nullopt);
    const QList<Sample> samples = ledger.takeSamples();
    QCOMPARE(samples.size(), 1);
    QCOMPARE(samples[0].error->kind, ErrorKind::Timeout);
    QCOMPARE(samples[0].intended, 1ms);
    QCOMPARE(samples[0].start, 2ms);
    QCOMPARE(ledger.progress().failed, 1);
    QCOMPARE(ledger.take(slot + 1), 1);
}

void TestQnamLedger::urlThatWasTakenButNotStarted_goesToAnother()
{
    QnamLedger ledger(planOf(2));
    const qsizetype slot = ledger.addSlots(2);
    ledger.begin();
    QCOMPARE(ledger.take(slot), 0);
    QVERIFY(!ledger.seize(slot, 1, ErrorKind::Timeout, u"hangs"_s));
    QCOMPARE(ledger.takeSamples().size(), 0);
    QCOMPARE(ledger.take(slot + 1), 0);
}

QTEST_GUILESS_MAIN(TestQnamLedger)
#include "tst_qnam_ledger.moc"
