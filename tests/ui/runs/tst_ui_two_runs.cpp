// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_up_run.h"
#include "ui/charts/numbers_table.h"
#include "ui/runs/two_runs_page.h"
#include "ui/runs/two_runs_text.h"
#include "ui/widgets/clamped_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui::runs;
using app::run::Run;
using app::run::SharedRun;

namespace {

/// Every fetch takes this long, but for a hair from round to round. 100 URLs, so that there is a p99.
SharedRun run(const QString& name, double milliseconds, const std::function<void(Run&)>& change = {})
{
    auto made = std::make_shared<Run>(tests::support::madeUpRun(
        { u"go"_s, u"rust"_s }, 10, 100, [milliseconds](const QString& engine, int round, int) {
            return (engine == u"go"_s ? milliseconds : 8.0) * (1 + 0.0001 * (round % 3));
        }));
    made->name = name;
    for (app::run::SharedRound& part : made->parts) {
        auto calm = std::make_shared<app::run::EngineRound>(*part);
        calm->machineBusy = 0.1;
        calm->done->peakRssBytes += qint64(100) * (part->round % 3);
        part = calm;
    }
    if (change) {
        change(*made);
    }
    return made;
}

QStringList lines(const app::charts::Table& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows) {
        lines.append(row.first(row.size() - 1).join(u" | "_s));
    }
    return lines;
}

} // namespace

class TestTwoRunsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void table_holdsEachEngineAgainstItself();
    void sentence_isInTheTable();
    void conditionsThatDiffer_areTold();
    void runsWithoutACommonEngine_sayWhy();
    void markdown_hasConditionsAndTable();
    void page_showsTheTwoFirst();
    void row_isReadOutAsASentence();
    void swap_asksForTheOtherOrder();
    void thirdRun_canBeChosen();
    void removeOverlay_leavesTheFirst();
    void export_copiesAndSaves();
    void unwritablePlace_isSaid();

private:
    void showRuns(const QList<SharedRun>& runs);
    [[nodiscard]] QString sentence() const { return find<QLabel>("twoRunsSentence")->text(); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwoRunsPage> m_page;
    QString m_savePath;
};

void TestTwoRunsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_savePath = m_folder->filePath(u"table"_s);
    m_page
        = std::make_unique<TwoRunsPage>([this](QWidget*, const ui::charts::SaveRequest&,
                                            const std::function<void(const QString&)>& chosen) { chosen(m_savePath); });
}

void TestTwoRunsPage::showRuns(const QList<SharedRun>& runs)
{
    m_page->resize(900, 400);
    m_page->setRuns(runs);
    m_page->show();
    QTRY_VERIFY(!sentence().isEmpty());
}

/// 20 ms and then 10 ms: half of it, in each figure.
void TestTwoRunsPage::table_holdsEachEngineAgainstItself()
{
    const TwoRuns two = holdAgainst(*run(u"old"_s, 20), *run(u"new"_s, 10));
    QCOMPARE(two.table.headers.first(6),
        QStringList({ u"Engine"_s, u"Figure"_s, u"Before"_s, u"After"_s, u"Ratio"_s, u"95 % interval"_s }));
    QCOMPARE(lines(two.table),
        QStringList({ u"Go | Latency, URL by URL | – | – | 0.500 | 0.500 – 0.500"_s,
            u"Go | Median latency | 20.0 ms | 10.0 ms | 0.500 | 0.500 – 0.500"_s,
            u"Go | 99th percentile | 20.0 ms | 10.0 ms | 0.500 | 0.500 – 0.500"_s,
            u"Go | Peak memory | 5.00 MB | 5.00 MB | 1.00 | 1.00 – 1.00"_s,
            u"Rust | Latency, URL by URL | – | – | 1.00 | 1.00 – 1.00"_s,
            u"Rust | Median latency | 8.00 ms | 8.00 ms | 1.00 | 1.00 – 1.00"_s,
            u"Rust | 99th percentile | 8.00 ms | 8.00 ms | 1.00 | 1.00 – 1.00"_s,
            u"Rust | Peak memory | 5.00 MB | 5.00 MB | 1.00 | 1.00 – 1.00"_s }));
}

void TestTwoRunsPage::sentence_isInTheTable()
{
    const TwoRuns two = holdAgainst(*run(u"old"_s, 20), *run(u"new"_s, 10));
    QVERIFY(two.table.rows[0].last().contains(u"2.00× faster"_s));
    QVERIFY(two.table.rows[0].last().contains(u"new"_s));
}

void TestTwoRunsPage::conditionsThatDiffer_areTold()
{
    const SharedRun old = run(u"old"_s, 20);
    QCOMPARE(conditionsText(holdAgainst(*old, *run(u"new"_s, 20))), u"The conditions of both runs are the same."_s);
    const SharedRun other = run(u"new"_s, 20, [](Run& changed) {
        changed.plan.concurrency = 16;
        changed.environment.host = u"rack"_s;
    });
    QCOMPARE(conditionsText(holdAgainst(*old, *other)),
        u"What differs in the conditions: Concurrency: 6 → 16 · Machine: desk → rack."_s);
}

void TestTwoRunsPage::runsWithoutACommonEngine_sayWhy()
{
    const auto only = [](const QString& engine) {
        return std::make_shared<const Run>(
            tests::support::madeUpRun({ engine }, 1, 1, [](const QString&, int, int) { return 5.0; }));
    };
    showRuns({ only(u"go"_s), only(u"rust"_s) });
    QTRY_VERIFY(sentence().startsWith(u"No engine took part in both runs"_s));
    QVERIFY(!find<QWidget>("twoRunsTable")->isVisible());
    QVERIFY(!find<QToolButton>("twoRunsExport")->isEnabled());
}

void TestTwoRunsPage::markdown_hasConditionsAndTable()
{
    const QString text = toMarkdown(
        holdAgainst(*run(u"old_run"_s, 20), *run(u"new"_s, 10, [](Run& changed) { changed.plan.concurrency = 16; })));
    QVERIFY(
        text.startsWith(u"Before: old\\_run (2026-11-24 12:00 UTC). After: new (2026-11-24 12:00 UTC).\n\n| Engine"_s));
    QVERIFY(text.contains(u"| 20.0 ms | 10.0 ms | 0.500 |"_s));
    QVERIFY(text.contains(u"\nWhat differs in the conditions:\n\n- Concurrency: 6 → 16\n"_s));
}

void TestTwoRunsPage::page_showsTheTwoFirst()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    QCOMPARE(find<QComboBox>("runBefore")->currentText(), u"old"_s);
    QCOMPARE(find<QComboBox>("runAfter")->currentText(), u"new"_s);
    QCOMPARE(find<ui::charts::NumbersTable>("twoRunsTable")->model()->rowCount(), 8);
    QVERIFY(find<ui::widgets::ClampedText>("twoRunsConditions")->text().startsWith(u"The conditions"_s));
}

void TestTwoRunsPage::row_isReadOutAsASentence()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    QVERIFY(sentence().contains(u"2.00× faster"_s));
    auto* table = find<ui::charts::NumbersTable>("twoRunsTable");
    table->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
    }
    QVERIFY(sentence().contains(u"memory"_s));
}

void TestTwoRunsPage::swap_asksForTheOtherOrder()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    const QSignalSpy order(m_page.get(), &TwoRunsPage::orderChanged);
    find<QToolButton>("swapRuns")->click();
    QCOMPARE(order.count(), 1);
    QCOMPARE(order[0][0].value<QList<qsizetype>>(), QList<qsizetype>({ 1, 0 }));
}

void TestTwoRunsPage::thirdRun_canBeChosen()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10), run(u"third"_s, 5) });
    auto* after = find<QComboBox>("runAfter");
    after->setCurrentIndex(2);
    emit after->activated(2);
    QTRY_VERIFY(sentence().contains(u"4.00× faster"_s));
    const QSignalSpy order(m_page.get(), &TwoRunsPage::orderChanged);
    find<QToolButton>("swapRuns")->click();
    QCOMPARE(order[0][0].value<QList<qsizetype>>(), QList<qsizetype>({ 2, 1, 0 }));
    m_page->setRuns({ run(u"third"_s, 5), run(u"new"_s, 10), run(u"old"_s, 20) });
    QCOMPARE(after->currentText(), u"old"_s);
}

void TestTwoRunsPage::removeOverlay_leavesTheFirst()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    const QSignalSpy order(m_page.get(), &TwoRunsPage::orderChanged);
    find<QToolButton>("removeOverlay")->click();
    QCOMPARE(order[0][0].value<QList<qsizetype>>(), QList<qsizetype>({ 0 }));
}

void TestTwoRunsPage::export_copiesAndSaves()
{
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    find<QAction>("copyTable")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Engine\tFigure\tBefore\t"_s));
    find<QAction>("copyMarkdown")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Before: old"_s));
    const QSignalSpy saved(m_page.get(), &TwoRunsPage::saved);
    find<QAction>("saveCsv")->trigger();
    QCOMPARE(saved.count(), 1);
    QFile file(m_savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Engine,Figure,Before,After,Ratio,95 % interval,In words\r\nGo,"));
}

void TestTwoRunsPage::unwritablePlace_isSaid()
{
    m_savePath = m_folder->path(); // a folder
    showRuns({ run(u"old"_s, 20), run(u"new"_s, 10) });
    const QSignalSpy failed(m_page.get(), &TwoRunsPage::failed);
    find<QAction>("saveMarkdown")->trigger();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"it is a folder"_s));
}

QTEST_MAIN(TestTwoRunsPage)

#include "tst_ui_two_runs.moc"
