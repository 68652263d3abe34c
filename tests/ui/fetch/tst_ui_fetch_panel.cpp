// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/presets.h"
#include "tests/ui/fetch/test_engines.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/lab_control.h"
#include "ui/fetch/list_pane.h"
#include "ui/fetch/session.h"
#include "ui/fetch/url_list_model.h"
#include "ui/fetch/url_table.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tests::ui_fetch;
using namespace ui::fetch;

class TestFetchPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void droppedLinks_areTaken();
    void droppedText_saysWhatItRefused();
    void details_listRefusedLinesAndWhy();
    void details_nameTheFileOfEachLine();
    void details_countWhatIsNotListed();
    void dropWithoutUrls_isNotAccepted();
    void droppedRun_isHandedOn();
    void droppedRunAndLinks_goTheirWays();
    void dropWhileRunning_isTakenForTheNextRun();
    void firstDrop_takesThePlaceOfTheDemoList();
    void secondDrop_isAppended();
    void paste_takesUrlsFromTheClipboard();
    void takenRows_areSelectedAndSeen();
    void pasteOfNothing_saysSo();
    void typedUrl_isAdded();
    void editingACell_changesTheUrl();
    void editingACell_withRubbish_saysWhyInPlace();
    void deleteKey_removesTheSelection();
    void copyKey_copiesUrls();
    void altArrows_moveTheSelectionAndItStaysSelected();
    void movedRows_goBehindTheLast();
    void filter_showsSomeAndRunsTakeAll();
    void filter_removingTakesWhatIsShown();
    void filter_givesWayToWhatIsTaken();
    void sort_isOneStepOfUndo();
    void removeDuplicates_canBePressedWhenThereAreSome();
    void emptyList_saysWhatToDo();
    void title_countsUrlsAndDuplicates();
    void unavailableEngine_cannotBeTickedAndSaysWhy();
    void lowAndNarrowPanel_keepsItsTextsApart();
    void asWritten_allowsNoLimit();
    void both_keepsTheWidthOfTheLevelField();
    void rate_saysHowLongItTakes();
    void stalledLab_setsRateAndRoundsAndSaysSo();
    void stalledLab_undoneWithItsRateAndRounds();
    void bothProfiles_haveAColumnEach();
    void settings_goRound();
    void fetchButton_fillsRowsAndLog();
    void failedFetches_openTheErrorColumn();
    void cancelButton_answersAtOnce();
    void compareButton_withoutEngines_saysWhat();
    void compareButton_showsMediansByEngine();
    void running_locksTheControls();
    void everyControl_hasNameAndAccessibleName();
    void tabKey_goesFromTopToBottom();

private:
    void make(const WindowEngine& window, const app::run::EngineFactory& engines);
    void drop(QMimeData& data);
    void dropText(const QString& text);
    [[nodiscard]] QString notice() const { return find<ui::widgets::NoticeBar>("noticeBar")->text(); }
    [[nodiscard]] bool noticeShown() const { return find<QWidget>("noticeBar")->isVisible(); }
    /// Keys of rows work where the focus is.
    [[nodiscard]] UrlTable* focusedTable() const;
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    void press(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(int row, int column) const { return m_list->index(row, column).data().toString(); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* widget = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("there is no %s", name);
        }
        return widget;
    }

    std::unique_ptr<UrlListModel> m_list;
    std::unique_ptr<LabControl> m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FetchPanel> m_panel;
};

void TestFetchPanel::init()
{
    m_list = std::make_unique<UrlListModel>();
    m_lab = std::make_unique<LabControl>(u"/nonexistent/versus"_s);
    make([] { return timedEngine(u"qt"_s, 5); }, knownEngine);
}

void TestFetchPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestFetchPanel::make(const WindowEngine& window, const app::run::EngineFactory& engines)
{
    m_panel.reset();
    m_session = std::make_unique<Session>(*m_list, *m_lab, window, engines);
    const QList<app::fetch::EngineEntry> catalogue {
        { .id = u"qt"_s, .name = u"Qt"_s, .language = {}, .command = {}, .manifest = {}, .reason = {} },
        { .id = u"go"_s, .name = u"Go"_s, .language = {}, .command = {}, .manifest = {}, .reason = {} },
        { .id = u"rust"_s,
            .name = u"Rust"_s,
            .language = {},
            .command = {},
            .manifest = {},
            .reason = u"cargo was not found."_s },
    };
    m_panel = std::make_unique<FetchPanel>(*m_list, *m_session, catalogue);
    m_panel->resize(580, 400);
    m_panel->show();
}

void TestFetchPanel::drop(QMimeData& data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    if (enter.isAccepted()) {
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &dropped);
    }
}

UrlTable* TestFetchPanel::focusedTable() const
{
    auto* table = find<UrlTable>("urlTable");
    m_panel->activateWindow();
    table->setFocus();
    if (!QTest::qWaitForWindowActive(m_panel.get())) {
        qFatal("the panel did not become active");
    }
    return table;
}

void TestFetchPanel::dropText(const QString& text)
{
    QMimeData data;
    data.setText(text);
    drop(data);
}

void TestFetchPanel::droppedLinks_areTaken()
{
    QMimeData data;
    data.setData(u"text/uri-list"_s, "http://a.example/\r\nhttp://b.example/\r\n");
    drop(data);
    QTRY_COMPARE(m_list->rowCount(), 2);
    QVERIFY(noticeShown());
    QCOMPARE(notice(), u"2 taken"_s);
}

void TestFetchPanel::droppedText_saysWhatItRefused()
{
    dropText(u"http://a.example/\nftp://b.example/\nhttp://c.example/"_s);
    QTRY_COMPARE(m_list->rowCount(), 2);
    QCOMPARE(notice(), u"2 taken, 1 refused"_s);
}

void TestFetchPanel::details_listRefusedLinesAndWhy()
{
    dropText(u"http://a.example/\nftp://b.example/"_s);
    QTRY_COMPARE(notice(), u"1 taken, 1 refused"_s);
    press("noticeAction");
    auto* refusals = find<QTreeWidget>("refusals");
    QVERIFY(refusals->isVisible());
    QCOMPARE(refusals->topLevelItemCount(), 1);
    QVERIFY(refusals->isColumnHidden(0)); // of the file: there is none
    QCOMPARE(refusals->topLevelItem(0)->text(1), u"2"_s);
    QCOMPARE(refusals->topLevelItem(0)->text(2), u"ftp://b.example/"_s);
    QVERIFY(!refusals->topLevelItem(0)->text(3).isEmpty());
    QVERIFY(noticeShown());
}

void TestFetchPanel::details_nameTheFileOfEachLine()
{
    const QTemporaryDir folder;
    QList<QUrl> files;
    for (const QString& name : { u"good.txt"_s, u"bad.txt"_s }) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.startsWith(u'b') ? "http://b/\nftp://b/\n" : "http://a/\n");
        files.append(QUrl::fromLocalFile(file.fileName()));
    }
    QMimeData data;
    data.setUrls(files);
    drop(data);
    QTRY_COMPARE(notice(), u"2 taken, 1 refused"_s);
    press("noticeAction");
    const auto* refusals = find<QTreeWidget>("refusals");
    QVERIFY(!refusals->isColumnHidden(0));
    QCOMPARE(refusals->topLevelItem(0)->text(0), u"bad.txt"_s);
}

void TestFetchPanel::details_countWhatIsNotListed()
{
    m_panel->pane().importer().importText(QString(u"ftp://b/\n"_s).repeated(1500));
    QTRY_COMPARE(notice(), u"0 taken, 1500 refused"_s);
    press("noticeAction");
    QCOMPARE(find<QTreeWidget>("refusals")->topLevelItemCount(), 1000);
    const auto labels = find<QWidget>("refusalsPopup")->findChildren<QLabel*>();
    QCOMPARE(labels.first()->text(), u"The first 1,000 of 1,500 refused lines"_s);
}

void TestFetchPanel::dropWithoutUrls_isNotAccepted()
{
    QMimeData data;
    data.setData(u"application/x-colour"_s, "red");
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestFetchPanel::droppedRun_isHandedOn()
{
    const QSignalSpy runs(m_panel.get(), &FetchPanel::runsDropped);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/r.versus.json"_s) });
    drop(data);
    QCOMPARE(runs.count(), 1);
    QCOMPARE(runs[0][0].toStringList(), QStringList({ u"/tmp/r.versus.json"_s }));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestFetchPanel::droppedRunAndLinks_goTheirWays()
{
    const QSignalSpy runs(m_panel.get(), &FetchPanel::runsDropped);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/tmp/r.versus.json"_s), QUrl(u"http://a.example/"_s) });
    drop(data);
    QCOMPARE(runs.count(), 1);
    QTRY_COMPARE(m_list->urls(), QList<QByteArray>({ "http://a.example/" }));
}

void TestFetchPanel::dropWhileRunning_isTakenForTheNextRun()
{
    make([] { return waitingEngine(u"qt"_s); }, knownEngine);
    m_list->append({ "http://a/" });
    press("fetchButton");
    dropText(u"http://b/"_s);
    QTRY_COMPARE(m_list->urls(), QList<QByteArray>({ "http://a/", "http://b/" }));
    QCOMPARE(notice(), u"1 taken. The run under way goes on without them; the next run has them."_s);
    QCOMPARE(text(1, UrlListModel::Status), u"next run"_s);
    QVERIFY(m_session->busy());
}

void TestFetchPanel::firstDrop_takesThePlaceOfTheDemoList()
{
    press("demoButton");
    QCOMPARE(m_list->rowCount(), 12);
    dropText(u"http://a.example/"_s);
    QTRY_COMPARE(m_list->rowCount(), 1);
    m_list->undoStack().undo();
    QCOMPARE(m_list->urls(), app::urls::demoUrls());
}

void TestFetchPanel::secondDrop_isAppended()
{
    dropText(u"http://a.example/"_s);
    QTRY_COMPARE(m_list->rowCount(), 1);
    dropText(u"http://b.example/"_s);
    QTRY_COMPARE(m_list->rowCount(), 2);
}

void TestFetchPanel::paste_takesUrlsFromTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"http://a.example/ http://b.example/"_s);
    m_panel->pane().paste();
    QTRY_COMPARE(m_list->rowCount(), 2);
}

void TestFetchPanel::takenRows_areSelectedAndSeen()
{
    m_list->append(QList<QByteArray>(50, "http://a.example/"));
    dropText(u"http://b.example/ http://c.example/"_s);
    QTRY_COMPARE(m_list->rowCount(), 52);
    const auto* table = find<UrlTable>("urlTable");
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(table->currentIndex().row(), 50);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
}

void TestFetchPanel::pasteOfNothing_saysSo()
{
    QGuiApplication::clipboard()->clear();
    m_panel->pane().paste();
    QCOMPARE(notice(), u"There is no link and no text to paste. Copy some URLs first."_s);
}

void TestFetchPanel::typedUrl_isAdded()
{
    press("addButton");
    auto* edit = find<QLineEdit>("addEdit");
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"https://example.com"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_list->rowCount(), 1);
    QCOMPARE(text(0, UrlListModel::Url), u"https://example.com/"_s);
    QCOMPARE(edit->text(), QString());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestFetchPanel::editingACell_changesTheUrl()
{
    m_list->append({ "http://a.example/" });
    auto* table = find<UrlTable>("urlTable");
    table->edit(table->model()->index(0, UrlListModel::Url));
    auto* editor = find<QLineEdit>("urlEditor");
    editor->setText(u"http://b.example"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(text(0, UrlListModel::Url), u"http://b.example/"_s);
}

void TestFetchPanel::editingACell_withRubbish_saysWhyInPlace()
{
    m_list->append({ "http://a.example/" });
    auto* table = find<UrlTable>("urlTable");
    table->edit(table->model()->index(0, UrlListModel::Url));
    auto* editor = find<QLineEdit>("urlEditor");
    editor->setText(u"rubbish"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(notice().startsWith(u"rubbish was not taken: "_s));
    QCOMPARE(text(0, UrlListModel::Url), u"http://a.example/"_s);
}

void TestFetchPanel::deleteKey_removesTheSelection()
{
    m_list->append({ "http://a.example/", "http://b.example/", "http://c.example/" });
    auto* table = focusedTable();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://a.example/", "http://c.example/" }));
}

void TestFetchPanel::copyKey_copiesUrls()
{
    m_list->append({ "http://a.example/", "http://b.example/" });
    auto* table = focusedTable();
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"http://a.example/\nhttp://b.example/"_s);
    QCOMPARE(copied->data(u"text/uri-list"_s), QByteArray("http://a.example/\r\nhttp://b.example/\r\n"));
}

void TestFetchPanel::altArrows_moveTheSelectionAndItStaysSelected()
{
    m_list->append({ "http://a/", "http://b/", "http://c/" });
    auto* table = focusedTable();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://b/", "http://c/", "http://a/" }));
    QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 2);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier); // it is the last one
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://b/", "http://a/", "http://c/" }));
    m_list->undoStack().undo();
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://b/", "http://c/", "http://a/" }));
}

void TestFetchPanel::movedRows_goBehindTheLast()
{
    m_list->append({ "http://a/", "http://b/", "http://c/" });
    auto* table = focusedTable();
    table->selectRow(0);
    table->moveSelectionBefore(3);
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://b/", "http://c/", "http://a/" }));
    QCOMPARE(m_list->undoStack().undoText(), u"Move 1 URL"_s);
}

void TestFetchPanel::filter_showsSomeAndRunsTakeAll()
{
    m_list->append({ "http://a.example/", "http://b.example/", "http://A.test/b" });
    trigger("filterListAction");
    auto* edit = find<QLineEdit>("filterEdit");
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"/B"_s);
    auto* table = find<UrlTable>("urlTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(find<QLabel>("filterCounts")->text(), u"2 of 3 shown; a run takes all"_s);
    press("fetchButton");
    QTRY_VERIFY(!m_session->busy());
    QCOMPARE(text(0, UrlListModel::Total), u"5.00 ms"_s); // which is not shown
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestFetchPanel::filter_removingTakesWhatIsShown()
{
    m_list->append({ "http://a/1", "http://b/", "http://a/2" });
    trigger("filterListAction");
    find<QLineEdit>("filterEdit")->setText(u"/a/"_s);
    auto* table = focusedTable();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://b/" }));
}

void TestFetchPanel::filter_givesWayToWhatIsTaken()
{
    m_list->append({ "http://a/" });
    trigger("filterListAction");
    find<QLineEdit>("filterEdit")->setText(u"/a"_s);
    dropText(u"http://b/"_s);
    QTRY_COMPARE(find<UrlTable>("urlTable")->model()->rowCount(), 2);
    QVERIFY(!find<QLineEdit>("filterEdit")->isVisible());
}

void TestFetchPanel::sort_isOneStepOfUndo()
{
    m_list->append({ "http://c/", "http://a/", "http://b/" });
    trigger("sortListAction");
    QTRY_COMPARE(m_list->urls(), QList<QByteArray>({ "http://a/", "http://b/", "http://c/" }));
    QCOMPARE(m_list->undoStack().undoText(), u"Sort the list"_s);
    m_list->undoStack().undo();
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://c/", "http://a/", "http://b/" }));
}

void TestFetchPanel::removeDuplicates_canBePressedWhenThereAreSome()
{
    m_list->append({ "http://a/", "http://b/" });
    QVERIFY(!find<QAction>("removeDuplicatesAction")->isEnabled());
    m_list->append({ "http://a/" });
    trigger("removeDuplicatesAction");
    QCOMPARE(m_list->urls(), QList<QByteArray>({ "http://a/", "http://b/" }));
}

void TestFetchPanel::emptyList_saysWhatToDo()
{
    QVERIFY(find<QWidget>("emptyList")->isVisible());
    QVERIFY(!find<QWidget>("clearButton")->isEnabled());
    press("emptyListDemo");
    QVERIFY(!find<QWidget>("emptyList")->isVisible());
    QVERIFY(find<QWidget>("urlTable")->isVisible());
    press("clearButton");
    QVERIFY(find<QWidget>("emptyList")->isVisible());
}

void TestFetchPanel::title_countsUrlsAndDuplicates()
{
    QCOMPARE(m_panel->pane().title(), u"URLs"_s);
    m_list->append({ "http://a.example/", "http://b.example/" });
    QCOMPARE(m_panel->pane().title(), u"URLs (2)"_s);
    m_list->append({ "http://a.example/" });
    QCOMPARE(m_panel->pane().title(), u"URLs (3), 1 duplicate"_s);
}

void TestFetchPanel::unavailableEngine_cannotBeTickedAndSaysWhy()
{
    auto* rust = find<QCheckBox>("rust");
    QVERIFY(!rust->isEnabled());
    QCOMPARE(rust->toolTip(), u"cargo was not found."_s);
    QVERIFY(find<QWidget>("rustReason")->isVisible());
    QCOMPARE(find<QLabel>("rustReason")->text(), u"Rust is not available. cargo was not found."_s);
    QCOMPARE(m_panel->settings().engines, QStringList({ u"qt"_s, u"go"_s }));
}

/// As a splitter would have it.
void TestFetchPanel::lowAndNarrowPanel_keepsItsTextsApart()
{
    m_panel->resize(250, 100);
    const auto* reason = find<QLabel>("rustReason");
    QTRY_VERIFY(reason->height() >= reason->heightForWidth(reason->width()));
    const auto* profile = find<QComboBox>("profile");
    QVERIFY(profile->mapTo(m_panel.get(), QPoint(0, profile->height())).y()
        <= reason->mapTo(m_panel.get(), QPoint(0, 0)).y());
}

void TestFetchPanel::asWritten_allowsNoLimit()
{
    auto* width = find<QSpinBox>("width");
    QCOMPARE(width->value(), 6);
    find<QComboBox>("profile")->setCurrentIndex(1);
    QCOMPARE(m_panel->settings().profile, ProfileChoice::AsWritten);
    QCOMPARE(m_panel->settings().concurrency, 0);
    QCOMPARE(width->text(), u"no limit"_s);
    find<QComboBox>("profile")->setCurrentIndex(0);
    QCOMPARE(width->value(), 6);
    width->setValue(0);
    QCOMPARE(width->value(), 1);
}

void TestFetchPanel::both_keepsTheWidthOfTheLevelField()
{
    auto* width = find<QSpinBox>("width");
    auto* profile = find<QComboBox>("profile");
    width->setValue(24);
    profile->setCurrentIndex(2);
    QCOMPARE(m_panel->settings().profile, ProfileChoice::Both);
    QCOMPARE(width->value(), 24);
    profile->setCurrentIndex(1);
    QCOMPARE(width->text(), u"no limit"_s);
    profile->setCurrentIndex(2);
    QCOMPARE(width->value(), 24);
}

void TestFetchPanel::rate_saysHowLongItTakes()
{
    QVERIFY(!find<QLabel>("duration")->isVisible());
    m_list->append(QList<QByteArray>(100, "http://a/"));
    find<QSpinBox>("rounds")->setValue(4);
    find<QSpinBox>("rate")->setValue(50);
    // 100 / 50 s, in 5 rounds with the warm-up, by 2 engines
    QCOMPARE(find<QLabel>("duration")->text(), u"≈ 20 s"_s);
    find<QComboBox>("profile")->setCurrentIndex(2);
    QCOMPARE(find<QLabel>("duration")->text(), u"≈ 40 s"_s);
    find<QCheckBox>("go")->setChecked(false);
    QCOMPARE(find<QLabel>("duration")->text(), u"≈ 20 s"_s);
    m_list->append(QList<QByteArray>(100, "http://b/"));
    QCOMPARE(find<QLabel>("duration")->text(), u"≈ 40 s"_s);
    find<QSpinBox>("rate")->setValue(0);
    QCOMPARE(find<QSpinBox>("rate")->text(), u"off"_s);
    QVERIFY(!find<QLabel>("duration")->isVisible());
}

void TestFetchPanel::stalledLab_setsRateAndRoundsAndSaysSo()
{
    press("stalledLabButton");
    QCOMPARE(m_list->rowCount(), 4000);
    QCOMPARE(m_panel->settings().ratePerSecond, 1000);
    QCOMPARE(m_panel->settings().rounds, 3);
    QVERIFY(noticeShown());
    QVERIFY(notice().contains(u"Set: rate 1000 a second, 3 rounds."_s));
    dropText(u"http://a.example/"_s); // a list that came with Versus gives way
    QTRY_COMPARE(m_list->rowCount(), 1);
}

void TestFetchPanel::stalledLab_undoneWithItsRateAndRounds()
{
    find<QSpinBox>("rounds")->setValue(7);
    m_list->append({ "http://a/" });
    press("stalledLabButton");
    m_list->undoStack().undo();
    QCOMPARE(m_list->rowCount(), 1);
    QCOMPARE(m_panel->settings().ratePerSecond, 0);
    QCOMPARE(m_panel->settings().rounds, 7);
    m_list->undoStack().redo();
    QCOMPARE(m_panel->settings().ratePerSecond, 1000);
}

void TestFetchPanel::bothProfiles_haveAColumnEach()
{
    m_list->append({ "http://a/" });
    m_list->startCompare({ u"go"_s, u"go@as-written"_s, u"go#2"_s, u"mine@level-field"_s });
    const auto title = [this](int engine, int role) {
        return m_list->headerData(UrlListModel::FirstEngine + engine, Qt::Horizontal, role).toString();
    };
    QCOMPARE(title(0, Qt::DisplayRole), u"Go"_s);
    QCOMPARE(title(1, Qt::DisplayRole), u"Go\nas written"_s);
    QCOMPARE(title(1, Qt::AccessibleTextRole), u"Go as written"_s);
    QCOMPARE(title(2, Qt::DisplayRole), u"Go #2"_s);
    QCOMPARE(title(3, Qt::DisplayRole), u"mine\non the level field"_s);
    const auto* table = find<UrlTable>("urlTable");
    QVERIFY(table->horizontalHeader()->height() >= 2 * table->fontMetrics().height());
    m_list->setEngineResults(
        u"go@as-written"_s, { EngineResult { .median = std::chrono::milliseconds(7), .error = {} } });
    QCOMPARE(text(0, UrlListModel::FirstEngine + 1), u"7.00 ms"_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine), QString());
}

void TestFetchPanel::settings_goRound()
{
    const CompareSettings settings { .engines = { u"go"_s },
        .rounds = 25,
        .concurrency = 32,
        .profile = ProfileChoice::AsWritten,
        .ratePerSecond = 50 };
    m_panel->setSettings(settings);
    QCOMPARE(m_panel->settings(), settings);
}

void TestFetchPanel::fetchButton_fillsRowsAndLog()
{
    m_list->append({ "http://a/", "http://b/" });
    press("fetchButton");
    QTRY_VERIFY(!m_session->busy());
    QCOMPARE(text(1, UrlListModel::Total), u"15.0 ms"_s);
    press("logToggle");
    const QStringList log = find<QPlainTextEdit>("log")->toPlainText().split(u'\n');
    QCOMPARE(log.first(2), QStringList({ u"http://a/: 1024 bytes in 5.00ms"_s, u"http://b/: 1024 bytes in 15.0ms"_s }));
    auto* table = find<UrlTable>("urlTable");
    QVERIFY(!table->isColumnHidden(UrlListModel::FirstByte));
    QVERIFY(table->isColumnHidden(UrlListModel::Error));
}

void TestFetchPanel::failedFetches_openTheErrorColumn()
{
    make([] { return timedEngine(u"qt"_s, -1); }, knownEngine);
    m_list->append({ "http://a/" });
    press("fetchButton");
    QTRY_VERIFY(!m_session->busy());
    QVERIFY(!find<UrlTable>("urlTable")->isColumnHidden(UrlListModel::Error));
}

void TestFetchPanel::cancelButton_answersAtOnce()
{
    make([] { return std::make_unique<StuckEngine>(); }, knownEngine);
    m_list->append({ "http://a/" });
    press("fetchButton");
    QVERIFY(find<QWidget>("cancelButton")->isVisible());
    press("cancelButton");
    QCOMPARE(text(0, UrlListModel::Status), u"cancelled"_s);
    QVERIFY(!find<QWidget>("cancelButton")->isEnabled());
    QTRY_VERIFY(find<QWidget>("fetchButton")->isVisible());
}

void TestFetchPanel::compareButton_withoutEngines_saysWhat()
{
    m_list->append({ "http://a/" });
    find<QCheckBox>("qt")->setChecked(false);
    find<QCheckBox>("go")->setChecked(false);
    press("compareButton");
    QCOMPARE(notice(), u"No engine is chosen. Tick at least one below the list."_s);
}

void TestFetchPanel::compareButton_showsMediansByEngine()
{
    m_list->append({ "http://a/" });
    find<QSpinBox>("rounds")->setValue(1);
    press("compareButton");
    QCOMPARE(notice(), u"This sends 4 requests to a."_s);
    press("noticeAction");
    QVERIFY(!noticeShown());
    QTRY_VERIFY(!m_session->busy());
    QCOMPARE(text(0, UrlListModel::FirstEngine), u"30.0 ms"_s);
    QCOMPARE(text(0, UrlListModel::FirstEngine + 1), u"20.0 ms"_s);
    auto* table = find<UrlTable>("urlTable");
    QVERIFY(table->isColumnHidden(UrlListModel::FirstByte));
    QVERIFY(!table->isColumnHidden(UrlListModel::FirstEngine));
}

void TestFetchPanel::running_locksTheControls()
{
    make([] { return waitingEngine(u"qt"_s); }, knownEngine);
    m_list->append({ "http://a/" });
    press("fetchButton");
    for (const char* name : { "qt", "rounds", "width", "rate", "profile" }) {
        QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
    }
    QCOMPARE(m_panel->settings().engines, QStringList({ u"qt"_s, u"go"_s })); // locked is not unticked
    m_session->cancel();
    QTRY_VERIFY(find<QWidget>("rounds")->isEnabled());
}

void TestFetchPanel::everyControl_hasNameAndAccessibleName()
{
    for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_panel.get())
            && !widget->objectName().startsWith(u"qt_"_s);
        if (!control) {
            continue;
        }
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString name = label == nullptr
            ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) // of a label beside it, too
            : label->text();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestFetchPanel::tabKey_goesFromTopToBottom()
{
    m_list->append({ "http://a/" });
    const QStringList order { u"demoButton"_s, u"articleButton"_s, u"openButton"_s, u"addButton"_s, u"clearButton"_s,
        u"urlTable"_s, u"qt"_s, u"go"_s, u"rounds"_s, u"width"_s, u"rate"_s, u"profile"_s, u"fetchButton"_s,
        u"compareButton"_s };
    QStringList seen;
    auto* widget = find<QWidget>("demoButton");
    for (int i = 0; i < 200 && seen.size() < order.size(); ++i, widget = widget->nextInFocusChain()) {
        if (order.contains(widget->objectName())) {
            seen.append(widget->objectName());
        }
    }
    QCOMPARE(seen, order);
}

QTEST_MAIN(TestFetchPanel)

#include "tst_ui_fetch_panel.moc"
