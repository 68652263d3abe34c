// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/scheduler.h"
#include "tests/support/fake_fetch_engine.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace app::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::support::FakeFetchEngine;
using tests::support::goodSample;

namespace {

Setup setupOf(const QStringList& engines, int rounds)
{
    Setup setup;
    setup.engines = engines;
    setup.rounds = rounds;
    setup.seed = 42;
    setup.coolDown = 0ms;
    setup.plan.urls = { "lab:/delay/20", "lab:/bytes/10" };
    setup.lab.plain = "http://127.0.0.1:4000";
    return setup;
}

EngineFactory fakes(QStringList* made = nullptr)
{
    return [made](const QString& id) {
        if (made != nullptr) {
            made->append(id);
        }
        return std::make_unique<FakeFetchEngine>(FakeFetchEngine::Script {
            .id = id, .sample = [](int) { return goodSample(20); }, .failure = {}, .waitsForCancel = false });
    };
}

SharedRun finishedRun(const QSignalSpy& finished)
{
    return finished.constFirst().constFirst().value<SharedRun>();
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private slots:
    void everyEngine_takesPartOnceARound()
    {
        QStringList made;
        Scheduler scheduler(fakes(&made));
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"qt"_s, u"go"_s, u"rust"_s }, 4));
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE(finished.size(), 1);

        const SharedRun run = finishedRun(finished);
        QCOMPARE(made.size(), 15); // three engines, four rounds and a warm-up, each a new engine
        QCOMPARE(run->parts.size(), 15U);
        QVERIFY(!run->partial);
        for (int round = 0; round <= 4; ++round) {
            QSet<QString> engines;
            for (int position = 0; position < 3; ++position) {
                const EngineRound& part = *run->parts[size_t(round) * 3 + size_t(position)];
                QCOMPARE(part.round, round);
                QCOMPARE(part.position, position);
                QCOMPARE(part.samples.size(), 2);
                engines.insert(part.engine);
            }
            QCOMPARE(engines.size(), 3);
        }
        QCOMPARE(countedParts(*run, u"go"_s).size(), 4U); // without the warm-up
    }

    void order_isShuffledPerRoundAndRepeatable()
    {
        const QStringList keys { u"qt"_s, u"go"_s, u"rust"_s };
        QSet<QStringList> orders;
        for (int round = 0; round < 60; ++round) {
            QCOMPARE(shuffled(keys, 1, round), shuffled(keys, 1, round));
            orders.insert(shuffled(keys, 1, round));
        }
        QCOMPARE(orders.size(), 6); // all orders of three come up in 60 rounds
    }

    void engineNamedTwice_getsANumber()
    {
        QCOMPARE(engineKeys({ u"go"_s, u"rust"_s, u"go"_s, u"go"_s }, fetch::Profile::LevelField),
            QStringList({ u"go"_s, u"rust"_s, u"go#2"_s, u"go#3"_s }));
        QCOMPARE(engineId(u"go#2"_s), u"go"_s);
    }

    void engineInBothProfiles_takesPartInBoth()
    {
        using fetch::Profile;
        const QStringList both = inBothProfiles({ u"go"_s, u"rust"_s });
        QCOMPARE(both, QStringList({ u"go"_s, u"go@as-written"_s, u"rust"_s, u"rust@as-written"_s }));
        QCOMPARE(engineKeys(both, Profile::LevelField), both);
        // The plan's own profile needs no name: a participant has one key.
        QCOMPARE(engineKeys({ u"go@as-written"_s, u"go"_s, u"go@level-field"_s }, Profile::AsWritten),
            QStringList({ u"go"_s, u"go#2"_s, u"go@level-field"_s }));
        QCOMPARE(engineId(u"go@as-written#2"_s), u"go"_s);
        QCOMPARE(profileOf(u"go@as-written#2"_s, Profile::LevelField), Profile::AsWritten);
        QCOMPARE(profileOf(u"go#2"_s, Profile::LevelField), Profile::LevelField);
        QCOMPARE(engineShortName(u"go@as-written#2"_s), u"Go as written #2"_s);
        QCOMPARE(engineShortName(u"cpp"_s), u"C++"_s);
    }

    void eachParticipant_getsThePlanInItsProfile()
    {
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s, u"go@as-written"_s }, 1));
        QTRY_COMPARE(finished.size(), 1);
        const SharedRun run = finishedRun(finished);
        const auto profileTold = [&run](const QString& key) {
            return countedParts(*run, key).front()->ready->settings.value(u"profile"_s);
        };
        QCOMPARE(profileTold(u"go"_s), u"level-field"_s);
        QCOMPARE(profileTold(u"go@as-written"_s), u"as-written"_s);
        QCOMPARE(run->plan.profile, fetch::Profile::LevelField);
    }

    void allEngines_getAsManyThreadsAsThereAreProcessors()
    {
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s }, 1));
        QTRY_COMPARE(finished.size(), 1);
        const SharedRun run = finishedRun(finished);
        QCOMPARE(run->plan.workerThreads, run->environment.cores);
        QCOMPARE(countedParts(*run, u"go"_s).front()->ready->workerThreads, run->environment.cores);
    }

    void failedEngine_losesItsRoundOnly()
    {
        int calls = 0;
        Scheduler scheduler([&calls](const QString& id) {
            FakeFetchEngine::Script script {
                .id = id, .sample = [](int) { return goodSample(20); }, .failure = {}, .waitsForCancel = false
            };
            if (++calls == 3) {
                script.failure = fetch::Failure { fetch::FailureKind::Crashed, u"Fake crashed."_s, {} };
            }
            return std::make_unique<FakeFetchEngine>(script);
        });
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s, u"rust"_s }, 2));
        QTRY_COMPARE(finished.size(), 1);
        const SharedRun run = finishedRun(finished);
        int lost = 0;
        for (const SharedRound& part : run->parts) {
            lost += part->failure ? 1 : 0;
            QVERIFY(part->failure.has_value() != part->done.has_value());
        }
        QCOMPARE(lost, 1);
        QCOMPARE(run->parts.size(), 6U);
    }

    void cancel_keepsWhatWasMeasured()
    {
        int calls = 0;
        Scheduler scheduler([&calls](const QString& id) {
            FakeFetchEngine::Script script {
                .id = id, .sample = [](int) { return goodSample(20); }, .failure = {}, .waitsForCancel = false
            };
            script.waitsForCancel = ++calls == 4;
            return std::make_unique<FakeFetchEngine>(script);
        });
        QSignalSpy parts(&scheduler, &Scheduler::partFinished);
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s, u"rust"_s }, 100));
        QTRY_COMPARE(parts.size(), 3);
        QTRY_COMPARE(calls, 4);
        scheduler.cancel();
        QVERIFY(finished.isEmpty()); // never from within cancel()
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finishedRun(finished)->partial);
        QCOMPARE(finishedRun(finished)->parts.size(), 4U);
    }

    void growingRun_isHandedOutAfterEachPart()
    {
        Scheduler scheduler(fakes());
        QSignalSpy parts(&scheduler, &Scheduler::partFinished);
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s }, 2));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(parts.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(parts[i][0].value<SharedRun>()->parts.size(), size_t(i + 1));
        }
    }

    void labAddresses_areResolvedForEnginesAndKeptInTheRun()
    {
        Setup setup = setupOf({ u"go"_s }, 1);
        setup.plan.urls = { "lab:/bytes/1", "lab+tls:/bytes/2", "https://example.com/" };
        setup.lab
            = { .plain = "http://127.0.0.1:1", .tls = "https://127.0.0.1:2", .caFile = u"/tmp/ca.pem"_s, .pid = 0 };
        const fetch::Plan plan = run::resolved(setup.plan, setup.lab);
        QCOMPARE(plan.urls,
            QList<QByteArray>({ "http://127.0.0.1:1/bytes/1", "https://127.0.0.1:2/bytes/2", "https://example.com/" }));
        QCOMPARE(plan.caFile, u"/tmp/ca.pem"_s);

        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setup);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finishedRun(finished)->plan.urls, setup.plan.urls);
    }

    void status_tellsRoundEngineAndShareDone()
    {
        Scheduler scheduler(fakes());
        QList<Status> seen;
        connect(&scheduler, &Scheduler::statusChanged, this, [&seen](const Status& status) { seen.append(status); });
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s }, 1));
        QTRY_COMPARE(finished.size(), 1);
        // For warm-up and round: before its start, and when its two URLs are done.
        QCOMPARE(seen.size(), 4);
        QCOMPARE(seen[0].round, 0);
        QCOMPARE(seen[0].done, 0.0);
        QCOMPARE(seen[1].done, 0.5);
        QCOMPARE(seen[2].round, 1);
        QCOMPARE(seen[3].done, 1.0);
        QCOMPARE(seen[3].total, 2);
        QCOMPARE(seen[3].engine, u"go"_s);
    }

    void cancelByOneWhoWatches_startsNoFurtherEngine()
    {
        QStringList made;
        Scheduler scheduler(fakes(&made));
        connect(&scheduler, &Scheduler::statusChanged, &scheduler, [&scheduler](const Status& status) {
            if (status.round == 1) {
                scheduler.cancel();
            }
        });
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s }, 5));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(made.size(), 1); // of the warm-up
        QVERIFY(finishedRun(finished)->partial);
    }

    void secondRun_followsTheFirst()
    {
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setupOf({ u"go"_s }, 1));
        QTRY_COMPARE(finished.size(), 1);
        scheduler.start(setupOf({ u"rust"_s }, 1));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished[1][0].value<SharedRun>()->engines, QStringList { u"rust"_s });
    }

    void shard_fetchesEveryNthUrlAndKeepsTheirPlacesInTheList()
    {
        Setup setup = setupOf({ u"go"_s }, 1);
        setup.plan.urls = { "lab:/bytes/0", "lab:/bytes/1", "lab:/bytes/2", "lab:/bytes/3", "lab:/bytes/4" };
        setup.sharding = { .shards = 2, .replicate = false };
        setup.shard = 1;
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setup);
        QTRY_COMPARE(finished.size(), 1);
        const SharedRun run = finishedRun(finished);
        QCOMPARE(run->plan.urls, setup.plan.urls); // the whole list: with a gap, too, it is known what is missing
        QCOMPARE(run->machines.size(), 1);
        QCOMPARE(run->machines[0].shard, 1);
        QVERIFY(run->machines[0].environment == run->environment);
        for (const SharedRound& part : run->parts) {
            QCOMPARE(part->shard, 1);
            QCOMPARE(part->samples.size(), 2);
            QCOMPARE(part->samples.urlIndex(0), 1);
            QCOMPARE(part->samples.urlIndex(1), 3);
        }
    }

    void replica_fetchesTheWholeList()
    {
        Setup setup = setupOf({ u"go"_s }, 1);
        setup.sharding = { .shards = 2, .replicate = true };
        setup.shard = 1;
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setup);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finishedRun(finished)->parts[0]->samples.size(), 2);
    }

    /// Or those of machines with unlike processors could not be merged; engines get the number all the same.
    void planOfAShard_doesNotNameTheProcessorsOfItsMachine()
    {
        Setup setup = setupOf({ u"go"_s }, 1);
        setup.sharding.shards = 2;
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        scheduler.start(setup);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finishedRun(finished)->plan.workerThreads, 0);
        QVERIFY(finishedRun(finished)->parts[0]->ready->workerThreads > 0);
    }

    void cancelledShard_isPartial()
    {
        Setup setup = setupOf({ u"go"_s }, 3);
        setup.sharding.shards = 2;
        Scheduler scheduler(fakes());
        QSignalSpy finished(&scheduler, &Scheduler::finished);
        connect(&scheduler, &Scheduler::partFinished, &scheduler, &Scheduler::cancel);
        scheduler.start(setup);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finishedRun(finished)->machines[0].partial);
        QCOMPARE(finishedRun(finished)->parts.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
