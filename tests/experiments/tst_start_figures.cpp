// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"

#include <QTest>

#include <cmath>

using namespace app;
using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

void addStart(Result& result, int round, const QString& contestant, qint64 readyNs, qint64 rssBytes)
{
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = u"ready"_s;
    trial.check = u"ready"_s;
    trial.figures = { { u"ready_ns"_s, readyNs }, { u"ready_rss_bytes"_s, rssBytes } };
    result.trials.append(trial);
    result.programs.insert(contestant, u"hash"_s);
}

/// Qt 20 ms and 30 MB; Go 8, 10 and 12 ms and 8 MB; Rust 4, 5 and 6 ms and 6 MB.
Result knownResult()
{
    Result result;
    result.experiment = u"start"_s;
    result.rounds = 3;
    for (int round = 1; round <= 3; ++round) {
        addStart(result, round, u"rust"_s, qint64(1'000'000) * (3 + round), 6'000'000);
        addStart(result, round, u"qt"_s, 20'000'000, 30'000'000);
        addStart(result, round, u"go"_s, qint64(1'000'000) * (6 + 2 * round), 8'000'000);
    }
    return result;
}

} // namespace

class TestStartFigures : public QObject
{
    Q_OBJECT

private slots:
    /// 8, 10, 12: their logarithms have the mean ln 9.864848 ± 4.302653 · 0.203075 ÷ √3 = 0.504466.
    void ready_isTheMeanOverTheRounds()
    {
        const Findings findings = startFindings(knownResult());
        const Figure* go = findFigure(findings, u"go_ready"_s);
        QVERIFY(go != nullptr);
        QCOMPARE(go->unit, u"µs"_s);
        QCOMPARE(go->value, 1000 * std::cbrt(8.0 * 10 * 12));
        QVERIFY(std::abs(*go->low - 5956.673) < 0.01);
        QVERIFY(std::abs(*go->high - 16337.179) < 0.01);
        QCOMPARE(findFigure(findings, u"qt_ready"_s)->value, 20'000.0);
        QCOMPARE(findFigure(findings, u"rust_ready_rss"_s)->value, 6e6);
    }

    void ratio_isOfGoAndRust()
    {
        const Findings findings = startFindings(knownResult());
        QVERIFY(std::abs(findFigure(findings, u"go_by_rust_ready"_s)->value - 2) < 1e-9);
        QVERIFY(std::abs(findFigure(findings, u"go_by_rust_ready_rss"_s)->value - 8.0 / 6) < 1e-9);
    }

    void warmUp_doesNotCount()
    {
        Result result = knownResult();
        addStart(result, 0, u"go"_s, 900'000'000, 8'000'000);
        QCOMPARE(findFigure(startFindings(result), u"go_ready"_s)->value, 1000 * std::cbrt(8.0 * 10 * 12));
    }

    void debugBuild_isNotShown()
    {
        Result result = knownResult();
        for (Trial& trial : result.trials) {
            trial.debugBuild = trial.contestant == "go"_L1;
        }
        const Findings findings = startFindings(result);
        QVERIFY(findFigure(findings, u"go_ready"_s) == nullptr);
        QVERIFY(findFigure(findings, u"go_by_rust_ready"_s) == nullptr);
        QCOMPARE(findings.charts.constFirst().series.size(), 2);
        QVERIFY(findings.notes.join(u' ').contains("Go is a debug build"_L1));
    }

    void nothingThatCounts_saysWhy()
    {
        Result result = knownResult();
        for (Trial& trial : result.trials) {
            trial.failure = u"It crashed."_s;
        }
        const QString reason = startFindings(result).charts.constFirst().emptyReason;
        QVERIFY2(reason.contains("It crashed."_L1), qPrintable(reason));
    }

    void missingEngine_isNamed()
    {
        Result result;
        result.rounds = 2;
        addStart(result, 1, u"qt"_s, 20'000'000, 30'000'000);
        addStart(result, 1, u"rust"_s, 5'000'000, 6'000'000);
        const Findings findings = startFindings(result);
        QVERIFY(findFigure(findings, u"go_ready"_s) == nullptr);
        QVERIFY(findings.notes.join(u' ').contains("Go is left out"_L1));
    }

    void charts_areOneOfTimeAndOneOfMemory()
    {
        const QList<charts::Chart> charts = startFindings(knownResult()).charts;
        QCOMPARE(charts.size(), 2);
        QCOMPARE(charts[0].y.unit, u"ms"_s);
        QCOMPARE(charts[1].y.unit, u"MB"_s);
        QCOMPARE(charts[0].series.size(), 3);
        QCOMPARE(charts[0].series[1].key, u"go"_s);
        QCOMPARE(charts[0].series[1].points.constFirst(), QPointF(0, std::cbrt(8.0 * 10 * 12)));
        QCOMPARE(charts[1].table.rows[0].mid(0, 2), QStringList({ u"Qt"_s, u"30.0"_s }));
        QVERIFY2(charts[0].finding.contains(u"Go ÷ Rust: 2.00×"), qPrintable(charts[0].finding));
    }

    void whatMakesItDoubtful_isWarnedOf()
    {
        Result result = knownResult();
        result.partial = true;
        result.environment.cores = 2;
        result.environment.loadBefore = 3;
        const QString warnings = startFindings(result).charts.constFirst().warnings.join(u' ');
        QVERIFY2(warnings.contains("Stopped before its end"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("A quick look"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("load 3.0 on 2 processors"_L1), qPrintable(warnings));
    }

    void emptyResult_saysWhatToDo()
    {
        QVERIFY(startFindings({}).figures.isEmpty());
        QVERIFY(startFindings({}).charts.constFirst().emptyReason.contains("Run the experiment"_L1));
    }
};

QTEST_GUILESS_MAIN(TestStartFigures)
#include "tst_start_figures.moc"
