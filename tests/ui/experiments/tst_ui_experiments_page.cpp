// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/experiments/made_up_work.h"
#include "ui/charts/warning_list.h"
#include "ui/experiments/experiment_card.h"
#include "ui/experiments/experiments_page.h"
#include "ui/experiments/verdict_table_model.h"
#include "ui/experiments/wrapped_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using namespace tests::ui_experiments;
using namespace ui::experiments;

class TestExperimentsPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExperimentSession> m_session;
    std::unique_ptr<ExperimentsPage> m_page;

    void make(const MadeUp& how = {}, qint64 memory = qint64(8) << 30)
    {
        m_page.reset();
        SessionServices services = madeUpServices(m_folder->path(), how);
        services.memoryBytes = memory;
        m_session = std::make_unique<ExperimentSession>(services);
        m_session->loadKept();
        const auto ask = [this](QWidget*, const ui::charts::SaveRequest& request,
                             const std::function<void(const QString&)>& chosen) {
            chosen(m_folder->filePath(request.suggestedName));
        };
        m_page = std::make_unique<ExperimentsPage>(
            *m_session, ui::charts::ExportServices { .ask = ask, .settings = services.settings });
        m_page->resize(620, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }
    void runTasks()
    {
        const QSignalSpy concluded(m_session.get(), &ExperimentSession::concluded);
        m_session->run({ u"tasks"_s }, true);
        QTRY_COMPARE(concluded.size(), 1);
        QTRY_VERIFY(m_session->hasResults());
    }
    /// The row of the table whose cell in the first column begins so.
    static QStringList row(const QTableView& table, const QString& beginning)
    {
        const QAbstractItemModel& model = *table.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().startsWith(beginning)) {
                QStringList cells;
                for (int column = 0; column < model.columnCount(); ++column) {
                    cells.append(model.index(row, column).data().toString());
                }
                return cells;
            }
        }
        return {};
    }
    [[nodiscard]] QStringList verdictRow(const QString& beginning) const
    {
        return row(*find<QTableView>("verdictTable"), beginning);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void list_hasEveryExperiment_andOpensItsCard()
    {
        make();
        auto* list = find<QTableView>("experimentList");
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->model()->rowCount(), int(allExperiments().size()));
        QCOMPARE(row(*list, u"Waiting tasks\n"_s).mid(1), QStringList({ u"2 not measured"_s, u"not measured"_s }));
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        auto* card = find<ExperimentCard>("experimentCard");
        QVERIFY(card->isVisible());
        QCOMPARE(card->experiment().word, allExperiments().first().word);
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(list->isVisible());
    }

    void card_saysAllThatAReaderMustKnow()
    {
        make();
        for (const Experiment& experiment : allExperiments()) {
            m_page->showExperiment(experiment.word);
            QStringList shown;
            for (const QLabel* label : find<ExperimentCard>("experimentCard")->findChildren<QLabel*>()) {
                shown.append(label->text());
            }
            for (const QString& text : { experiment.title, experiment.question, experiment.method, experiment.heldEqual,
                     experiment.cannotShow }) {
                QVERIFY2(shown.contains(text), qPrintable(experiment.word + text));
            }
        }
    }

    void card_runsAndShowsTheVerdict()
    {
        make();
        m_page->showExperiment(u"tasks"_s);
        auto* block = find<QWidget>("claim-goroutine-2kb");
        QVERIFY(block->findChild<QLabel*>(u"claimVerdict"_s)->text().startsWith(u"Not measured."_s));
        QVERIFY(!find<QTableView>("figures")->isVisibleTo(m_page.get()));
        find<QPushButton>("runQuick")->click();
        QVERIFY(!find<QPushButton>("runQuick")->isEnabled());
        QTRY_VERIFY(block->findChild<QLabel*>(u"claimVerdict"_s)->text().contains(u"supported, by a quick run"_s));
        QVERIFY(block->findChild<QLabel*>(u"claimBeside"_s)->text().contains(u"2.70 kB"_s));
        QVERIFY(block->findChild<QLabel*>(u"claimMeaning"_s)->text().startsWith(u"About 2 KB"_s));
        QTRY_VERIFY(find<QPushButton>("runQuick")->isEnabled());
        QVERIFY(
            find<QLabel>("measured")->text().contains(u"a quick run of 5 rounds, on bench (Example 1000, 2 proc"_s));
        QVERIFY(find<QTableView>("figures")->model()->rowCount() > 2);
        find<QPushButton>("runFull")->click();
        QTRY_VERIFY(block->findChild<QLabel*>(u"claimVerdict"_s)->text().endsWith(u": supported."_s));
    }

    void running_isSeenEverywhere_andCanBeCancelled()
    {
        make({ .waiting = { u"tasks"_s }, .missing = {} });
        QVERIFY(!find<QWidget>("runBar")->isVisible());
        m_page->showExperiment(u"tasks"_s);
        find<QPushButton>("runQuick")->click();
        QTRY_COMPARE(find<QProgressBar>("experimentProgress")->value(), 500);
        QCOMPARE(find<ui::widgets::ElidedLabel>("experimentProgressText")->text(),
            u"Waiting tasks: round 1 of 2, 2 min left"_s);
        QCOMPARE(row(*find<QTableView>("experimentList"), u"Waiting tasks"_s)[2], u"running"_s);
        QCOMPARE(verdictRow(u"A goroutine's"_s)[1], u"being measured"_s);
        QVERIFY(!find<QToolButton>("runAll")->isEnabled());
        find<QToolButton>("cancelExperiments")->click();
        QTRY_VERIFY(!find<QWidget>("runBar")->isVisible());
        QCOMPARE(verdictRow(u"A goroutine's"_s)[1], u"not measured"_s);
        QVERIFY(find<QToolButton>("runAll")->isEnabled());
    }

    void escape_cancels()
    {
        make({ .waiting = { u"tasks"_s }, .missing = {} });
        const QSignalSpy concluded(m_session.get(), &ExperimentSession::concluded);
        m_session->run({ u"tasks"_s }, true);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_COMPARE(concluded.size(), 1);
    }

    void blocked_disablesRunAndSaysWhy()
    {
        make();
        m_page->showExperiment(u"tasks"_s);
        m_session->setBlocked(u"URLs are being fetched."_s);
        for (const char* name : { "runQuick", "runFull", "runAll" }) {
            QVERIFY2(!find<QAbstractButton>(name)->isEnabled(), name);
        }
        QCOMPARE(find<ui::widgets::ElidedLabel>("experimentProgressText")->text(), u"URLs are being fetched."_s);
        QVERIFY(find<QWidget>("runBar")->isVisible());
        QVERIFY(!find<QWidget>("cancelExperiments")->isVisible());
        m_session->setBlocked({});
        QVERIFY(find<QPushButton>("runQuick")->isEnabled());
        QVERIFY(!find<QWidget>("runBar")->isVisible());
    }

    void verdicts_areOneTableInTheArticlesOrder()
    {
        make();
        const QAbstractItemModelTester tester(find<QTableView>("verdictTable")->model());
        runTasks();
        QTRY_COMPARE(verdictRow(u"A goroutine's"_s)[1], u"supported (quick)"_s);
        const QStringList stack = verdictRow(u"A goroutine's"_s);
        QCOMPARE(stack[2], u"2.05 kB (2.05–2.05)"_s);
        QCOMPARE(stack[3], u"at least 1.54 kB and at most 3.07 kB"_s);
        QCOMPARE(stack[4], u"Concurrency Models"_s);
        QVERIFY(stack[5].startsWith(u"About 2 KB"_s));
        const QStringList reported = verdictRow(u"26 %"_s);
        QCOMPARE(reported.mid(1, 3), QStringList({ u"reported"_s, {}, {} }));
        QCOMPARE(reported[5], u"Source: JetBrains, The State of Rust 2025"_s);
        QVERIFY(verdictRow(u"Rust and Go are two"_s).isEmpty());
        const QAbstractItemModel& model = *find<QTableView>("verdictTable")->model();
        QVERIFY(!model.index(0, 1).data(Qt::DecorationRole).isValid()); // reported: no verdict's shape
        QStringList sections;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString section = model.index(row, 4).data().toString();
            if (sections.isEmpty() || sections.last() != section) {
                QVERIFY(!sections.contains(section));
                sections.append(section);
            }
        }
    }

    void verdict_opensClaimInArticleAndCard()
    {
        make();
        m_page->showVerdicts();
        QCOMPARE(find<QTableView>("verdictTable")->selectionModel()->selectedRows().size(), 1);
        const QSignalSpy article(m_page.get(), &ExperimentsPage::articleRequested);
        auto* table = find<QTableView>("verdictTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().startsWith(u"A goroutine's"_s)) {
                table->selectRow(row);
            }
        }
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(article.size(), 1);
        QCOMPARE(article[0][0].toString(), u"goroutine-2kb"_s);
        QCOMPARE(find<ExperimentCard>("experimentCard")->experiment().word, u"tasks"_s);
        QVERIFY(find<ExperimentCard>("experimentCard")->isVisible());
    }

    void reportedClaim_isShownInTheTable()
    {
        make();
        m_page->showClaim(u"crates"_s);
        auto* table = find<QTableView>("verdictTable");
        QVERIFY(table->isVisible());
        QVERIFY(table->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"crates.io"_s));
        m_page->showClaim(u"no-such-claim"_s);
        QVERIFY(table->isVisible());
    }

    void claim_isSeenOnTheCard()
    {
        make();
        runTasks();
        m_page->showClaim(u"goroutine-millions"_s);
        auto* card = find<ExperimentCard>("experimentCard");
        auto* block = find<QWidget>("claim-goroutine-millions");
        QTRY_VERIFY(card->viewport()->rect().contains(block->mapTo(card->viewport(), QPoint(1, 1))));
        QCOMPARE(card->horizontalScrollBar()->value(), 0);
        QCOMPARE(card->widget()->width(), card->viewport()->width()); // nothing is cut at this width
    }

    void threshold_changesTheVerdict_andComesBack()
    {
        make();
        runTasks();
        m_page->showExperiment(u"tasks"_s);
        find<QDoubleSpinBox>("high-goroutine-2kb")->setValue(2000);
        auto* verdict = find<QWidget>("claim-goroutine-2kb")->findChild<QLabel*>(u"claimVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"not supported"_s));
        QCOMPARE(verdictRow(u"A goroutine's"_s)[3], u"at least 1.54 kB and at most 2.00 kB"_s);
        find<QToolButton>("stated-goroutine-2kb")->click();
        QTRY_VERIFY(verdict->text().contains(u": supported"_s));
        QCOMPARE(find<QDoubleSpinBox>("high-goroutine-2kb")->value(), 3072.0);
    }

    void staleResult_saysWhy()
    {
        make();
        runTasks();
        m_page.reset();
        SessionServices services = madeUpServices(m_folder->path());
        services.present = [] {
            Present present = madeUpPresent();
            present.environment.host = u"another"_s;
            return present;
        };
        m_session = std::make_unique<ExperimentSession>(services);
        m_session->loadKept();
        m_page = std::make_unique<ExperimentsPage>(
            *m_session, ui::charts::ExportServices { .settings = services.settings });
        m_page->showExperiment(u"tasks"_s);
        QTRY_VERIFY(!find<ui::charts::WarningList>("doubts")->warnings().isEmpty());
        QCOMPARE(find<ui::charts::WarningList>("doubts")->warnings()[0],
            u"Stale: It was measured on another machine (bench, Example 1000). Run it again."_s);
        QVERIFY(row(*find<QTableView>("experimentList"), u"Waiting tasks"_s)[2].endsWith(u", quick, stale"_s));
    }

    void result_isSavedAsADocument()
    {
        make();
        runTasks();
        m_page->showExperiment(u"tasks"_s);
        const QSignalSpy saved(m_session.get(), &ExperimentSession::saved);
        find<QToolButton>("saveResult")->click();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(holdsResults(m_folder->filePath(u"tasks.versus.json"_s)));
    }

    /// The charts' part of a window of 1280 by 800, and one that is wide.
    void tables_needNoScrollingSideways_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("meaningIsShown");
        QTest::newRow("narrow") << 560 << false;
        QTest::newRow("wide") << 1400 << true;
    }

    void tables_needNoScrollingSideways()
    {
        QFETCH(int, width);
        QFETCH(bool, meaningIsShown);
        make();
        m_page->resize(width, 400);
        for (const char* name : { "experimentList", "verdictTable" }) {
            if (QLatin1String(name) == "verdictTable"_L1) {
                m_page->showVerdicts();
            }
            const auto* table = find<QTableView>(name);
            QTRY_VERIFY(table->isVisible() && table->viewport()->width() > width - 60);
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0); // known once the header has its columns
        }
        const auto* verdicts = find<QTableView>("verdictTable");
        QCOMPARE(!verdicts->isColumnHidden(VerdictTableModel::Basis), meaningIsShown);
        const QModelIndex claim = verdicts->model()->index(0, VerdictTableModel::Claim);
        const QString meaning = claim.siblingAtColumn(VerdictTableModel::Basis).data().toString();
        QVERIFY(claim.data(Qt::ToolTipRole).toString().contains(meaning));
    }

    void columns_shrinkBeforeAnyIsHidden()
    {
        const QList<ColumnRoom> columns { { .wanted = 30, .least = 20 },
            { .wanted = 20, .least = 10, .dispensable = true } };
        QCOMPARE(columnsThatFit(columns, 60), (QList { 40, 20 }));
        QCOMPARE(columnsThatFit(columns, 40), (QList { 25, 15 }));
        QCOMPARE(columnsThatFit(columns, 30), (QList { 20, 10 }));
        QCOMPARE(columnsThatFit(columns, 29), (QList { 29, 0 }));
        QCOMPARE(columnsThatFit(columns, 10), (QList { 10, 0 }));
    }

    void openedDocument_isNamed_untilOnesOwnAreAskedFor()
    {
        make();
        runTasks();
        const QSignalSpy saved(m_session.get(), &ExperimentSession::saved);
        m_session->save(m_folder->filePath(u"a.versus.json"_s));
        QTRY_COMPARE(saved.size(), 1);
        m_session->open({ m_folder->filePath(u"a.versus.json"_s) });
        QTRY_COMPARE(find<QLabel>("openedResults")->text(), u"These are the results in a.versus.json."_s);
        QTRY_VERIFY(find<QLabel>("openedResults")->isVisible());
        find<QToolButton>("showOwn")->click();
        QTRY_VERIFY(!find<QLabel>("openedResults")->isVisible());
    }

    void hugeCase_isOfferedWhereMemoryAllows()
    {
        make();
        m_page->showExperiment(u"tasks"_s);
        QVERIFY(!find<QToolButton>("runHuge")->isVisible());
        make({}, qint64(64) << 30);
        m_page->showExperiment(u"cpu"_s);
        QVERIFY(!find<QToolButton>("runHuge")->isVisible());
        m_page->showExperiment(u"tasks"_s);
        QVERIFY(find<QToolButton>("runHuge")->isVisible());
        find<QToolButton>("runHuge")->click();
        auto* notice = m_page->findChild<ui::widgets::NoticeBar*>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"10,000,000 tasks"_s));
    }

    void everyControl_hasANameAndIsReachedByKeyboard()
    {
        make();
        m_page->showExperiment(u"tasks"_s);
        for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && (!button->isCheckable() || button->isChecked())) {
                QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
                QVERIFY2((button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(button->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestExperimentsPage)
#include "tst_ui_experiments_page.moc"
