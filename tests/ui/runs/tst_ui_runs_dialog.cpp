// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "ui/runs/runs_dialog.h"
#include "ui/widgets/notice_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::runs;
using app::run::Run;

class TestRunsDialog : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void takeUrl(const QUrl& url) { m_revealed = url.toLocalFile(); }

private slots:
    void init();
    void cleanup();

    void list_hasKeptAndRecentRunsNewestFirst();
    void noRuns_isSaid();
    void typing_filters();
    void enterInTheSearch_opensTheFirst();
    void twoRuns_areComparedTheOlderFirst();
    void oneRun_isNotCompared();
    void deletedRun_comesBackByUndo();
    void f2_renames();
    void failure_isSaidInTheDialog();
    void reveal_opensTheFolder();
    void newRun_appears();
    void everything_hasAnAccessibleName();

private:
    void make();
    void save(const QString& path, int day) const;
    void select(const QStringList& names);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("there is no %s", name);
        }
        return widget;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunsDialog> m_dialog;
    QString m_revealed;
};

/// Three runs: two that are kept, of the 1st and the 3rd, and a file of the 2nd.
void TestRunsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_folder->path())); // its trash
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(QDir(m_folder->path()).mkpath(u".local/share"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"runs"_s));
    save(path(u"runs/2026-11-01-120000-000.versus.json"_s), 1);
    save(path(u"runs/2026-11-03-120000-000.versus.json"_s), 3);
    save(path(u"file.versus.json"_s), 2);
    m_store = std::make_unique<RunStore>(path(u"runs"_s));
}

void TestRunsDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
}

void TestRunsDialog::make()
{
    m_dialog = std::make_unique<RunsDialog>(*m_store, [this] { return QStringList { path(u"file.versus.json"_s) }; });
    m_dialog->show();
}

void TestRunsDialog::save(const QString& path, int day) const
{
    Run run = tests::support::madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    run.name = QStringList { u"first"_s, u"second"_s, u"third"_s }.value(day - 1, u"other"_s);
    run.started = QDateTime({ 2026, 11, day }, { 12, 0 }, Qt::UTC);
    QVERIFY(!app::run::saveRun(run, path));
}

QStringList TestRunsDialog::names() const
{
    QStringList names;
    const QAbstractItemModel* model = find<QTableView>("runTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        names.append(model->index(row, 0).data().toString());
    }
    return names;
}

void TestRunsDialog::select(const QStringList& wanted)
{
    auto* table = find<QTableView>("runTable");
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (wanted.contains(names().at(row))) {
            table->selectionModel()->select(
                table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

void TestRunsDialog::list_hasKeptAndRecentRunsNewestFirst()
{
    make();
    QTRY_COMPARE(names(), QStringList({ u"third"_s, u"second"_s, u"first"_s }));
    QCOMPARE(find<QLabel>("runCount")->text(), u"3 runs"_s);
}

void TestRunsDialog::noRuns_isSaid()
{
    QVERIFY(QDir(path(u"runs"_s)).removeRecursively());
    QVERIFY(QFile::remove(path(u"file.versus.json"_s)));
    make();
    QTRY_VERIFY(find<QLabel>("runCount")->text().startsWith(u"No runs yet."_s));
    QVERIFY(!find<QPushButton>("runsOpen")->isEnabled());
}

void TestRunsDialog::typing_filters()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    QTest::keyClicks(find<QLineEdit>("runSearch"), u"second"_s);
    QCOMPARE(names(), QStringList({ u"second"_s }));
    QCOMPARE(find<QLabel>("runCount")->text(), u"1 of 3 runs"_s);
    find<QLineEdit>("runSearch")->clear();
    QCOMPARE(names().size(), 3);
}

void TestRunsDialog::enterInTheSearch_opensTheFirst()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    const QSignalSpy opened(m_dialog.get(), &RunsDialog::openRequested);
    QTest::keyClicks(find<QLineEdit>("runSearch"), u"second"_s);
    QTest::keyClick(find<QLineEdit>("runSearch"), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toStringList(), QStringList({ path(u"file.versus.json"_s) }));
    QVERIFY(!m_dialog->isVisible());
}

void TestRunsDialog::twoRuns_areComparedTheOlderFirst()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    const QSignalSpy opened(m_dialog.get(), &RunsDialog::openRequested);
    select({ u"third"_s, u"first"_s });
    find<QPushButton>("runsCompare")->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toStringList(),
        QStringList(
            { path(u"runs/2026-11-01-120000-000.versus.json"_s), path(u"runs/2026-11-03-120000-000.versus.json"_s) }));
}

void TestRunsDialog::oneRun_isNotCompared()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(find<QPushButton>("runsOpen")->isEnabled());
    QVERIFY(!find<QPushButton>("runsCompare")->isEnabled());
    select({ u"third"_s, u"first"_s });
    QVERIFY(find<QPushButton>("runsCompare")->isEnabled());
    QVERIFY(!find<QPushButton>("runsRename")->isEnabled());
}

void TestRunsDialog::deletedRun_comesBackByUndo()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    select({ u"second"_s });
    find<QTableView>("runTable")->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(find<QTableView>("runTable"), Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList({ u"third"_s, u"first"_s }));
    auto* notice = find<ui::widgets::NoticeBar>("runsNotice");
    QCOMPARE(notice->text(), u"file.versus.json is in the trash."_s);
    notice->findChild<QPushButton*>(u"noticeAction"_s)->click();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(QFile::exists(path(u"file.versus.json"_s)));
}

void TestRunsDialog::f2_renames()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    select({ u"first"_s });
    find<QPushButton>("runsRename")->click();
    auto* editor = find<QTableView>("runTable")->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"baseline"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList({ u"third"_s, u"second"_s, u"baseline"_s }));
    QVERIFY(QFile::exists(path(u"runs/2026-11-01-120000-000 baseline.versus.json"_s)));
    QVERIFY(m_dialog->isVisible()); // the key was the editor's
}

void TestRunsDialog::failure_isSaidInTheDialog()
{
    make();
    save(path(u"taken.versus.json"_s), 9);
    m_store->rename(path(u"file.versus.json"_s), u"taken"_s);
    QTRY_VERIFY(find<ui::widgets::NoticeBar>("runsNotice")->text().startsWith(u"There is a file taken"_s));
}

void TestRunsDialog::reveal_opensTheFolder()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    select({ u"second"_s });
    find<QPushButton>("runsReveal")->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_revealed, m_folder->path());
}

void TestRunsDialog::newRun_appears()
{
    make();
    QTRY_COMPARE(names().size(), 3);
    select({ u"second"_s });
    Run run = tests::support::madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    run.name = u"fresh"_s;
    m_store->keep(std::make_shared<const Run>(run));
    QTRY_COMPARE(names().first(), u"fresh"_s);
    QCOMPARE(find<QTableView>("runTable")->selectionModel()->selectedRows().size(), 1); // as before
    QCOMPARE(find<QTableView>("runTable")->currentIndex().data().toString(), u"second"_s);
}

void TestRunsDialog::everything_hasAnAccessibleName()
{
    make();
    QVERIFY(!find<QLineEdit>("runSearch")->accessibleName().isEmpty());
    QVERIFY(!find<QTableView>("runTable")->accessibleName().isEmpty());
    QStringList mnemonics;
    for (const QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            mnemonics.append(QKeySequence::mnemonic(button->text()).toString());
        }
    }
    QVERIFY(!mnemonics.contains(QString()));
    QVERIFY(mnemonics.removeDuplicates() == 0);
}

QTEST_MAIN(TestRunsDialog)

#include "tst_ui_runs_dialog.moc"
