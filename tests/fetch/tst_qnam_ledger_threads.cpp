// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_ledger.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Urls = 20'000;
constexpr int Workers = 4;
constexpr int SlotsOfWorker = 8;

/// The ledger, threads that fetch as fast as they can, and who reads what they did. Threads of the standard library, so
/// that the thread sanitizer sees how they meet: it does not know Qt's.
struct Run
{
    Run()
    {
        ledger.begin();
        for (int i = 0; i < Workers; ++i) {
            startWorker();
        }
    }

    /// Those whose worker is seized end as they find their slots closed.
    qsizetype startWorker()
    {
        const qsizetype first = ledger.addSlots(SlotsOfWorker);
        threads.emplace_back([this, first] { work(first); });
        return first;
    }

    void work(qsizetype first)
    {
        for (bool any = true; any;) {
            any = false;
            for (qsizetype slot = first; slot < first + SlotsOfWorker; ++slot) {
                const auto index = ledger.take(slot);
                any = any || index.has_value();
                if (!index || !ledger.open(slot, 0ns, ledger.now())) {
                    continue;
                }
                ledger.countConnection();
                ledger.countResponse(quint16(*index), 10);
                Sample sample;
                sample.index = *index;
                sample.lastByte = ledger.now();
                ends += ledger.close(slot, sample) ? 1 : 0;
            }
        }
    }

    void join()
    {
        for (std::thread& thread : threads) {
            thread.join();
        }
        samples += ledger.takeSamples();
    }

    /// How many samples each URL has.
    [[nodiscard]] std::vector<int> counts() const
    {
        std::vector<int> counts(Urls, 0);
        for (const Sample& sample : samples) {
            ++counts[size_t(sample.index)];
        }
        return counts;
    }

    static Plan plan()
    {
        Plan plan;
        plan.urls = QList<QByteArray>(Urls, "http://127.0.0.1/");
        return plan;
    }

    QnamLedger ledger { plan() };
    std::vector<std::thread> threads;
    std::atomic<int> ends = 0; ///< how often someone was told that the run ended
    QList<Sample> samples;
};

} // namespace

/// What many threads do to the books at once.
class TestQnamLedgerThreads final : public QObject
{
    Q_OBJECT

private slots:
    void everyUrl_hasOneSample();
    void workersThatAreGivenUp_loseNoUrl();
    void cancelledRun_hasNoUrlTwice();
};

void TestQnamLedgerThreads::everyUrl_hasOneSample()
{
    Run run;
    while (!run.ledger.done()) {
        run.samples += run.ledger.takeSamples();
        QVERIFY(run.ledger.progress().completed <= Urls);
    }
    run.join();
    QCOMPARE(run.counts(), std::vector<int>(Urls, 1));
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.ledger.done()->connectionsOpened, Urls);
}

void TestQnamLedgerThreads::workersThatAreGivenUp_loseNoUrl()
{
    Run run;
    qsizetype oldest = 0;
    for (int i = 0; i < 50 && !run.ledger.done(); ++i) {
        run.ends += run.ledger.seize(oldest, SlotsOfWorker, ErrorKind::Timeout, u"hangs"_s) ? 1 : 0;
        oldest += SlotsOfWorker;
        run.startWorker();
        run.samples += run.ledger.takeSamples();
        std::this_thread::yield();
    }
    run.join();
    QCOMPARE(run.counts(), std::vector<int>(Urls, 1));
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.ledger.progress().completed, Urls);
}

void TestQnamLedgerThreads::cancelledRun_hasNoUrlTwice()
{
    Run run;
    while (run.ledger.progress().completed < Urls / 10) {
        std::this_thread::yield();
    }
    run.ends += run.ledger.cancel() ? 1 : 0;
    run.join();
    QVERIFY(run.ledger.isCancelled());
    QCOMPARE(run.ends, 1);
    const auto counts = run.counts();
    QVERIFY(std::all_of(counts.begin(), counts.end(), [](int count) { return count <= 1; }));
    QCOMPARE(run.samples.size(), run.ledger.progress().completed);
}

QTEST_GUILESS_MAIN(TestQnamLedgerThreads)
#include "tst_qnam_ledger_threads.moc"
