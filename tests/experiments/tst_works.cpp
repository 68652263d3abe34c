// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Experiments carried out for real, in tiny settings: the lab, the engines and the experiment programs as they are
// built beside this test.

#include "app/experiments/experiment.h"
#include "app/experiments/gap_work.h"
#include "app/experiments/program_trial.h"
#include "app/experiments/program_work.h"
#include "app/experiments/start_work.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace app;
using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

QList<fetch::EngineEntry> engines()
{
    return fetch::readCatalogue(fetch::manifestFolders());
}

QList<fetch::EngineEntry> without(QList<fetch::EngineEntry> catalogue, const QString& id)
{
    for (fetch::EngineEntry& entry : catalogue) {
        if (entry.id == id) {
            entry.reason = u"It was taken away. Bring it back."_s;
        }
    }
    return catalogue;
}

Case tinyKernel()
{
    return {
        .name = u"nbody"_s, .title = u"nbody"_s, .arguments = { u"--kernel"_s, u"nbody"_s, u"--size"_s, u"1000"_s }
    };
}

GapTools realTools()
{
    return { .engines = engines(), .programs = experimentPrograms(), .lab = QStringLiteral(VERSUS_PROGRAM) };
}

std::unique_ptr<GapWork> tinyGap(const GapTools& tools)
{
    return std::make_unique<GapWork>(tools, [](const Order&) {
        return GapSettings {
            .delays = { { 0, 5 }, { 20, 2 } }, .kernels = { tinyKernel() }, .rounds = 2, .warmUps = 1
        };
    });
}

std::unique_ptr<StartWork> tinyStart(const QList<fetch::EngineEntry>& catalogue)
{
    return std::make_unique<StartWork>(
        catalogue, [](const Order&) { return StartSettings { .rounds = 2, .warmUps = 0 }; });
}

/// What the work comes to; `watch` is called at each change of its status.
SharedResult carryOut(Work& work, const std::function<void(const Status&)>& watch = {})
{
    QSignalSpy finished(&work, &Work::finished);
    if (watch) {
        QObject::connect(&work, &Work::statusChanged, &work, watch);
    }
    work.start({ .quick = true, .seed = 7 });
    if (!finished.isEmpty() || !finished.wait(PatienceMs)) {
        return nullptr; // from within start(), or never
    }
    return finished.size() == 1 ? finished.constFirst().constFirst().value<SharedResult>() : nullptr;
}

QString failuresOf(const Result& result)
{
    QStringList failures;
    for (const Trial& trial : result.trials) {
        failures.append(trial.failure);
    }
    failures.removeAll(QString());
    return failures.join(u' ');
}

QStringList casesInRound(const Result& result, int round)
{
    QStringList names;
    for (const Trial& trial : result.trials) {
        if (trial.round == round) {
            names.append(trial.caseName);
        }
    }
    return names;
}

} // namespace

class TestWorks : public QObject
{
    Q_OBJECT

private slots:
    void gap_fetchesAndComputesInEachRound()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        const auto work = tinyGap(realTools());
        QStringList texts;
        const SharedResult result = carryOut(*work, [&texts](const Status& status) { texts.append(status.text); });
        QVERIFY(result);
        QCOMPARE(result->notMeasured, QString());
        QVERIFY(!result->partial);
        QCOMPARE(failuresOf(*result), QString());
        QCOMPARE(result->trials.size(), 3 * 3 * 2); // rounds with the warm-up, cases, contestants
        QCOMPARE(result->seed, 7U);
        for (int round = 0; round <= 2; ++round) {
            QStringList cases = casesInRound(*result, round);
            QCOMPARE(cases[0], cases[1]); // Go and Rust side by side
            cases.sort();
            QCOMPARE(
                cases, QStringList({ u"0-ms"_s, u"0-ms"_s, u"20-ms"_s, u"20-ms"_s, u"cpu-nbody"_s, u"cpu-nbody"_s }));
        }
        const Trial fetches = counted(*result, u"go"_s, u"20-ms"_s).constFirst();
        QCOMPARE(fetches.check, u"2 × 200, http/1.1, 1024 B"_s);
        QVERIFY(fetches.figures.value(u"latency_geomean_ns"_s) >= 20'000'000);
        QVERIFY(fetches.figures.value(u"latency_geomean_ns"_s) < 2'000'000'000);
        QCOMPARE(fetches.figures.value(u"connections"_s), 1);
        QVERIFY(fetches.versions.contains(u"go"_s));
        QVERIFY(texts.contains(u"round 2 of 2, Rust, 20 ms of network delay"_s));
        QVERIFY(texts.contains(u"warm-up, Go, nbody"_s));
    }

    void gap_isFingerprintedByBothPrograms()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        const SharedResult result = carryOut(*tinyGap(realTools()));
        QVERIFY(result);
        QCOMPARE(result->programs.keys(), QStringList({ u"go"_s, u"rust"_s }));
        QCOMPARE(result->programs, findExperiment(u"gap"_s)->fingerprints());
    }

    void cancel_keepsWhatWasMeasured()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        const auto work = tinyGap(realTools());
        const SharedResult result = carryOut(*work, [&work](const Status& status) {
            if (status.text.startsWith("round 2"_L1)) {
                work->cancel();
            }
        });
        QVERIFY(result);
        QVERIFY(result->partial);
        QCOMPARE(result->trials.size(), 2 * 3 * 2); // warm-up and round 1
        QCOMPARE(failuresOf(*result), QString());
    }

    void cancelAtOnce_measuresNothing()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        const auto work = tinyGap(realTools());
        QSignalSpy finished(work.get(), &Work::finished);
        work->start({ .quick = true, .seed = 7 });
        work->cancel(); // while the lab starts
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(PatienceMs));
        const auto result = finished.constFirst().constFirst().value<SharedResult>();
        QVERIFY(result->partial);
        QVERIFY(result->trials.isEmpty());
        work->cancel(); // too late, and without effect
        QTest::qWait(0);
        QCOMPARE(finished.size(), 1);
    }

    void gapWithoutOneLanguage_isNotMeasured_data()
    {
        QTest::addColumn<bool>("engine");
        QTest::newRow("engine") << true;
        QTest::newRow("experiment program") << false;
    }

    void gapWithoutOneLanguage_isNotMeasured()
    {
        QFETCH(bool, engine);
        GapTools tools = realTools();
        QList<fetch::EngineEntry>& catalogue = engine ? tools.engines : tools.programs;
        catalogue = without(catalogue, u"rust"_s);
        const SharedResult result = carryOut(*tinyGap(tools));
        QVERIFY(result);
        QVERIFY2(result->notMeasured.contains("It was taken away. Bring it back."_L1), qPrintable(result->notMeasured));
        QVERIFY(result->trials.isEmpty());
    }

    void gapWithoutALab_isNotMeasured()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        GapTools tools = realTools();
        tools.lab = u"/nowhere/versus"_s;
        const SharedResult result = carryOut(*tinyGap(tools));
        QVERIFY(result);
        QVERIFY2(result->notMeasured.contains("The lab could not be started"_L1), qPrintable(result->notMeasured));
        QVERIFY(result->trials.isEmpty());
    }

    /// It says where it listens, and is gone when the first engine is still starting.
    void labThatEndsByItself_isQuoted()
    {
        if (!hasBoth()) {
            QSKIP("Go or Rust is not there.");
        }
        QTemporaryDir folder;
        QFile script(folder.filePath(u"lab"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf 'https://127.0.0.1:1\\nhttp://127.0.0.1:1\\n/nowhere\\n'\n"
                     "echo 'The lab has had enough.' >&2\nexit 1\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        GapTools tools = realTools();
        tools.lab = script.fileName();
        const SharedResult result = carryOut(*tinyGap(tools));
        QVERIFY(result);
        QCOMPARE(result->notMeasured, u"The lab has had enough."_s);
        QVERIFY(!result->partial);
    }

    void start_endsEachEngineOnceItIsReady()
    {
        const SharedResult result = carryOut(*tinyStart(engines()));
        QVERIFY(result);
        QCOMPARE(failuresOf(*result), QString());
        QVERIFY(!result->partial);
        QCOMPARE(result->trials.size(), 2 * result->programs.size());
        QVERIFY(result->programs.contains(u"qt"_s));
        for (const Trial& trial : result->trials) {
            QVERIFY2(trial.figures.value(u"ready_ns"_s) > 100'000, qPrintable(trial.contestant));
            QVERIFY2(trial.figures.value(u"ready_rss_bytes"_s) > 500'000, qPrintable(trial.contestant));
            QVERIFY(!trial.versions.isEmpty());
        }
        const bool debugBuild = counted(*result, u"qt"_s, u"ready"_s).isEmpty();
        const Findings findings = findExperiment(u"start"_s)->evaluate(*result);
        QCOMPARE(findFigure(findings, u"qt_ready"_s) == nullptr, debugBuild);
    }

    void startWithoutOneEngine_measuresTheOthers()
    {
        const SharedResult result = carryOut(*tinyStart(without(engines(), u"go"_s)));
        QVERIFY(result);
        QVERIFY(!contestantsOf(*result).contains(u"go"_s));
        QVERIFY(contestantsOf(*result).contains(u"qt"_s));
        QCOMPARE(result->notMeasured, QString());
    }

    void startWithoutEngines_isNotMeasured()
    {
        const SharedResult result = carryOut(*tinyStart({}));
        QVERIFY(result);
        QVERIFY(result->trials.isEmpty());
        for (const QString& name : { u"Qt"_s, u"Go"_s, u"Rust"_s }) {
            QVERIFY2(result->notMeasured.contains(name), qPrintable(result->notMeasured));
        }
    }

    void engineThatCannotBeRun_costsItself()
    {
        QList<fetch::EngineEntry> catalogue = engines();
        for (fetch::EngineEntry& entry : catalogue) {
            if (entry.id == "qt"_L1) {
                entry.command = { u"/bin/false"_s };
            }
        }
        const SharedResult result = carryOut(*tinyStart(catalogue));
        QVERIFY(result);
        QVERIFY(!result->partial);
        QVERIFY(counted(*result, u"qt"_s, u"ready"_s).isEmpty());
        QVERIFY(!failuresOf(*result).isEmpty());
    }

    void programs_areMeasuredByTheSameRounds()
    {
        ProgramWork work(
            u"cpu"_s,
            [](const Order&) {
                return Design {
                    .cases = { tinyKernel() }, .contestants = { u"cpp"_s, u"none"_s }, .rounds = 2, .warmUps = 1
                };
            },
            experimentPrograms());
        const SharedResult result = carryOut(work);
        QVERIFY(result);
        QCOMPARE(failuresOf(*result), QString());
        QCOMPARE(contestantsOf(*result), QStringList({ u"cpp"_s })); // the other is not there
        QCOMPARE(counted(*result, u"cpp"_s, u"nbody"_s).size(), 2);
        QVERIFY(result->trials.constFirst().figures.value(u"wall_ns"_s) > 0);
    }

private:
    static bool hasBoth() { return VERSUS_HAS_GO != 0 && VERSUS_HAS_RUST != 0; }
};

QTEST_GUILESS_MAIN(TestWorks)
#include "tst_works.moc"
