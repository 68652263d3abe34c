// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_site.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/experiment.h"
#include "app/experiments/source_lines.h"

#include <QTest>

#include <cmath>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000'000;

Trial trialOf(int round, const QString& contestant, const QString& caseName, const QMap<QString, qint64>& figures)
{
    Trial trial;
    trial.round = round;
    trial.contestant = contestant;
    trial.caseName = caseName;
    trial.versions
        = { { contestant == u"go"_s ? u"go"_s : u"rustc"_s, contestant == u"go"_s ? u"1.26.8"_s : u"1.95.0"_s } };
    trial.check = u"hello"_s;
    trial.figures = figures;
    return trial;
}

Trial timesOf(int round, const QString& contestant, const QString& caseName, qint64 wallNs, qint64 cpuNs)
{
    return trialOf(round, contestant, caseName, { { u"wall_ns"_s, wallNs }, { u"cpu_ns"_s, cpuNs } });
}

/// Two rounds: warm, Go takes 1 s each time and Rust 2 s, then 8 s.
Result warmResult()
{
    Result result;
    result.experiment = u"build"_s;
    result.quick = true;
    result.rounds = 2;
    result.environment.cores = 2;
    result.trials = {
        trialOf(1, u"go"_s, u"engine-facts"_s,
            { { u"packages"_s, 0 }, { u"source_lines"_s, 1581 }, { u"size_bytes"_s, 9'500'000 } }),
        trialOf(1, u"rust"_s, u"engine-facts"_s,
            { { u"packages"_s, 98 }, { u"source_lines"_s, 1815 }, { u"size_bytes"_s, 8'700'000 },
                { u"stripped_bytes"_s, 7'000'000 } }),
        timesOf(1, u"rust"_s, u"engine-warm"_s, 2 * Second, 3 * Second),
        timesOf(1, u"go"_s, u"engine-warm"_s, Second, Second),
        timesOf(2, u"go"_s, u"engine-warm"_s, Second, Second),
        timesOf(2, u"rust"_s, u"engine-warm"_s, 8 * Second, 3 * Second),
    };
    return result;
}

std::optional<Figure> figureOf(const Result& result, const QString& name)
{
    const Findings findings { .figures = buildFigures(result), .charts = {}, .notes = {} };
    const Figure* figure = findFigure(findings, name);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

} // namespace

class TestBuildFindings : public QObject
{
    Q_OBJECT

private slots:
    void ratio_isOfTheSameRounds()
    {
        // The logarithms are ln 2 and ln 8: their mean is ln 4, their standard error (ln 8 - ln 2) / 2 = ln 2, and
        // Student's t for one degree of freedom is 12.706.
        const auto figure = figureOf(warmResult(), u"warm_rust_by_go"_s);
        QVERIFY(figure);
        QCOMPARE(figure->value, 4.0);
        QCOMPARE(figure->rounds, 2);
        QVERIFY(std::abs(std::log(*figure->high / 4) - 12.706 * std::log(2)) < 0.001);
        QVERIFY(std::abs(std::log(4 / *figure->low) - 12.706 * std::log(2)) < 0.001);
    }

    void times_areGeometricMeansInMicroseconds()
    {
        const auto rust = figureOf(warmResult(), u"warm_rust"_s);
        QVERIFY(rust);
        QCOMPARE(rust->value, 4e6); // √(2 · 8) s
        QCOMPARE(rust->unit, u"µs"_s);
        const auto go = figureOf(warmResult(), u"warm_go"_s);
        QVERIFY(go);
        QCOMPARE(go->value, 1e6);
        QVERIFY(!go->low); // two equal times tell nothing of how they spread
        QCOMPARE(figureOf(warmResult(), u"warm_rust_cpu"_s)->value, 3e6);
    }

    void counts_areExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("no packages") << u"go_packages"_s << 0.0;
        QTest::newRow("packages") << u"rust_packages"_s << 98.0;
        QTest::newRow("lines") << u"go_lines"_s << 1581.0;
        QTest::newRow("size") << u"rust_size"_s << 8.7e6;
        QTest::newRow("stripped") << u"rust_stripped_size"_s << 7e6;
    }

    void counts_areExact()
    {
        QFETCH(QString, name);
        const auto figure = figureOf(warmResult(), name);
        QVERIFY(figure);
        QTEST(figure->value, "value");
        QCOMPARE(figure->low, std::optional(figure->value));
        QCOMPARE(figure->high, std::optional(figure->value));
    }

    void whatWasNotMeasured_hasNoFigure()
    {
        QVERIFY(!figureOf(warmResult(), u"cold_rust"_s));
        QVERIFY(!figureOf(warmResult(), u"go_stripped_size"_s)); // there was no strip
        QVERIFY(!figureOf(warmResult(), u"listing_go_packages"_s));
        QVERIFY(buildFigures({}).isEmpty());
    }

    void failedBuild_takesItsRoundFromTheRatio()
    {
        Result result = warmResult();
        result.trials[5].failure = u"cargo ended with status 101."_s;
        const auto ratio = figureOf(result, u"warm_rust_by_go"_s);
        QVERIFY(ratio);
        QCOMPARE(ratio->value, 2.0);
        QCOMPARE(ratio->rounds, 1);
    }

    void programsThatAnswerDifferently_haveNoTimes()
    {
        Result result = warmResult();
        result.trials[3].check = u"good bye"_s;
        QVERIFY(!figureOf(result, u"warm_rust_by_go"_s));
        QVERIFY(!figureOf(result, u"warm_go"_s));
    }

    void charts_showWhatThereIs()
    {
        const Experiment* experiment = findExperiment(u"build"_s);
        QVERIFY(experiment != nullptr);
        const Findings findings = experiment->evaluate(warmResult());
        QStringList titles;
        for (const auto& chart : findings.charts) {
            titles.append(chart.title);
        }
        QCOMPARE(titles, (QStringList { u"Warm build"_s, u"Size of the programs"_s, u"Packages linked"_s }));
        const auto& warm = findings.charts[0];
        QCOMPARE(warm.x.categories, QStringList { u"engine"_s });
        QVERIFY2(warm.finding.startsWith(u"Built again after a change, Rust takes 4.00×"_s), qPrintable(warm.finding));
        QCOMPARE(warm.caption, u"Go 1.26.8 · Rust 1.95.0 · 2 rounds · 2 cores"_s);
        QCOMPARE(warm.series[1].points, QList<QPointF> { QPointF(0, 4) });
        QCOMPARE(warm.y.unit, u"s"_s); // the interval ends far above
        QCOMPARE(warm.table.rows.size(), 2);
        const auto& packages = findings.charts[2];
        QVERIFY2(packages.finding.contains(u"0 packages in Go and 98 in Rust"_s), qPrintable(packages.finding));
        QVERIFY(packages.series[0].errorLow.isEmpty()); // counted
    }

    void whatMakesItDoubtful_isWarnedOf()
    {
        Result result = warmResult();
        result.partial = true;
        result.environment.cores = 2;
        result.environment.loadBefore = 3;
        const QString warnings = findExperiment(u"build"_s)->evaluate(result).charts.constFirst().warnings.join(u' ');
        QVERIFY2(warnings.contains("Stopped before its end"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("A quick look"_L1), qPrintable(warnings));
        QVERIFY2(warnings.contains("load 3.0 on 2 processors"_L1), qPrintable(warnings));
    }

    void countsNeedNoRounds_soTheirChartsDoNotWarn()
    {
        const Findings findings = findExperiment(u"build"_s)->evaluate(warmResult());
        QVERIFY(findings.charts.constLast().warnings.isEmpty());
    }

    void packages_areCountedOnceAndWithoutTheProgram_data()
    {
        QTest::addColumn<QString>("listing");
        QTest::addColumn<qint64>("count");
        QTest::newRow("nothing") << QString() << qint64(0);
        QTest::newRow("the program alone") << u"versus/engine\n"_s << qint64(0);
        QTest::newRow("cargo's repeats") << u"a v1 (/tmp/a)\nb v1\nc v1\nb v1 (*)\n"_s << qint64(2);
        QTest::newRow("two versions") << u"a v1\nb v1\nb v2\n"_s << qint64(2);
    }

    void packages_areCountedOnceAndWithoutTheProgram()
    {
        QFETCH(QString, listing);
        QTEST(countPackages(listing), "count");
    }

    void linesOfCode_areNeitherBlankNorCommentNorTest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("lines");
        QTest::newRow("nothing") << QString() << qint64(0);
        QTest::newRow("code") << u"fn main() {\n    run(); // now\n}\n"_s << qint64(3);
        QTest::newRow("blank and comment") << u"// What\n\n  \t\n  /// doc\nx\n"_s << qint64(1);
        QTest::newRow("tests") << u"x\n#[cfg(test)]\nmod tests {\n}\n"_s << qint64(1);
    }

    void linesOfCode_areNeitherBlankNorCommentNorTest()
    {
        QFETCH(QString, text);
        QTEST(linesOfCode(text), "lines");
    }
};

QTEST_GUILESS_MAIN(TestBuildFindings)
#include "tst_build_findings.moc"
