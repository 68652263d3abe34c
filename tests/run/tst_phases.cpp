// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/phases.h"
#include "tests/support/made_up_run.h"

#include <QTest>

using namespace app;
using namespace app::run;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

/// A fetch that starts at 1 ms, has its first byte after `first` and its last after `last`, in µs.
fetch::Sample fetchOf(int first, int last, std::optional<bool> reused)
{
    fetch::Sample sample;
    sample.start = sample.intended = microseconds(1000);
    sample.firstByte = sample.start + microseconds(first);
    sample.lastByte = sample.start + microseconds(last);
    sample.reused = reused;
    return sample;
}

fetch::Sample coldFetch(int dns, int connect, int tls, int first, int last)
{
    fetch::Sample sample = fetchOf(first, last, false);
    sample.dns = microseconds(dns);
    sample.connect = microseconds(connect);
    sample.tls = microseconds(tls);
    return sample;
}

/// One counted round of Go with these fetches.
Run runOf(const QList<fetch::Sample>& fetches)
{
    Run run = tests::support::madeUpRun({ u"go"_s }, 1, 1, [](auto...) { return 1.0; });
    auto part = std::make_shared<EngineRound>(*run.parts.back());
    part->ready->phases = { u"dns"_s, u"connect"_s };
    part->samples = {};
    for (const fetch::Sample& sample : fetches) {
        part->samples.append(sample);
    }
    run.parts.back() = part;
    return run;
}

/// "fetches: dns connect tls wait body whole", the medians in µs, a dash for an unknown one.
QString lineOf(const PhaseGroup& group)
{
    QStringList medians;
    for (const Phase phase : AllPhases) {
        const auto& median = group.of(phase).medianUs;
        medians.append(median ? QString::number(*median) : u"-"_s);
    }
    return u"%1: "_s.arg(group.fetches) + medians.join(u' ');
}

EnginePhases phasesOfAll(const QList<fetch::Sample>& fetches)
{
    return phasesOf(runOf(fetches), u"go"_s);
}

} // namespace

class TestPhases : public QObject
{
    Q_OBJECT

private slots:
    void coldFetch_isItsPhasesAndTheRest()
    {
        // 900 to the first byte, of which 100 + 200 + 300 were connecting; 150 for the body.
        QCOMPARE(lineOf(phasesOfAll({ coldFetch(100, 200, 300, 900, 1050) }).cold), u"1: 100 200 300 300 150 1050"_s);
    }

    void coldWarmAndUntold_areToldApart()
    {
        const EnginePhases phases = phasesOfAll({ coldFetch(1, 2, 3, 10, 20), fetchOf(30, 50, true),
            fetchOf(40, 60, true), fetchOf(50, 90, true), fetchOf(7, 8, std::nullopt) });
        QCOMPARE(lineOf(phases.cold), u"1: 1 2 3 4 10 20"_s);
        QCOMPARE(lineOf(phases.warm), u"3: - - - 40 20 60"_s);
        QCOMPARE(lineOf(phases.untold), u"1: - - - 7 1 8"_s);
    }

    void unknownPhase_isNeverZero()
    {
        fetch::Sample sample = fetchOf(500, 600, false);
        sample.connect = microseconds(100);
        const PhaseGroup cold = phasesOfAll({ sample }).cold;
        QCOMPARE(lineOf(cold), u"1: - 100 - 400 100 600"_s);
        QCOMPARE(cold.of(Phase::Dns).fetches, 0);
        QCOMPARE(cold.of(Phase::Connect).fetches, 1);
    }

    void fetchWithoutAFirstByte_hasNeitherWaitNorBody()
    {
        fetch::Sample sample = fetchOf(500, 600, true);
        sample.firstByte.reset();
        QCOMPARE(lineOf(phasesOfAll({ sample }).warm), u"1: - - - - - 600"_s);
    }

    void connectionLongerThanTheWait_leavesTheWaitUnknown()
    {
        fetch::Sample sample = fetchOf(100, 200, false);
        sample.connect = microseconds(150);
        QCOMPARE(lineOf(phasesOfAll({ sample }).cold), u"1: - 150 - - 100 200"_s);
    }

    void middleAndEnds_areNearestRank()
    {
        // 20 fetches of 10, 20, … 200 µs: ranks 2, 10 and 18.
        QList<fetch::Sample> fetches;
        for (int i = 20; i >= 1; --i) {
            fetches.append(fetchOf(10 * i, 10 * i, true));
        }
        const PhaseFigure whole = phasesOfAll(fetches).warm.of(Phase::Whole);
        QCOMPARE(whole, (PhaseFigure { 20, 20.0, 100.0, 180.0 }));
    }

    void lateStart_isNoPartOfAFetch()
    {
        fetch::Sample sample = fetchOf(500, 600, true);
        sample.intended = microseconds(0);
        Run run = runOf({ sample });
        run.plan.schedule = fetch::Schedule::Constant;
        QCOMPARE(lineOf(phasesOf(run, u"go"_s).warm), u"1: - - - 500 100 600"_s);
    }

    void failedFetchesAndLostRounds_areLeftOut()
    {
        fetch::Sample failed = fetchOf(1, 2, true);
        failed.error = fetch::FetchError { fetch::ErrorKind::Timeout, {} };
        Run run = runOf({ failed, fetchOf(3, 4, true) });
        auto lost = std::make_shared<EngineRound>(*run.parts.back());
        lost->done.reset();
        run.parts.push_back(lost);
        QCOMPARE(phasesOf(run, u"go"_s).warm.fetches, 1);
    }

    void capabilities_sayWhatCouldHaveBeenTold()
    {
        const EnginePhases phases = phasesOfAll({ fetchOf(1, 2, true) });
        QVERIFY(phases.tells(Phase::Dns));
        QVERIFY(!phases.tells(Phase::Tls));
        QVERIFY(phases.tells(Phase::Whole));
    }
};

QTEST_APPLESS_MAIN(TestPhases)
#include "tst_phases.moc"
