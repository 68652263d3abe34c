// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure_words.h"
#include "app/report/make_report.h"
#include "app/run/comparison.h"
#include "tests/support/made_up_material.h"

#include <QTest>

using namespace app;
using namespace app::report;
using namespace Qt::StringLiterals;
using tests::support::madeUpComparison;
using tests::support::madeUpMaterial;

namespace {

QStringList wordsOf(const Block& block)
{
    if (const auto* text = std::get_if<Text>(&block)) {
        return { text->words };
    }
    if (const auto* bullets = std::get_if<Bullets>(&block)) {
        return bullets->items;
    }
    if (const auto* chart = std::get_if<charts::Chart>(&block)) {
        return { chart->title, chart->finding };
    }
    const auto& table = std::get<Table>(block);
    QStringList words { table.caption };
    for (const Row& row : table.rows) {
        for (const Cell& cell : row) {
            words.append(cell.text);
        }
    }
    return words;
}

QStringList wordsOf(const Section& section)
{
    QStringList words { section.title };
    for (const Block& block : section.blocks) {
        words += wordsOf(block);
    }
    for (const Section& below : section.sections) {
        words += wordsOf(below);
    }
    return words;
}

QStringList wordsOf(const Report& report)
{
    QStringList words { report.title, report.written, report.summary };
    for (const Section& section : report.sections) {
        words += wordsOf(section);
    }
    return words;
}

/// The row of the table of claims that begins with this claim.
Row claimRow(const Report& report, const QString& claim)
{
    const auto& table = std::get<Table>(report.sections.first().blocks.first());
    for (const Row& row : table.rows) {
        if (row[0].text == claim) {
            return row;
        }
    }
    return {};
}

QString allText(const Report& report)
{
    return wordsOf(report).join(u'\n');
}

} // namespace

class TestMakeReport : public QObject
{
    Q_OBJECT

private slots:
    void summary_countsTheVerdictsAndSaysWhereAndWhen()
    {
        const QString summary = makeReport(madeUpMaterial()).summary;
        // Of the claims that `tasks` decides both hold: 2,048 B of stack, 0.3 µs a task.
        QVERIFY2(summary.contains("2 supported, 0 not supported, 0 inconclusive"_L1), qPrintable(summary));
        QVERIFY(summary.contains("0 stale"_L1));
        QVERIFY(summary.contains("quick runs, which are not final"_L1));
        QVERIFY(summary.contains("bench (Example 1000, 2 cores, Debian 12), 2026-11-24."_L1));
    }

    void everyVerdict_standsInTheTableWithItsNumber()
    {
        const Material material = madeUpMaterial();
        const Report report = makeReport(material);
        int measured = 0;
        for (const experiments::Verdict& verdict : material.assessment.verdicts) {
            const experiments::Claim* claim = experiments::findClaim(material.claims, verdict.claim);
            const Row row = claimRow(report, claim->text);
            QCOMPARE(row.size(), 5);
            QVERIFY(row[1].text.startsWith(rulingName(verdict.ruling)));
            QVERIFY(row[1].sign != Sign::None);
            QVERIFY(row[3].text.contains(claim->test->meaning));
            QCOMPARE(row[4].text, claim->test->experiment);
            if (verdict.figure) {
                ++measured;
                QVERIFY(row[2].text.contains(figureText(*verdict.figure)));
            } else {
                QCOMPARE(row[2].text, verdict.sentence);
            }
            for (const experiments::Figure& figure : verdict.beside) {
                QVERIFY(row[2].text.contains(figureText(figure)));
            }
        }
        QCOMPARE(measured, 2);
    }

    void stackOfAGoroutine_isTold()
    {
        const Row row = claimRow(makeReport(madeUpMaterial()), u"A goroutine's stack starts at about 2 KB."_s);
        QCOMPARE(row[1].text, u"supported\n(quick run)"_s);
        QCOMPARE(row[1].sign, Sign::Supported);
        QVERIFY(row[2].text.contains(u"2.05 kB (2.05–2.05)"_s));
        QVERIFY(row[3].text.startsWith("At least 1.54 kB and at most 3.07 kB."_L1));
    }

    void reportedClaim_hasItsSourceAndNoVerdict()
    {
        const Report report = makeReport(madeUpMaterial());
        const Row row = claimRow(report, u"crates.io holds more than 140,000 packages."_s);
        QCOMPARE(row[1].sign, Sign::Reported);
        QCOMPARE(row[2].text, u"Source: crates.io"_s);
        QVERIFY(claimRow(report, u"Four places to go on from here."_s).isEmpty()); // no claim of anyone
    }

    void readersBounds_areNamedAsSuch()
    {
        Material material = madeUpMaterial();
        for (experiments::Verdict& verdict : material.assessment.verdicts) {
            verdict.bounds.high = 9000;
        }
        const Row row = claimRow(makeReport(material), u"A goroutine's stack starts at about 2 KB."_s);
        QVERIFY(row[3].text.contains("at most 9.00 kB"_L1));
        QVERIFY(row[3].text.contains("set by the reader"_L1));
    }

    void experiment_tellsQuestionFiguresMethodAndCircumstances()
    {
        const Material material = madeUpMaterial();
        const QString text = allText(makeReport(material));
        const experiments::Examined& tasks = material.assessment.examined[0];
        for (const QString& words :
            { tasks.experiment->question, tasks.experiment->method, tasks.experiment->heldEqual,
                tasks.experiment->cannotShow, u"Ten million tasks were left out."_s, u"Memory of waiting tasks"_s,
                u"rustc 1.95.0"_s, u"18446744073709551615"_s, u"2026-11-24 12:00 UTC"_s, u"10, of which 0 failed"_s }) {
            QVERIFY2(text.contains(words), qPrintable(words));
        }
        QVERIFY(tasks.findings.figures.size() > 4);
        for (const experiments::Figure& figure : tasks.findings.figures) {
            QVERIFY2(text.contains(figure.title + u'\n' + figureText(figure)), qPrintable(figure.name));
        }
    }

    void staleResult_saysWhatChangedAndWhatItWas()
    {
        Material material = madeUpMaterial();
        material.assessment = experiments::assess({ tests::support::madeUpTasks() }, {}, {});
        const Report report = makeReport(material);
        const QString text = allText(report);
        QVERIFY(text.contains("Stale: It was measured on another machine (bench, Example 1000)."_L1));
        QVERIFY(text.contains("Run: versus experiment tasks"_L1));
        const Row row = claimRow(report, u"A goroutine's stack starts at about 2 KB."_s);
        QCOMPARE(row[1].sign, Sign::Stale);
        QVERIFY(row[1].text.startsWith("stale (it was: supported)"_L1));
    }

    void whatWasNotRun_isNamedWithTheRemedy()
    {
        const QString text = allText(makeReport(madeUpMaterial()));
        QVERIFY(text.contains("What was not measured"_L1));
        QVERIFY(text.contains("Run: versus experiment cpu"_L1));
        QVERIFY(!text.contains("Run: versus experiment tasks"_L1));
    }

    void failureAndReason_areTold()
    {
        auto tasks = tests::support::madeUpTasks();
        tasks->trials.clear();
        tasks->notMeasured = u"The program of Go is missing. Install Go 1.26."_s;
        Material material;
        material.assessment = experiments::assess({ tasks }, {}, {});
        QVERIFY(
            allText(makeReport(material)).contains("Not measured: The program of Go is missing. Install Go 1.26."_L1));
    }

    void emptyChart_isAReasonAndNoPicture()
    {
        Material material = madeUpMaterial();
        material.assessment.examined[0].findings.charts[0].emptyReason = u"No round ended well."_s;
        const Section tasks = makeReport(material).sections[1].sections[0];
        QVERIFY(std::ranges::none_of(
            tasks.blocks, [](const Block& block) { return std::holds_alternative<charts::Chart>(block); }));
        QVERIFY(wordsOf(tasks).contains(u"No chart “Memory of waiting tasks”: No round ended well."_s));
    }

    void comparison_hasSentencesFiguresPlanAndCharts()
    {
        Material material;
        material.runs = { madeUpComparison(u"before"_s) };
        const Report report = makeReport(material);
        const QString text = allText(report);
        for (const run::Comparison& comparison : run::compareAll(*material.runs[0])) {
            QVERIFY2(text.contains(comparison.sentence), qPrintable(comparison.sentence));
        }
        for (const QString& words : { u"1.00 ms"_s, u"5.00 MB"_s, u"lab:/bytes/11"_s, u"Latency by percentile"_s,
                 u"Memory of each engine"_s, u"Machine desk"_s }) {
            QVERIFY2(text.contains(words), qPrintable(words));
        }
        QVERIFY(!text.contains("claims that can be measured"_L1)); // no experiment, no verdicts
    }

    void twoRuns_areHeldAgainstEachOther()
    {
        Material material = madeUpMaterial();
        material.runs = { madeUpComparison(u"before"_s), madeUpComparison(u"after"_s) };
        const QString text = allText(makeReport(material));
        QVERIFY(text.contains(u"“after” against “before”"_s));
        QVERIFY(text.contains("Charts of these runs, one over the other"_L1));
        QVERIFY(text.contains("2 comparisons of HTTP clients"_L1));
    }

    void longUrlList_isCutAndSaysSo()
    {
        auto run = std::make_shared<run::Run>(
            tests::support::madeUpRun({ u"go"_s }, 1, 60, [](const QString&, int, int) { return 1.0; }));
        Material material;
        material.runs = { run };
        const QStringList words = wordsOf(makeReport(material));
        QVERIFY(words.contains(u"The first 50 of 60 URLs; the run has them all"_s));
    }
};

QTEST_GUILESS_MAIN(TestMakeReport)
#include "tst_make_report.moc"
