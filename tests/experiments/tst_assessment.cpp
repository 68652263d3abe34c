// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/assessment.h"
#include "tests/support/made_up_results.h"

#include <QTest>

#include <cmath>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using tests::support::madeUpTasks;

namespace {

/// The machine and the programs of a result, as if nothing had changed.
Present presentOf(const Result& result)
{
    return { .programs = { { result.experiment, result.programs } }, .environment = result.environment };
}

Verdict verdictOn(const QString& claim, const Assessment& assessment)
{
    const Verdict* verdict = findVerdict(assessment, claim);
    return verdict == nullptr ? Verdict() : *verdict;
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private slots:
    void everyTestedClaim_hasOneVerdictInTheArticlesOrder()
    {
        const Assessment assessment = assess({}, {}, {});
        QStringList expected;
        for (const Claim& claim : builtinClaims()) {
            if (claim.test) {
                expected.append(claim.id);
            }
        }
        QStringList found;
        for (const Verdict& verdict : assessment.verdicts) {
            found.append(verdict.claim);
            QCOMPARE(verdict.ruling, Ruling::NotMeasured);
        }
        QCOMPARE(found, expected);
        QCOMPARE(verdictOn(u"goroutine-2kb"_s, assessment).sentence, u"Not measured. Run the experiment \"tasks\"."_s);
    }

    void result_decidesItsClaims()
    {
        const auto tasks = madeUpTasks();
        const Assessment assessment = assess({ tasks }, {}, presentOf(*tasks));
        const Verdict stack = verdictOn(u"goroutine-2kb"_s, assessment);
        QCOMPARE(stack.ruling, Ruling::Supported);
        QVERIFY(stack.quick);
        // (2,048 · 10⁶ + 3,000) ÷ 10⁶, the mean of the five rounds
        QCOMPARE(stack.figure->value, 2048.003);
        // All memory of a task stands beside its stack: 2,700 and 450 B.
        QCOMPARE(stack.beside.size(), 2);
        QCOMPARE(stack.beside[0].value, 2700.003);
        QVERIFY(std::abs(stack.beside[1].value - 450.003) < 1e-6);
        QCOMPARE(verdictOn(u"cpu-rust-edge"_s, assessment).ruling, Ruling::NotMeasured);
        QCOMPARE(assessment.examined.size(), 1);
    }

    void readersThreshold_isTheOneThatCounts()
    {
        const auto tasks = madeUpTasks();
        const Thresholds strict { { u"goroutine-2kb"_s, { .low = {}, .high = 2000 } } };
        const Assessment assessment = assess({ tasks }, strict, presentOf(*tasks));
        QCOMPARE(verdictOn(u"goroutine-2kb"_s, assessment).ruling, Ruling::NotSupported);
        QCOMPARE(verdictOn(u"goroutine-millions"_s, assessment).ruling, Ruling::Supported);
    }

    void latestResult_counts()
    {
        const auto older = madeUpTasks();
        const auto newer = madeUpTasks();
        newer->started = older->started.addSecs(1);
        newer->quick = false;
        for (const Results& results : { Results { older, newer }, Results { newer, older } }) {
            const Assessment assessment = assess(results, {}, presentOf(*older));
            QCOMPARE(findExamined(assessment, u"tasks"_s)->result, SharedResult(newer));
        }
    }

    void change_makesStale_data()
    {
        QTest::addColumn<Present>("present");
        QTest::addColumn<QString>("why");
        const auto tasks = madeUpTasks();
        Present program = presentOf(*tasks);
        program.programs[u"tasks"_s][u"go"_s] = u"cc"_s;
        QTest::newRow("another program") << program << u"The program of Go has changed since."_s;
        Present gone = presentOf(*tasks);
        gone.programs.clear();
        QTest::newRow("no program") << gone << u"The program of Go has changed since."_s;
        Present machine = presentOf(*tasks);
        machine.environment.host = u"other"_s;
        QTest::newRow("another machine") << machine << u"It was measured on another machine (bench, Example 1000)."_s;
        Present memory = presentOf(*tasks);
        memory.environment.memoryBytes /= 2;
        QTest::newRow("less memory") << memory << u"The machine has other processors or another memory now."_s;
        Present kernel = presentOf(*tasks);
        kernel.environment.kernel = u"6.2"_s;
        QTest::newRow("another kernel") << kernel << u"The system was Debian 12, Linux 6.1."_s;
    }

    void change_makesStale()
    {
        QFETCH(Present, present);
        QFETCH(QString, why);
        const auto tasks = madeUpTasks();
        const Assessment assessment = assess({ tasks }, {}, present);
        const Verdict stack = verdictOn(u"goroutine-2kb"_s, assessment);
        QCOMPARE(stack.ruling, Ruling::Stale);
        QCOMPARE(stack.measured, Ruling::Supported);
        QVERIFY2(stack.sentence.endsWith(why), qPrintable(stack.sentence));
        QCOMPARE(findExamined(assessment, u"tasks"_s)->stale, why);
    }

    void loadOrVersionOfVersus_makesNothingStale()
    {
        const auto tasks = madeUpTasks();
        Present present = presentOf(*tasks);
        present.environment.loadBefore = 9;
        present.environment.versusVersion = u"9"_s;
        QVERIFY(!whyStale(*tasks, present));
    }

    void notMeasured_saysWhy()
    {
        const auto build = std::make_shared<Result>();
        build->experiment = u"tasks"_s;
        build->notMeasured = u"Go is not there. Install Go 1.26."_s;
        const Verdict verdict = verdictOn(u"goroutine-2kb"_s, assess({ build }, {}, {}));
        QCOMPARE(verdict.ruling, Ruling::NotMeasured);
        QCOMPARE(verdict.sentence, u"Not measured. Go is not there. Install Go 1.26."_s);
    }

    void debugBuild_isNoEvidence()
    {
        const auto tasks = madeUpTasks();
        for (Trial& trial : tasks->trials) {
            trial.debugBuild = true;
        }
        const Verdict verdict = verdictOn(u"goroutine-2kb"_s, assess({ tasks }, {}, presentOf(*tasks)));
        QCOMPARE(verdict.ruling, Ruling::NotMeasured);
        QVERIFY2(verdict.sentence.contains(u"Go is a debug build"_s), qPrintable(verdict.sentence));
    }

    void wrongSum_leavesNoNumber()
    {
        const auto tasks = madeUpTasks();
        tasks->trials[1].check = u"999999"_s;
        const Verdict verdict = verdictOn(u"goroutine-2kb"_s, assess({ tasks }, {}, presentOf(*tasks)));
        QCOMPARE(verdict.ruling, Ruling::NotMeasured);
        QVERIFY2(verdict.sentence.contains(u"rust computed 999999"_s), qPrintable(verdict.sentence));
    }
};

QTEST_APPLESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
