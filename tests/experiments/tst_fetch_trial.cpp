// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/fetch_trial.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app;
using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

/// One round of one engine over as many URLs as there are times, in ms; a negative one is an error.
Trial trialOf(const std::vector<double>& times, const std::function<void(run::EngineRound&)>& change = {})
{
    run::Run run = tests::support::madeUpRun(
        { u"go"_s }, 0, int(times.size()), [&times](const QString&, int, int url) { return times[size_t(url)]; });
    if (change) {
        auto part = std::make_shared<run::EngineRound>(*run.parts.front());
        change(*part);
        run.parts.front() = part;
    }
    Trial trial;
    trial.contestant = u"go"_s;
    takeRun(run, trial);
    return trial;
}

} // namespace

class TestFetchTrial : public QObject
{
    Q_OBJECT

private slots:
    void figures_areThoseOfTheRound()
    {
        const Trial trial = trialOf({ 10, 40 });
        QVERIFY2(trial.ok(), qPrintable(trial.failure));
        QCOMPARE(trial.figures.value(u"latency_geomean_ns"_s), 20'000'000); // √(10 · 40) ms
        QCOMPARE(trial.figures.value(u"latency_p50_ns"_s), 10'000'000); // nearest rank
        QCOMPARE(trial.figures.value(u"wall_ns"_s), 1'000'000'000);
        QCOMPARE(trial.figures.value(u"cpu_ns"_s), 250'000'000);
        QCOMPARE(trial.figures.value(u"lab_cpu_ns"_s), 100'000'000);
        QCOMPARE(trial.figures.value(u"machine_busy_ns"_s), 250'000'000);
        QCOMPARE(trial.figures.value(u"peak_rss_bytes"_s), 5'000'000);
        QCOMPARE(trial.figures.value(u"connections"_s), 6);
        QCOMPARE(trial.figures.value(u"fetches"_s), 2);
        QCOMPARE(trial.versions.value(u"lib"_s), u"1.2"_s);
    }

    void check_tellsWhatWasFetched()
    {
        QCOMPARE(trialOf({ 10, 40 }).check, u"1 × 200, http/1.1, 0 B; 1 × 200, http/1.1, 1 B"_s);
        QCOMPARE(trialOf({ 40, 10 }).check, trialOf({ 1, 2 }).check); // times are no part of it
        QVERIFY(trialOf({ 1 }).check != trialOf({ 1, 2 }).check);
    }

    void failedFetch_failsTheTrial()
    {
        const Trial trial = trialOf({ 10, -5, 10 });
        QVERIFY(trial.figures.isEmpty());
        QVERIFY2(trial.failure.contains("1 of 3 URLs (timeout)"_L1), qPrintable(trial.failure));
    }

    void failedEngine_isQuoted()
    {
        const Trial trial = trialOf({ 10 }, [](run::EngineRound& part) {
            part.done.reset();
            part.failure = fetch::Failure { fetch::FailureKind::Crashed, u"Go crashed (signal 11)."_s, {} };
        });
        QCOMPARE(trial.failure, u"Go crashed (signal 11)."_s);
    }

    void stoppedEngine_isNoEvidence()
    {
        QVERIFY(!trialOf({ 10 }, [](run::EngineRound& part) { part.done->cancelled = true; }).ok());
        Trial trial;
        takeRun(run::Run(), trial);
        QVERIFY(!trial.ok());
    }

    void debugBuild_isKept()
    {
        QVERIFY(!trialOf({ 10 }).debugBuild);
        QVERIFY(trialOf({ 10 }, [](run::EngineRound& part) { part.ready->debugBuild = true; }).debugBuild);
    }
};

QTEST_APPLESS_MAIN(TestFetchTrial)
#include "tst_fetch_trial.moc"
