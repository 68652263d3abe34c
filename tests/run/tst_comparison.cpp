// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/comparison.h"
#include "app/run/ratio_words.h"
#include "tests/support/made_up_run.h"

#include <QTest>

#include <cmath>

using namespace app::run;
using namespace Qt::StringLiterals;
using app::measure::NoInterval;
using app::measure::Ratio;
using tests::support::madeUpRun;

namespace {

/// Rust takes half of Go's time, and the rounds vary a little.
double twiceAsFast(const QString& engine, int round, int)
{
    return (engine.startsWith("go"_L1) ? 2.0 : 1.0) + round * 0.01;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void latency_isPairedByUrlAndRound()
    {
        // Rust takes half of Go's time for each URL, however unlike the URLs and the rounds are; a little noise between
        // rounds (±1 % in turn) gives the interval its width.
        const Run run = madeUpRun({ u"go"_s, u"rust"_s }, 10, 5, [](const QString& engine, int round, int url) {
            const double noise = engine == u"go"_s ? 1 : round % 2 == 0 ? 1.01 : 1 / 1.01;
            return (engine == u"go"_s ? 2 : 1) * std::pow(10, url) * round * noise + (round == 0 ? 1 : 0);
        });
        const Comparison comparison = compare(run, u"rust"_s, u"go"_s, Metric::Latency);
        QVERIFY(std::abs(*comparison.ratio - 0.5) < 1e-6);
        QVERIFY(*comparison.low < 0.5 && *comparison.low > 0.49);
        QVERIFY(*comparison.high > 0.5 && *comparison.high < 0.51);
        QCOMPARE(comparison.rounds, 10);
        QCOMPARE(comparison.sentence, u"Rust is 2.00× faster than Go (1.99–2.02)."_s);
    }

    void sentence_readsFromTheLargerSide_data()
    {
        QTest::addColumn<Metric>("metric");
        QTest::addColumn<Ratio>("ratio");
        QTest::addColumn<QString>("sentence");
        const auto ratio = [](double value, double low, double high) {
            return Ratio { .ratio = value, .low = low, .high = high, .rounds = 10, .why = {} };
        };
        QTest::newRow("a is faster") << Metric::Latency << ratio(0.5, 0.4, 0.625)
                                     << u"Rust is 2.00× faster than Go (1.60–2.50)."_s;
        QTest::newRow("b is faster") << Metric::Latency << ratio(1.12, 1.05, 1.19)
                                     << u"Go is 1.12× faster than Rust (1.05–1.19)."_s;
        QTest::newRow("a small difference") << Metric::Latency << ratio(1.02, 1.01, 1.03)
                                            << u"Go is 1.02× faster than Rust (1.01–1.03), a small difference."_s;
        QTest::newRow("no difference")
            << Metric::Latency << ratio(1.02, 0.98, 1.06)
            << u"No measurable difference in latency between Rust and Go (ratio 0.98–1.06)."_s;
        QTest::newRow("no difference, turned")
            << Metric::PeakRss << ratio(0.8, 0.5, 1.25)
            << u"No measurable difference in peak memory between Go and Rust (ratio 0.80–2.00)."_s;
        QTest::newRow("memory") << Metric::PeakRss << ratio(0.5, 0.4, 0.625)
                                << u"Go uses 2.00× the memory of Rust (1.60–2.50)."_s;
        QTest::newRow("median") << Metric::P50 << ratio(12.345, 10, 123.4)
                                << u"At the median Go is 12.3× faster than Rust (10.0–123)."_s;
        QTest::newRow("tail") << Metric::P99 << ratio(0.5, 0.4, 0.625)
                              << u"At the 99th percentile Rust is 2.00× faster than Go (1.60–2.50)."_s;
        QTest::newRow("one round")
            << Metric::Latency
            << Ratio { .ratio = 0.5, .low = {}, .high = {}, .rounds = 1, .why = NoInterval::TooFewValues }
            << u"Rust is 2.00× faster than Go (no interval: only 1 round, at least 2 are needed)."_s;
        QTest::newRow("no variation")
            << Metric::Latency
            << Ratio { .ratio = 2, .low = {}, .high = {}, .rounds = 5, .why = NoInterval::NoVariation }
            << u"Go is 2.00× faster than Rust (no interval: the rounds do not vary)."_s;
    }

    void sentence_readsFromTheLargerSide()
    {
        QFETCH(Metric, metric);
        QFETCH(Ratio, ratio);
        QTEST(ratioSentence(u"Rust"_s, u"Go"_s, metric, ratio), "sentence");
    }

    void unlikeAnswers_leaveTheRatioAndAreNamed()
    {
        Run run = madeUpRun({ u"go"_s, u"rust"_s }, 5, 2,
            [](const QString& engine, int round, int) { return (engine == u"go"_s ? 2.0 : 1.0) + round * 0.01; });
        // In every round Go got other bytes for URL 1.
        for (SharedRound& part : run.parts) {
            if (part->engine == u"go"_s) {
                auto changed = std::make_shared<EngineRound>(*part);
                changed->samples = {};
                changed->samples.append(part->samples.at(0));
                auto sample = part->samples.at(1);
                sample.bodyBytes = 999;
                changed->samples.append(sample);
                part = changed;
            }
        }
        const Comparison comparison = compare(run, u"rust"_s, u"go"_s, Metric::Latency);
        QVERIFY(comparison.ratio.has_value());
        QVERIFY2(comparison.sentence.contains("5 pairs"_L1), qPrintable(comparison.sentence));
    }

    void noCommonRound_saysSo()
    {
        const Run run = madeUpRun({ u"go"_s, u"rust"_s }, 0, 2, [](const QString&, int, int) { return 1.0; });
        const Comparison comparison = compare(run, u"rust"_s, u"go"_s, Metric::Latency);
        QVERIFY(!comparison.ratio && !comparison.low);
        QVERIFY(comparison.sentence.contains("no round"_L1));
    }

    void p99_needsAHundredFetchesInEachRound()
    {
        const auto times = [](const QString& engine, int round, int url) {
            return (engine == u"go"_s ? 2.0 : 1.0) + url * 0.01 + round * 0.001;
        };
        const Run few = madeUpRun({ u"go"_s, u"rust"_s }, 5, 99, times);
        QVERIFY(!compare(few, u"rust"_s, u"go"_s, Metric::P99).ratio);
        const Run enough = madeUpRun({ u"go"_s, u"rust"_s }, 5, 100, times);
        QVERIFY(compare(enough, u"rust"_s, u"go"_s, Metric::P99).ratio);
    }

    void everyPair_isComparedInEveryMetric()
    {
        const Run run = madeUpRun({ u"qt"_s, u"go"_s, u"rust"_s }, 3, 2, [](const QString&, int, int) { return 1.0; });
        const QList<Comparison> all = compareAll(run);
        QCOMPARE(all.size(), 12); // three pairs, four metrics
        QCOMPARE(all[4].a, u"rust"_s);
        QCOMPARE(all[4].b, u"qt"_s);
        QCOMPARE(toWord(all[7].metric), "peak_rss"_L1);
    }

    void saturatedClient_getsNoRatioOfLatency()
    {
        Run run = madeUpRun({ u"go"_s, u"rust"_s }, 5, 2, twiceAsFast);
        for (SharedRound& part : run.parts) {
            auto changed = std::make_shared<EngineRound>(*part);
            changed->machineBusy = part->engine == u"go"_s ? 0.97 : 0.5;
            part = changed;
        }
        const Comparison latency = compare(run, u"rust"_s, u"go"_s, Metric::Latency);
        QVERIFY(!latency.ratio && !latency.low);
        QCOMPARE(
            latency.sentence, u"No ratio of Rust and Go: Go was saturated, so its latency tells of the machine."_s);
        QVERIFY(!compare(run, u"rust"_s, u"go"_s, Metric::P50).ratio);
        QVERIFY(compare(run, u"rust"_s, u"go"_s, Metric::PeakRss).ratio); // memory is not a matter of time
    }

    void debugBuild_getsNoRatioAtAll()
    {
        Run run = madeUpRun({ u"go"_s, u"rust"_s }, 5, 2, twiceAsFast);
        for (SharedRound& part : run.parts) {
            if (part->engine == u"rust"_s) {
                auto changed = std::make_shared<EngineRound>(*part);
                changed->ready->debugBuild = true;
                part = changed;
            }
        }
        for (const Comparison& one : compareAll(run)) {
            QVERIFY(!one.ratio);
            QVERIFY2(one.sentence.endsWith("Rust is a debug build."_L1), qPrintable(one.sentence));
        }
    }

    void cancelledRound_leavesTheRatio()
    {
        Run run = madeUpRun({ u"go"_s, u"rust"_s }, 5, 2, twiceAsFast);
        auto cut = std::make_shared<EngineRound>(*run.parts.back());
        cut->done->cancelled = true;
        run.parts.back() = cut;
        QCOMPARE(compare(run, u"rust"_s, u"go"_s, Metric::Latency).rounds, 4);
    }

    void asWritten_saysThatMoreDiffersThanTheLanguage()
    {
        const Run run = madeUpRun({ u"go@as-written"_s, u"rust@as-written"_s, u"go"_s }, 5, 2, twiceAsFast);
        const QString note = u"As written: connections and settings differ by design."_s;
        QVERIFY(compare(run, u"rust@as-written"_s, u"go@as-written"_s, Metric::Latency).sentence.endsWith(note));
        // One engine in two profiles: the difference is what is asked for.
        QVERIFY(!compare(run, u"go@as-written"_s, u"go"_s, Metric::Latency).sentence.contains(note));
    }

    void bytesOnTheLab_mustAgreeOnTheLevelFieldOnly()
    {
        const QStringList both { u"go"_s, u"go@as-written"_s };
        Run run = madeUpRun(both, 5, 1, twiceAsFast);
        for (SharedRound& part : run.parts) {
            if (part->engine == u"go@as-written"_s) {
                auto changed = std::make_shared<EngineRound>(*part);
                auto sample = part->samples.at(0);
                sample.bodyBytes = 999; // unpacked, say
                changed->samples = {};
                changed->samples.append(sample);
                part = changed;
            }
        }
        QVERIFY(compare(run, both[1], both[0], Metric::Latency).ratio);
    }

    void bothProfiles_areNotComparedAcrossEngineAndProfileAtOnce()
    {
        const Run run = madeUpRun({ u"go"_s, u"go@as-written"_s, u"rust"_s, u"rust@as-written"_s }, 3, 2,
            [](const QString&, int, int) { return 1.0; });
        QStringList pairs;
        for (const Comparison& one : compareAll(run)) {
            if (one.metric == Metric::Latency) {
                pairs.append(one.a + " / "_L1 + one.b);
            }
        }
        QCOMPARE(pairs,
            QStringList({ u"go@as-written / go"_s, u"rust / go"_s, u"rust@as-written / go@as-written"_s,
                u"rust@as-written / rust"_s }));
    }

    void finding_isRustAgainstGoWhereBothTookPart()
    {
        const auto times = [](const QString&, int round, int) { return 1.0 + round * 0.1; };
        QVERIFY(finding(madeUpRun({ u"qt"_s, u"go"_s, u"rust"_s }, 3, 2, times), Metric::Latency).contains("Rust"_L1));
        QVERIFY(finding(madeUpRun({ u"qt"_s, u"go"_s }, 3, 2, times), Metric::Latency).contains("Qt"_L1));
        QVERIFY(finding(madeUpRun({ u"qt"_s }, 3, 2, times), Metric::Latency).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
