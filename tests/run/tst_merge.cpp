// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/comparison.h"
#include "app/run/document.h"
#include "app/run/machines.h"
#include "app/run/merge.h"
#include "app/run/summary.h"
#include "app/run/warnings.h"
#include "tests/support/made_up_run.h"
#include "tests/support/shards.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace app::run;
using namespace Qt::StringLiterals;
using tests::support::shardsOf;

namespace {

/// Eight digits in use, and no two alike: a sum in another order, or a percentile of percentiles, would show.
double unevenMs(const QString& engine, int round, int url)
{
    const double base = engine == "go"_L1 ? 20 : 22;
    return base + std::fmod(double(url) * 0.61803399 + double(round) * 0.41421356, 1.0) * 7;
}

Run wholeRun(int rounds, int urls)
{
    return tests::support::madeUpRun({ u"go"_s, u"rust"_s }, rounds, urls, unevenMs);
}

SharedRun merged(const QList<Run>& runs)
{
    Merger merger;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (const auto reason = merger.add(runs[i], u"shard-%1.versus.json"_s.arg(i))) {
            qFatal("%s", qPrintable(*reason));
        }
    }
    return merger.result();
}

/// Puts together in groups: two neighbours become one until one is left.
Run mergedInPairs(QList<Run> runs, std::mt19937& random)
{
    while (runs.size() > 1) {
        const auto at = qsizetype(random() % quint64(runs.size() - 1));
        runs[at] = *merged({ runs[at], runs[at + 1] });
        runs.removeAt(at + 1);
    }
    return runs.first();
}

/// The sentence with which the second of two is refused.
QString refusal(const Run& first, const Run& second)
{
    Merger merger;
    if (const auto reason = merger.add(first, u"a.versus.json"_s)) {
        return *reason;
    }
    return merger.add(second, u"b.versus.json"_s).value_or(QString());
}

/// The nearest-rank percentile of values put together by hand.
double nearestRank(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[size_t(std::ceil(share * double(values.size()))) - 1];
}

QStringList sentences(const Run& run, WarningKind kind)
{
    QStringList found;
    for (const Warning& warning : warnings(run)) {
        if (warning.kind == kind) {
            found.append(warning.sentence);
        }
    }
    return found;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void eightShards_haveTheFiguresOfTheirSamplesPutTogetherByHand()
    {
        constexpr int urls = 100'000; // 12,500 for each shard
        const SharedRun run = merged(shardsOf(wholeRun(1, urls), 8, false));
        for (const QString& engine : { u"go"_s, u"rust"_s }) {
            std::vector<double> us;
            us.reserve(urls);
            for (int url = 0; url < urls; ++url) {
                us.push_back(double(qint64(unevenMs(engine, 1, url) * 1e6)) / 1000);
            }
            const EngineSummary summary = summarize(*run, engine);
            QCOMPARE(summary.samples, urls);
            QCOMPARE(summary.rounds, 8);
            QVERIFY(*summary.p50Us == nearestRank(us, 0.5)); // to the last digit: QCOMPARE is satisfied with less
            QVERIFY(*summary.p90Us == nearestRank(us, 0.9));
            QVERIFY(*summary.p99Us == nearestRank(us, 0.99));
            QVERIFY(*summary.p999Us == nearestRank(us, 0.999));
            QVERIFY(*summary.minUs == *std::ranges::min_element(us));
            QVERIFY(*summary.maxUs == *std::ranges::max_element(us));
        }
    }

    /// Associative and commutative, byte for byte, whatever the division, the gaps and the lost halves.
    void merging_dependsOnWhatIsMergedAlone()
    {
        std::mt19937 random(20261128);
        for (int trial = 0; trial < 60; ++trial) {
            const int count = 2 + int(random() % 7);
            QList<Run> shards = shardsOf(wholeRun(2, 1 + int(random() % 30)), count, random() % 2 == 0);
            for (Run& shard : shards) {
                if (random() % 4 == 0) {
                    tests::support::stopAfter(shard, size_t(random() % (shard.parts.size() + 1)));
                }
            }
            while (shards.size() > 2 && random() % 3 == 0) {
                shards.removeAt(qsizetype(random() % quint64(shards.size())));
            }
            const QByteArray inOrder = toDocument(*merged(shards));
            std::ranges::shuffle(shards, random);
            QCOMPARE(toDocument(*merged(shards)), inOrder);
            QCOMPARE(toDocument(mergedInPairs(shards, random)), inOrder);
        }
    }

    void mergedRun_comesBackFromItsDocument()
    {
        const SharedRun run = merged(shardsOf(wholeRun(2, 5), 3, true));
        const auto result = fromDocument(toDocument(*run), u"all"_s);
        QVERIFY(std::holds_alternative<SharedRun>(result));
        const Run& back = *std::get<SharedRun>(result);
        QVERIFY(back.sharding == run->sharding);
        QVERIFY(back.machines == run->machines);
        QVERIFY(back.plan == run->plan);
        for (size_t i = 0; i < run->parts.size(); ++i) {
            QCOMPARE(back.parts[i]->shard, run->parts[i]->shard);
            QVERIFY(back.parts[i]->samples == run->parts[i]->samples);
        }
    }

    void whatIsNoShardOfTheSameComparison_isRefusedByName_data()
    {
        QTest::addColumn<std::function<void(Run&)>>("change");
        QTest::addColumn<QString>("what");
        using Change = std::function<void(Run&)>;
        const auto row = [](const char* name, const Change& change, const QString& what) {
            QTest::newRow(name) << change << what;
        };
        row(
            "seed", [](Run& run) { run.seed = 7; }, u"their seeds differ: 18446744073709551615 and 7."_s);
        row(
            "list", [](Run& run) { run.plan.urls[0] = "lab:/bytes/9"; }, u"their lists of URLs differ"_s);
        row(
            "plan", [](Run& run) { run.plan.concurrency = 17; }, u"their plans differ"_s);
        row(
            "rounds", [](Run& run) { run.rounds = 3; }, u"their numbers of rounds differ: 2 and 3."_s);
        row(
            "engines", [](Run& run) { run.engines.append(u"qt"_s); }, u"engines differ: go, rust and go, rust, qt."_s);
        row(
            "division", [](Run& run) { run.sharding.shards = 9; }, u"their divisions differ"_s);
        row(
            "replicate", [](Run& run) { run.sharding.replicate = true; }, u"the whole list on 2 machines"_s);
        row(
            "Versus", [](Run& run) { run.machines[0].environment.versusVersion = u"0.2.0"_s; },
            u"their versions of Versus differ: 0.1.0 and 0.2.0."_s);
        row(
            "engine's version",
            [](Run& run) {
                for (SharedRound& part : run.parts) {
                    auto other = std::make_shared<EngineRound>(*part);
                    other->ready->versions[u"lib"_s] = u"1.3"_s;
                    part = other;
                }
            },
            u"their versions of Go differ: lib 1.2 and lib 1.3."_s);
        row(
            "the same shard", [](Run& run) { run.machines[0].shard = 0; },
            u"Shard 0 is in a.versus.json and in b.versus.json"_s);
        row(
            "no shard", [](Run& run) { run.sharding = {}; }, u"b.versus.json is no shard"_s);
    }

    void whatIsNoShardOfTheSameComparison_isRefusedByName()
    {
        QFETCH(std::function<void(Run&)>, change);
        QFETCH(QString, what);
        QList<Run> shards = shardsOf(wholeRun(2, 4), 2, false);
        change(shards[1]);
        const QString sentence = refusal(shards[0], shards[1]);
        QVERIFY2(sentence.contains(what) && sentence.contains(u"b.versus.json"_s), qPrintable(sentence));
    }

    void missingShard_isNamed()
    {
        QList<Run> shards = shardsOf(wholeRun(2, 16), 8, false);
        shards.removeAt(5);
        shards.removeAt(3);
        QCOMPARE(sentences(*merged(shards), WarningKind::MissingShards),
            QStringList { u"The shards 3/8, 5/8 are missing: the figures are without their URLs."_s });
        QCOMPARE(sentences(*merged(shardsOf(wholeRun(2, 16), 8, false)), WarningKind::MissingShards), QStringList());
    }

    void stoppedShard_isNamedAndCostsItsOwnSamplesAlone()
    {
        QList<Run> shards = shardsOf(wholeRun(2, 16), 4, false);
        const qsizetype whole = sampleCount(*merged(shards));
        const qsizetype lost = sampleCount(shards[2]);
        tests::support::stopAfter(shards[2], 3);
        const SharedRun run = merged(shards);
        QVERIFY(run->partial);
        QCOMPARE(sampleCount(*run), whole - lost / 2); // three of its six parts
        QCOMPARE(sentences(*run, WarningKind::Partial),
            QStringList { u"Shard 2/4 (node-2) was stopped before its end: only what it had measured counts."_s });
    }

    void roundsOfDifferentMachines_areNeverPaired()
    {
        // On node-0 go takes 10 ms and rust 20, on node-1 both ten times that. Within each the ratio is 2; a pair
        // across the two would make it 20 or 0.2.
        const auto times = [](const QString& engine, int round, int url) {
            return (engine == "go"_L1 ? 10.0 : 20.0) * (url % 2 == 0 ? 1 : 10) * (1 + 0.001 * round);
        };
        Run whole = tests::support::madeUpRun({ u"go"_s, u"rust"_s }, 3, 4, times);
        QList<Run> shards = shardsOf(whole, 2, false);
        std::erase_if(
            shards[0].parts, [](const SharedRound& part) { return part->round == 2 && part->engine == "go"_L1; });
        std::erase_if(
            shards[1].parts, [](const SharedRound& part) { return part->round == 2 && part->engine == "rust"_L1; });
        for (const Metric metric : { Metric::Latency, Metric::P50 }) {
            const Comparison comparison = compare(*merged(shards), u"rust"_s, u"go"_s, metric);
            QCOMPARE(comparison.rounds, 4); // two of each machine: the third has no partner there
            QVERIFY(std::abs(*comparison.ratio - 2) < 1e-6);
        }
    }

    void split_hasOneRunForEachMachine()
    {
        const SharedRun run = merged(shardsOf(wholeRun(2, 9), 3, false));
        const QList<SharedRun> machines = splitByMachine(run);
        QCOMPARE(machines.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(machines[i]->name, u"node-%1"_s.arg(i));
            QCOMPARE(summarize(*machines[i], u"go"_s).samples, 6);
            QCOMPARE(splitByMachine(machines[i]).size(), 1);
        }
        QCOMPARE(splitByMachine(std::make_shared<Run>(wholeRun(1, 2))).size(), 1);
    }

    void machinesOfOneHost_areToldApartByTheirShards()
    {
        QList<Run> shards = shardsOf(wholeRun(1, 4), 2, false);
        for (Run& shard : shards) {
            shard.machines[0].environment.host = u"desk"_s;
        }
        QCOMPARE(machineName(*merged(shards), 1), u"desk, shard 1"_s);
    }

    void environmentOfSeveral_isWhatTheyHaveInCommon()
    {
        QList<Run> shards = shardsOf(wholeRun(1, 4), 2, false);
        shards[1].machines[0].environment.cores = 64;
        const SharedRun run = merged(shards);
        QCOMPARE(run->environment.host, QString());
        QCOMPARE(run->environment.cores, 0);
        QCOMPARE(run->environment.operatingSystem, u"Debian 12"_s);
    }

    void oneSaturatedMachine_isNamedAndLeavesNoRatio()
    {
        QList<Run> shards = shardsOf(wholeRun(5, 16), 4, false);
        for (SharedRound& part : shards[3].parts) {
            auto busy = std::make_shared<EngineRound>(*part);
            busy->machineBusy = 0.95;
            part = busy;
        }
        const SharedRun run = merged(shards);
        const QStringList saturated = sentences(*run, WarningKind::Saturated);
        QVERIFY2(saturated.value(0).startsWith(u"Go on node-3 was saturated"_s), qPrintable(saturated.join(u'\n')));
        QVERIFY(!compare(*run, u"rust"_s, u"go"_s, Metric::Latency).ratio);
        QVERIFY(compare(*splitByMachine(run)[0], u"rust"_s, u"go"_s, Metric::Latency).ratio);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
