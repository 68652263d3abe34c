// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/claim.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/gap_work.h"
#include "app/experiments/verdict.h"

#include <QTest>

#include <cmath>

using namespace app;
using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Millisecond = 1'000'000;

void addTrial(
    Result& result, int round, const QString& contestant, const QString& caseName, const QMap<QString, qint64>& figures)
{
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = caseName;
    trial.check = u"the same"_s;
    trial.versions = { { contestant, u"1.0"_s } };
    trial.figures = figures;
    result.trials.append(trial);
}

/// Rust takes 10 ms, Go so many times that.
void addKernel(Result& result, int round, const QString& kernel, double ratio)
{
    addTrial(result, round, u"rust"_s, kernelCaseName(kernel), { { u"wall_ns"_s, 10 * Millisecond } });
    addTrial(result, round, u"go"_s, kernelCaseName(kernel),
        { { u"wall_ns"_s, std::llround(ratio * 10 * double(Millisecond)) } });
}

/// Rust takes 20 ms a fetch, Go so many times that, on a machine with half of its time to spare.
void addFetches(Result& result, int round, int delayMs, double ratio)
{
    const auto figures = [](double latency) {
        return QMap<QString, qint64> { { u"wall_ns"_s, 100 * Millisecond }, { u"cpu_ns"_s, 20 * Millisecond },
            { u"machine_busy_ns"_s, 50 * Millisecond }, { u"lab_cpu_ns"_s, 10 * Millisecond },
            { u"latency_geomean_ns"_s, std::llround(latency) } };
    };
    addTrial(result, round, u"rust"_s, delayCaseName(delayMs), figures(20e6));
    addTrial(result, round, u"go"_s, delayCaseName(delayMs), figures(20e6 * ratio));
}

Result emptyResult()
{
    Result result;
    result.experiment = u"gap"_s;
    result.rounds = 5;
    result.environment.cores = 2;
    return result;
}

/// Computing 4, 4, 4, 8 and 2 times as slow, each as the geometric mean of two kernels; fetching twice as slow at 20 ms
/// and as fast at 100 ms.
Result knownResult()
{
    Result result = emptyResult();
    const std::vector<double> computing { 4, 4, 4, 8, 2 };
    for (int round = 1; round <= 5; ++round) {
        addKernel(result, round, u"a"_s, computing[size_t(round - 1)] * 2);
        addKernel(result, round, u"b"_s, computing[size_t(round - 1)] / 2);
        addFetches(result, round, 20, 2);
        addFetches(result, round, 100, round % 2 == 0 ? 1.1 : 1 / 1.1);
    }
    return result;
}

std::optional<Figure> figureOf(const Findings& findings, const QString& name)
{
    const Figure* figure = findFigure(findings, name);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

} // namespace

class TestGapFigures : public QObject
{
    Q_OBJECT

private slots:
    void caseNames_areReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("delay");
        QTest::newRow("none") << u"0-ms"_s << 0;
        QTest::newRow("long") << u"100-ms"_s << 100;
        QTest::newRow("kernel") << u"cpu-nbody"_s << -1;
        QTest::newRow("another unit") << u"100-us"_s << -1;
        QTest::newRow("short") << u"ms"_s << -1;
    }

    void caseNames_areReadBack()
    {
        QFETCH(QString, name);
        QFETCH(int, delay);
        QCOMPARE(delayOf(name).value_or(-1), delay);
        QCOMPARE(isKernel(name), name.startsWith("cpu-"_L1));
    }

    /// Logarithms 2, 2, 2, 3 and 1 times ln 2: mean 2 ln 2, deviation √½ ln 2, t(4) = 2.776445.
    void computing_isTheGeometricMeanOfTheKernels()
    {
        const auto figure = figureOf(gapFindings(knownResult()), u"cpu_ratio"_s);
        QVERIFY(figure.has_value());
        QVERIFY(near(figure->value, 4));
        QVERIFY(near(*figure->low, 2.176502));
        QVERIFY(near(*figure->high, 7.351247));
        QCOMPARE(figure->rounds, 5);
    }

    void fetching_isPairedByRound()
    {
        const Findings findings = gapFindings(knownResult());
        QVERIFY(near(figureOf(findings, u"ratio_at_20_ms"_s)->value, 2));
        QVERIFY(!figureOf(findings, u"ratio_at_20_ms"_s)->low); // all rounds alike
        const auto figure = figureOf(findings, u"ratio_at_100_ms"_s);
        QVERIFY(*figure->low < 1 && *figure->high > 1);
        QVERIFY(!figureOf(findings, u"ratio_at_0_ms"_s));
    }

    /// ln 2 ÷ (2, 2, 2, 3 and 1 times ln 2): ½, ½, ½, ⅓ and 1, mean 17/30, deviation 0.252762.
    void remainingGap_isTheShareOfLogarithmsInEachRound()
    {
        const auto figure = figureOf(gapFindings(knownResult()), u"remaining_gap"_s);
        QVERIFY(figure.has_value());
        QVERIFY(near(figure->value, 17.0 / 30));
        QVERIFY(near(*figure->low, 0.252820));
        QVERIFY(near(*figure->high, 0.880513));
        QCOMPARE(figure->rounds, 5);
    }

    void computingWithoutADifference_leavesNoGapToNarrow()
    {
        Result result = emptyResult();
        for (int round = 1; round <= 5; ++round) {
            addKernel(result, round, u"a"_s, round % 2 == 0 ? 1.1 : 0.9);
            addFetches(result, round, 20, 1 + round * 0.01);
        }
        const Findings findings = gapFindings(result);
        QVERIFY(figureOf(findings, u"cpu_ratio"_s));
        QVERIFY(!figureOf(findings, u"remaining_gap"_s));
        QVERIFY2(
            findings.notes.join(u' ').contains("no gap that could narrow"_L1), qPrintable(findings.notes.join(u' ')));
    }

    void saturatedClient_getsNoRatio_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<qint64>("share"); // of 100 ms
        QTest::addColumn<bool>("ratio");
        QTest::newRow("machine") << u"machine_busy_ns"_s << qint64(80) << false;
        QTest::newRow("machine with time to spare") << u"machine_busy_ns"_s << qint64(79) << true;
        QTest::newRow("engine on both processors") << u"cpu_ns"_s << qint64(160) << false;
        QTest::newRow("engine on one") << u"cpu_ns"_s << qint64(100) << true;
        QTest::newRow("lab") << u"lab_cpu_ns"_s << qint64(85) << false;
    }

    void saturatedClient_getsNoRatio()
    {
        QFETCH(QString, figure);
        QFETCH(qint64, share);
        QFETCH(bool, ratio);
        Result result = knownResult();
        for (Trial& trial : result.trials) {
            if (trial.caseName == "20-ms"_L1 && trial.contestant == "rust"_L1) {
                trial.figures[figure] = share * Millisecond;
            }
        }
        const Findings findings = gapFindings(result);
        QCOMPARE(figureOf(findings, u"ratio_at_20_ms"_s).has_value(), ratio);
        QCOMPARE(figureOf(findings, u"remaining_gap"_s).has_value(), ratio);
        QVERIFY(figureOf(findings, u"ratio_at_100_ms"_s));
        const QString warnings = findings.charts.constFirst().warnings.join(u' ');
        QCOMPARE(warnings.contains("No ratio at 20 ms: Rust was saturated"_L1), !ratio);
        QCOMPARE(findings.notes.join(u' ').contains("Rust was saturated"_L1), !ratio);
    }

    void debugBuild_getsNoRatio()
    {
        Result result = knownResult();
        for (Trial& trial : result.trials) {
            trial.debugBuild = trial.contestant == "go"_L1 && isKernel(trial.caseName);
        }
        const Findings findings = gapFindings(result);
        QVERIFY(!figureOf(findings, u"cpu_ratio"_s));
        QVERIFY(!figureOf(findings, u"remaining_gap"_s));
        QVERIFY2(findings.charts.constFirst().warnings.constFirst().startsWith("No ratio of computing"_L1),
            qPrintable(findings.charts.constFirst().warnings.constFirst()));
        QVERIFY(findings.notes.join(u' ').contains("Go is a debug build"_L1));
    }

    void unlikeAnswers_getNoRatio()
    {
        Result result = knownResult();
        result.trials.last().check = u"something else"_s;
        const Findings findings = gapFindings(result);
        QVERIFY(!figureOf(findings, u"ratio_at_100_ms"_s));
        QVERIFY(findings.notes.join(u' ').contains("something else"_L1));
    }

    void roundThatFailed_costsItselfAlone()
    {
        Result result = knownResult();
        for (Trial& trial : result.trials) {
            if (trial.round == 5 && trial.caseName == "cpu-a"_L1 && trial.contestant == "go"_L1) {
                trial.failure = u"It crashed."_s;
            }
        }
        const Findings findings = gapFindings(result);
        QCOMPARE(figureOf(findings, u"cpu_ratio"_s)->rounds, 4);
        QCOMPARE(figureOf(findings, u"remaining_gap"_s)->rounds, 4);
        QCOMPARE(figureOf(findings, u"ratio_at_20_ms"_s)->rounds, 5);
        QVERIFY(findings.notes.join(u' ').contains("It crashed."_L1));
    }

    void chart_hasComputingAtTheLeftAndABandOverTheDelays()
    {
        const charts::Chart chart = gapFindings(knownResult()).charts.constFirst();
        QCOMPARE(chart.x.categories, QStringList({ u"computing"_s, u"20"_s, u"100"_s }));
        QCOMPARE(chart.y.reference, 1.0);
        QCOMPARE(chart.series.size(), 4);
        const charts::Series& band = chart.series[0];
        QCOMPARE(band.mark, charts::Mark::Band);
        QCOMPARE(band.points.size(), 2);
        QCOMPARE(band.points[1].x(), 2.0);
        QVERIFY(band.points[1].y() < 1 && band.upper[1].y() > 1);
        QCOMPARE(chart.table.rows.size(), 3);
        QCOMPARE(chart.table.rows[1].mid(0, 2), QStringList({ u"20"_s, u"2.00"_s }));
        QCOMPARE(chart.table.rows[1].mid(5, 2), QStringList({ u"40000"_s, u"20000"_s }));
        QVERIFY2(chart.finding.contains("57 % of the gap is left (25 to 88 %)"_L1), qPrintable(chart.finding));
        QVERIFY2(chart.caption.contains("1 fetch at a time"_L1), qPrintable(chart.caption));
    }

    void whatMakesItDoubtful_isWarnedOf()
    {
        Result result = knownResult();
        result.partial = true;
        result.environment.cores = 2;
        result.environment.loadBefore = 3;
        const QString warnings = gapFindings(result).charts.constFirst().warnings.join(u' ');
        QVERIFY2(warnings.contains("Stopped before its end"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("A quick look"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("load 3.0 on 2 processors"_L1), qPrintable(warnings));
    }

    void shareThatMayBeNothing_isNotGivenAsANumber()
    {
        Result result = emptyResult();
        for (int round = 1; round <= 5; ++round) {
            addKernel(result, round, u"a"_s, 2 + round * 0.01);
            addFetches(result, round, 20, round % 2 == 0 ? 1.02 : 0.99);
        }
        const QString finding = gapFindings(result).charts.constFirst().finding;
        QVERIFY2(finding.contains("nothing measurable of the gap is left (-"_L1), qPrintable(finding));
    }

    void emptyResult_saysWhatToDo()
    {
        const Findings findings = gapFindings(emptyResult());
        QVERIFY(findings.figures.isEmpty());
        QVERIFY(findings.charts.constFirst().emptyReason.contains("Run the experiment"_L1));
    }

    void gapThatIsTurnedAround_isNoNarrowing_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Ruling>("ruling");
        QTest::newRow("nothing left") << -0.1 << 0.1 << Ruling::Supported;
        QTest::newRow("most is left") << 0.6 << 0.9 << Ruling::NotSupported;
        QTest::newRow("turned around") << -0.9 << -0.6 << Ruling::NotSupported;
        QTest::newRow("about half") << 0.4 << 0.6 << Ruling::Inconclusive;
    }

    void gapThatIsTurnedAround_isNoNarrowing()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const Claim* claim = findClaim(builtinClaims(), u"network-gap-narrows"_s);
        QVERIFY(claim != nullptr);
        Evidence evidence;
        evidence.figure = Figure { .name = claim->test->figure,
            .title = {},
            .unit = {},
            .value = (low + high) / 2,
            .low = low,
            .high = high,
            .rounds = 10 };
        QTEST(judge(*claim, claim->test->bounds, evidence).ruling, "ruling");
    }
};

QTEST_GUILESS_MAIN(TestGapFigures)
#include "tst_gap_figures.moc"
