// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "tests/support/made_up_run.h"
#include "tests/ui/experiments/made_up_work.h"
#include "tests/ui/fetch/test_engines.h"
#include "tests/ui/window/made_up_services.h"
#include "ui/article/article_view.h"
#include "ui/charts/chart_drag.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_pane.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tests::ui_fetch;
using namespace ui::window;
using tests::support::madeUpRun;
using ui::fetch::UrlListModel;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void start_showsArticleAndDemoList();
    void part_closesAndComesBack();
    void closedParts_staysClosedNextTime();
    void columnWithoutParts_makesRoom();
    void compareSettings_areRemembered();
    void fetchAction_givesTheChartsARun();
    void compareAction_givesTheChartsARun();
    void exportAction_isThereForChartsOnly();
    void exportedReport_holdsTheOpenRunsAndRemembersItsPlace();
    void lastRun_isKept();
    void savedRun_canBeOpened();
    void openFiles_goWhereTheyBelong();
    void brokenRun_isSaidOnTheWindow();
    void missingArticle_isSaidAndTheOldOneStays();
    void articleDroppedOnTheWindow_isShown();
    void listDroppedOnTheWindow_isTaken();
    void mixedDrop_goesWhereEachBelongs();
    void links_canBeDroppedOnEveryPart();
    void draggedCharts_areRefusedByEveryPart();
    void pasteKey_fillsTheListFromAnywhere_data();
    void pasteKey_fillsTheListFromAnywhere();
    void taken_opensThePanelThatIsClosed();
    void savedList_isReadBackAndRemembersItsPlace();
    void listThatCannotBeSaved_isSaid();
    void profile_isOneInToolbarAndPanel();
    void undoAction_undoesADropAndSaysWhat();
    void running_locksActions();
    void cancelInTheStatusBar_isThereWhenThePanelIsClosed();
    void listing_runsOnTheCurrentList();
    void listingThatWasNotBuilt_saysWhatMendsIt();
    void lab_isStartedForTheDemoList();
    void labThatFails_isShownWithItsReason();
    void close_whileComparing_keepsWhatWasMeasured();
    void rounds_areKeptWhileTheComparisonGoesOn();
    void close_whileFetching_ends();
    void secondClose_doesNotWait();
    void saveRun_writesWhereTheRunIs();
    void saveRunAs_asksEachTime();
    void renamedRun_hasItsNameOnTheCharts();
    void severalRuns_areOverlaidAndHeldAgainstEachOther();
    void swappedRuns_changePlacesInTheCharts();
    void removedOverlay_leavesOneRun();
    void runsAction_opensTheListAndItOpensRuns();
    void experiments_areATabBesideTheCharts();
    void runAll_fillsTheArticle();
    void mark_opensTheCard();
    void verdict_showsTheClaimInTheArticle();
    void experimentAndComparison_areKeptApart();
    void close_whileAnExperimentRuns_ends();
    void secondClose_whileAnExperimentRuns_keepsItsRounds();
    void resultsDocument_isOpenedAndSaved();
    void about_namesVersionsAndLicence();
    void everyAction_hasAName();

private:
    void make();
    void trigger(const char* name);
    [[nodiscard]] QString noticeText(const char* name) const { return find<ui::widgets::NoticeBar>(name)->text(); }
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int rows() const { return find<QTableView>("urlTable")->model()->rowCount(); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    /// A run of this name, in a file of this name.
    void saveMadeUp(const QString& name) const;
    /// Lets whoever is asked where to save choose this name, and keeps what was suggested.
    void chooseWhenAsked(const QString& name);
    void useList(const QString& text);
    void dropOnWindow(QMimeData& data);
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        auto* object = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (object == nullptr) {
            qFatal("there is no %s", name);
        }
        return object;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    Services m_services;
    QString m_suggested;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_services = tests::ui_window::madeUpServices(m_folder->path());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::make()
{
    m_window.reset();
    m_services.settings = tests::ui_window::madeUpSettings(m_folder->path());
    m_window = makeMainWindow(m_services);
    m_window->show();
}

void TestMainWindow::trigger(const char* name)
{
    auto* action = find<QAction>(name);
    QVERIFY2(action->isEnabled(), name);
    action->trigger();
}

void TestMainWindow::chooseWhenAsked(const QString& name)
{
    m_services.askSave = [this, name](QWidget*, const ui::charts::SaveRequest& request,
                             const std::function<void(const QString&)>& chosen) {
        m_suggested = request.suggestedName;
        chosen(path(name));
    };
}

QString TestMainWindow::cell(int row, int column) const
{
    return find<QTableView>("urlTable")->model()->index(row, column).data().toString();
}

void TestMainWindow::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestMainWindow::saveMadeUp(const QString& name) const
{
    auto run = madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    run.name = name;
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path(name)).absolutePath()));
    QVERIFY(!app::run::saveRun(run, path(name + u".versus.json"_s)));
}

/// In the place of the demo list, which needs the lab.
void TestMainWindow::useList(const QString& text)
{
    find<ui::fetch::ListPane>("listPane")->importer().importText(text);
    QTRY_VERIFY(rows() < 12);
}

void TestMainWindow::dropOnWindow(QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
}

void TestMainWindow::start_showsArticleAndDemoList()
{
    make();
    QVERIFY(m_window->windowTitle().startsWith(u"Rust vs Go in 2026"_s));
    QCOMPARE(rows(), 12);
    QCOMPARE(find<QLabel>("urlsPartTitle")->text(), u"URLs (12)"_s);
    QVERIFY(!find<QAction>("undoAction")->isEnabled());
    QVERIFY(!find<QAction>("saveRunAction")->isEnabled());
    QVERIFY(!find<QWidget>("listingPart")->isVisible());
}

void TestMainWindow::part_closesAndComesBack()
{
    make();
    for (const char* part : { "contentsPart", "articlePart", "urlsPart", "chartsPart" }) {
        find<QAbstractButton>(qPrintable(QLatin1String(part) + u"Close"_s))->click();
        QVERIFY2(!find<QWidget>(part)->isVisible(), part);
        find<QAction>(qPrintable(QLatin1String(part) + u"Action"_s))->trigger();
        QVERIFY2(find<QWidget>(part)->isVisible(), part);
    }
}

void TestMainWindow::closedParts_staysClosedNextTime()
{
    make();
    find<QAbstractButton>("contentsPartClose")->click();
    m_window->close();
    make();
    QVERIFY(!find<QWidget>("contentsPart")->isVisible());
    QVERIFY(find<QWidget>("articlePart")->isVisible());
}

void TestMainWindow::columnWithoutParts_makesRoom()
{
    make();
    const int before = find<QWidget>("articlePart")->width();
    find<QAbstractButton>("urlsPartClose")->click();
    find<QAbstractButton>("chartsPartClose")->click();
    QTRY_VERIFY(find<QWidget>("articlePart")->width() > before + 300);
}

void TestMainWindow::compareSettings_areRemembered()
{
    make();
    auto* panel = find<ui::fetch::FetchPanel>("fetchPanel");
    const ui::fetch::CompareSettings settings { .engines = { u"go"_s },
        .rounds = 7,
        .concurrency = 3,
        .profile = ui::fetch::ProfileChoice::Both,
        .ratePerSecond = 20 };
    panel->setSettings(settings);
    m_window->close();
    make();
    QCOMPARE(find<ui::fetch::FetchPanel>("fetchPanel")->settings(), settings);
    QVERIFY(find<QAction>("bothProfilesAction")->isChecked());
}

void TestMainWindow::fetchAction_givesTheChartsARun()
{
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    QCOMPARE(cell(0, UrlListModel::Total), u"5.00 ms"_s);
    QVERIFY(find<ui::widgets::ElidedLabel>("chartsPartHint")->text().endsWith(u", in the window"_s));
    QVERIFY(find<ui::widgets::ElidedLabel>("statusText")->text().startsWith(u"1 URL in "_s));
}

void TestMainWindow::compareAction_givesTheChartsARun()
{
    make();
    useList(u"http://a/"_s);
    trigger("compareAction");
    QCOMPARE(noticeText("noticeBar"), u"This sends 22 requests to a."_s);
    find<ui::widgets::NoticeBar>("noticeBar")->findChild<QAbstractButton*>(u"noticeAction"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("fetchAction")->isEnabled(), 20000);
    QCOMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Done: 10 rounds of Qt, Go over 1 URL."_s);
    QVERIFY(find<QAction>("saveRunAction")->isEnabled());
    QVERIFY(!find<ui::widgets::ElidedLabel>("chartsPartHint")->text().isEmpty());
}

/// What differs is a table: there is no picture of it to export.
void TestMainWindow::exportAction_isThereForChartsOnly()
{
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QTRY_VERIFY(find<QAction>("exportChartAction")->isEnabled());
    auto* page = find<QWidget>("settingsPage");
    auto* tabs = find<QTabWidget>("chartTabs");
    tabs->setCurrentWidget(page);
    QVERIFY(!find<QAction>("exportChartAction")->isEnabled());
    tabs->setCurrentIndex(0);
    QVERIFY(find<QAction>("exportChartAction")->isEnabled());
}

void TestMainWindow::exportedReport_holdsTheOpenRunsAndRemembersItsPlace()
{
    chooseWhenAsked(u"report.csv"_s);
    make();
    QVERIFY(!find<QAction>("exportReportAction")->isEnabled());
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QTRY_VERIFY(find<QAction>("exportReportAction")->isEnabled());
    trigger("exportReportAction");
    QVERIFY(m_suggested.endsWith(".html"_L1) && !m_suggested.contains(u'/'));
    QTRY_VERIFY(QFile::exists(path(u"report.csv"_s)));
    QFile file(path(u"report.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("qt.p50"));
    trigger("exportReportAction");
    QVERIFY(m_suggested.startsWith(m_folder->path()) && m_suggested.endsWith(".csv"_L1));
}

void TestMainWindow::lastRun_isKept()
{
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QTRY_COMPARE(QDir(m_services.runFolder).entryList({ u"*.versus.json"_s }).size(), 1);
    auto* menu = find<QMenu>("recentRunsMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->isEnabled());
}

void TestMainWindow::savedRun_canBeOpened()
{
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    trigger("saveRunAction");
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Saved as "_s + path(u"saved.versus.json"_s));
    make();
    QVERIFY(!find<QAction>("saveRunAction")->isEnabled());
    trigger("openRunAction");
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    QVERIFY(!find<ui::widgets::ElidedLabel>("chartsPartHint")->text().isEmpty());
}

void TestMainWindow::openFiles_goWhereTheyBelong()
{
    write(u"a.md"_s, "# Another article\n\nText.\n");
    write(u"urls.txt"_s, "http://a.example/\nhttp://b.example/\n");
    const auto run = madeUpRun({ u"go"_s }, 1, 1, [](const QString&, int, int) { return 5.0; });
    QVERIFY(!app::run::saveRun(run, path(u"r.versus.json"_s)));
    make();
    m_window->openFiles({ path(u"a.md"_s), path(u"urls.txt"_s), path(u"r.versus.json"_s) });
    QCOMPARE(m_window->windowTitle(), u"Another article – Versus"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    auto* recent = find<QMenu>("recentMenu");
    emit recent->aboutToShow();
    QCOMPARE(recent->actions()[0]->text(), u"r.versus.json"_s); // which took longest
    QCOMPARE(recent->actions()[1]->text(), u"urls.txt"_s);
}

void TestMainWindow::brokenRun_isSaidOnTheWindow()
{
    write(u"r.versus.json"_s, "{}");
    make();
    m_window->openFiles({ path(u"r.versus.json"_s) });
    QTRY_VERIFY(noticeText("windowNotice").contains(u"r.versus.json"_s));
    QVERIFY(find<QWidget>("windowNotice")->isVisible());
    QVERIFY(!find<QAction>("saveRunAction")->isEnabled());
}

void TestMainWindow::missingArticle_isSaidAndTheOldOneStays()
{
    make();
    m_window->openFiles({ path(u"none.md"_s) });
    QVERIFY(noticeText("windowNotice").contains(u"none.md"_s));
    QVERIFY(m_window->windowTitle().startsWith(u"Rust vs Go in 2026"_s));
}

void TestMainWindow::articleDroppedOnTheWindow_isShown()
{
    write(u"a.md"_s, "# Dropped\n");
    make();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path(u"a.md"_s)) });
    dropOnWindow(data);
    QCOMPARE(m_window->windowTitle(), u"Dropped – Versus"_s);
    QCOMPARE(rows(), 12);
}

void TestMainWindow::listDroppedOnTheWindow_isTaken()
{
    make();
    QMimeData data;
    data.setText(u"http://a.example/"_s);
    dropOnWindow(data);
    QTRY_COMPARE(rows(), 1);
}

void TestMainWindow::mixedDrop_goesWhereEachBelongs()
{
    write(u"a.md"_s, "# Dropped\n");
    write(u"urls.txt"_s, "http://b.example/\n");
    make();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path(u"a.md"_s)), QUrl::fromLocalFile(path(u"urls.txt"_s)),
        QUrl(u"http://a.example/"_s) });
    dropOnWindow(data);
    QCOMPARE(m_window->windowTitle(), u"Dropped – Versus"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, UrlListModel::Url), u"http://b.example/"_s);
    QCOMPARE(cell(1, UrlListModel::Url), u"http://a.example/"_s);
}

/// But for fields that are made for text.
void TestMainWindow::links_canBeDroppedOnEveryPart()
{
    make();
    QMimeData data;
    data.setData(u"text/uri-list"_s, "http://a.example/\r\n");
    data.setText(u"http://a.example/"_s);
    int tried = 0;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool takesText
            = QStringList({ u"addEdit"_s, u"filterEdit"_s, u"findField"_s }).contains(widget->objectName());
        if (!widget->isVisible() || widget->isWindow() || takesText) {
            continue;
        }
        QDragEnterEvent enter(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(widget, &enter);
        QVERIFY2(
            enter.isAccepted(), qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        ++tried;
    }
    QVERIFY(tried > 50);
}

/// Without drawing the file that they offer.
void TestMainWindow::draggedCharts_areRefusedByEveryPart()
{
    make();
    QStringList problems;
    const ui::charts::ChartMimeData data({ .chart = {},
        .stem = u"missing/latency"_s, // a file that cannot be written is said
        .choice = {},
        .folder = std::make_shared<ui::charts::PictureFolder>(),
        .failed = [&problems](const QString& problem) { problems.append(problem); } });
    int tried = 0;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->isWindow()) {
            QDragEnterEvent enter(widget->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(widget, &enter);
            QVERIFY2(!enter.isAccepted(),
                qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
            ++tried;
        }
    }
    QVERIFY(tried > 50);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestMainWindow::pasteKey_fillsTheListFromAnywhere_data()
{
    QTest::addColumn<QByteArray>("where");
    for (const char* name : { "articleText", "urlTable", "contentsList", "compareButton" }) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestMainWindow::pasteKey_fillsTheListFromAnywhere()
{
    QFETCH(QByteArray, where);
    make();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* widget = find<QWidget>(where.constData());
    widget->setFocus();
    QGuiApplication::clipboard()->setText(u"http://a.example/"_s);
    QTest::keySequence(widget, QKeySequence::Paste);
    QTRY_COMPARE(rows(), 1);
}

void TestMainWindow::taken_opensThePanelThatIsClosed()
{
    make();
    find<QAbstractButton>("urlsPartClose")->click();
    QMimeData data;
    data.setText(u"http://a.example/"_s);
    dropOnWindow(data);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(find<QWidget>("urlsPart")->isVisible());
}

void TestMainWindow::savedList_isReadBackAndRemembersItsPlace()
{
    chooseWhenAsked(u"list.csv"_s);
    make();
    useList(u"http://a/ http://b/"_s);
    trigger("saveListAction");
    QCOMPARE(m_suggested, u"urls.txt"_s);
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Saved as "_s + path(u"list.csv"_s));
    QFile file(path(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("url\r\nhttp://a/\r\nhttp://b/\r\n"));
    trigger("saveListAction");
    QCOMPARE(m_suggested, path(u"urls.csv"_s));
}

void TestMainWindow::listThatCannotBeSaved_isSaid()
{
    m_services.askSave = [](QWidget*, const ui::charts::SaveRequest&,
                             const std::function<void(const QString&)>& chosen) { chosen(u"/nonexistent/list.txt"_s); };
    make();
    trigger("saveListAction");
    QTRY_VERIFY(noticeText("windowNotice").startsWith(u"The list was not saved as /nonexistent/list.txt: "_s));
}

void TestMainWindow::profile_isOneInToolbarAndPanel()
{
    make();
    auto* button = find<QToolButton>("profileButton");
    QCOMPARE(button->text(), u"Profile: Level field"_s);
    trigger("asWrittenAction");
    QCOMPARE(find<QComboBox>("profile")->currentText(), u"As written"_s);
    QCOMPARE(button->text(), u"Profile: As written"_s);
    trigger("bothProfilesAction");
    QCOMPARE(find<QComboBox>("profile")->currentText(), u"Both (interleaved)"_s);
    find<QComboBox>("profile")->setCurrentIndex(0);
    QCOMPARE(button->text(), u"Profile: Level field"_s);
    QVERIFY(find<QAction>("levelFieldAction")->isChecked());
}

void TestMainWindow::undoAction_undoesADropAndSaysWhat()
{
    make();
    useList(u"http://a/\nhttp://b/"_s);
    auto* undo = find<QAction>("undoAction");
    QCOMPARE(undo->text(), u"&Undo: Replace the list"_s);
    undo->trigger();
    QCOMPARE(rows(), 12);
    trigger("redoAction");
    QCOMPARE(rows(), 2);
}

void TestMainWindow::running_locksActions()
{
    m_services.windowEngine = [] { return waitingEngine(u"qt"_s); };
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    for (const char* name : { "fetchAction", "compareAction", "listingGoAction" }) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    }
    for (const char* name : { "undoAction", "pasteAction" }) { // the list is the next run's
        QVERIFY2(find<QAction>(name)->isEnabled(), name);
    }
    trigger("cancelAction");
    QVERIFY(!find<QAction>("cancelAction")->isEnabled());
    QTRY_VERIFY(find<QAction>("fetchAction")->isEnabled());
}

void TestMainWindow::cancelInTheStatusBar_isThereWhenThePanelIsClosed()
{
    m_services.windowEngine = [] { return waitingEngine(u"qt"_s); };
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    auto* cancel = find<QToolButton>("statusCancel");
    QVERIFY(!cancel->isVisible());
    find<QAbstractButton>("urlsPartClose")->click();
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(find<QAction>("fetchAction")->isEnabled());
    QVERIFY(!cancel->isVisible());
}

void TestMainWindow::listing_runsOnTheCurrentList()
{
    QVERIFY(!writeScript(m_folder->path(), u"versus-listing-go"_s, "for url in \"$@\"; do echo \"got $url\"; done")
                 .isEmpty());
    make();
    useList(u"http://a/\nhttp://b/"_s);
    emit find<ui::article::ArticleView>("articleView")->runListingRequested(u"go"_s);
    QVERIFY(find<QWidget>("listingPart")->isVisible());
    QCOMPARE(find<QLabel>("listingPartTitle")->text(), u"Listing in Go"_s);
    QTRY_COMPARE(find<QPlainTextEdit>("listingOutput")->toPlainText(), u"got http://a/\ngot http://b/"_s);
    QTRY_VERIFY(find<QLabel>("listingFigures")->text().startsWith(u"Done, "_s));
}

void TestMainWindow::listingThatWasNotBuilt_saysWhatMendsIt()
{
    make();
    useList(u"http://a/"_s);
    trigger("listingRustAction");
    QCOMPARE(find<QLabel>("listingFigures")->text(), u"This listing was not built. Run: install cargo"_s);
}

void TestMainWindow::lab_isStartedForTheDemoList()
{
    m_services.labProgram = writeScript(m_folder->path(), u"lab"_s,
        "echo https://127.0.0.1:2; echo http://127.0.0.1:1; echo /tmp/authority.pem; exec sleep 60");
    make();
    auto* indicator = find<QToolButton>("labIndicator");
    QTRY_COMPARE(indicator->text(), u"lab: ready"_s);
    QCOMPARE(find<QAction>("labAction")->text(), u"&Stop lab"_s);
    trigger("fetchAction");
    QTRY_COMPARE(cell(0, UrlListModel::Total), u"5.00 ms"_s);
    indicator->click();
    QCOMPARE(indicator->text(), u"lab: off"_s);
}

void TestMainWindow::labThatFails_isShownWithItsReason()
{
    make();
    QTRY_COMPARE(find<QToolButton>("labIndicator")->text(), u"lab: failed"_s);
    QVERIFY(!find<QToolButton>("labIndicator")->toolTip().isEmpty());
    QVERIFY(find<QWidget>("noticeBar")->isVisible());
}

/// The first engine answers, the next one would go on for ever.
void TestMainWindow::close_whileComparing_keepsWhatWasMeasured()
{
    const auto made = std::make_shared<std::atomic_int>(0);
    m_services.engines = [made](const QString& id) { return (*made)++ == 0 ? knownEngine(id) : waitingEngine(id); };
    make();
    useList(u"http://a/"_s);
    trigger("compareAction");
    find<ui::widgets::NoticeBar>("noticeBar")->findChild<QAbstractButton*>(u"noticeAction"_s)->click();
    QTRY_COMPARE(int(*made), 2);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    const QStringList kept = QDir(path(u"runs"_s)).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    const auto result = app::run::loadRun(path(u"runs/"_s + kept.first()));
    const auto& run = std::get<app::run::SharedRun>(result);
    QVERIFY(run->partial);
    QCOMPARE(run->parts.size(), 2U); // the second with nothing in it
    QCOMPARE(run->parts[0]->samples.size(), 1);
}

/// After the warm-up and the first round of both engines the next one would go on for ever: a kill would end it.
void TestMainWindow::rounds_areKeptWhileTheComparisonGoesOn()
{
    const auto made = std::make_shared<std::atomic_int>(0);
    m_services.engines = [made](const QString& id) { return (*made)++ < 4 ? knownEngine(id) : waitingEngine(id); };
    make();
    useList(u"http://a/"_s);
    trigger("compareAction");
    find<ui::widgets::NoticeBar>("noticeBar")->findChild<QAbstractButton*>(u"noticeAction"_s)->click();
    QTRY_COMPARE(QDir(path(u"runs"_s)).entryList({ u"*.versus.json"_s }).size(), 1);
    const auto result = app::run::loadRun(path(u"runs/"_s + QDir(path(u"runs"_s)).entryList(QDir::Files).first()));
    const auto& run = std::get<app::run::SharedRun>(result);
    QVERIFY(run->partial);
    QCOMPARE(run->parts.size(), 4U);
}

void TestMainWindow::close_whileFetching_ends()
{
    m_services.windowEngine = [] { return waitingEngine(u"qt"_s); };
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QVERIFY(!m_window->close());
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::secondClose_doesNotWait()
{
    m_services.windowEngine = [] { return std::make_unique<StuckEngine>(); };
    make();
    useList(u"http://a/"_s);
    trigger("fetchAction");
    QVERIFY(!m_window->close());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_window->close());
    m_window.reset();
    QVERIFY(clock.elapsed() < 3000);
}

void TestMainWindow::saveRun_writesWhereTheRunIs()
{
    saveMadeUp(u"a"_s);
    make();
    m_window->openFiles({ path(u"a.versus.json"_s) });
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    QVERIFY(QFile::remove(path(u"a.versus.json"_s)));
    trigger("saveRunAction");
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Saved as "_s + path(u"a.versus.json"_s));
    QVERIFY(QFile::exists(path(u"a.versus.json"_s)));
    QVERIFY(!QFile::exists(path(u"saved.versus.json"_s)));
}

void TestMainWindow::saveRunAs_asksEachTime()
{
    saveMadeUp(u"a"_s);
    make();
    m_window->openFiles({ path(u"a.versus.json"_s) });
    QTRY_VERIFY(find<QAction>("saveRunAsAction")->isEnabled());
    trigger("saveRunAsAction");
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"saved"_s);
    QVERIFY(QFile::exists(path(u"saved.versus.json"_s)));
    auto* recent = find<QMenu>("recentMenu");
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().first()->text(), u"saved.versus.json"_s);
    trigger("saveRunAction"); // goes there too, without a question
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Saved as "_s + path(u"saved.versus.json"_s));
}

void TestMainWindow::renamedRun_hasItsNameOnTheCharts()
{
    saveMadeUp(u"a"_s);
    make();
    m_window->openFiles({ path(u"a.versus.json"_s) });
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"a"_s);
    trigger("runsAction");
    auto* table = find<QTableView>("runTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->model()->setData(table->model()->index(0, 0), u"b"_s);
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"b"_s);
    QVERIFY(QFile::exists(path(u"b.versus.json"_s)));
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"b"_s);
}

void TestMainWindow::severalRuns_areOverlaidAndHeldAgainstEachOther()
{
    saveMadeUp(u"a"_s);
    saveMadeUp(u"b"_s);
    make();
    auto* tabs = find<QTabWidget>("chartTabs");
    auto* page = find<QWidget>("twoRunsPage");
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(page)));
    m_window->openFiles({ path(u"a.versus.json"_s), path(u"b.versus.json"_s) });
    QTRY_VERIFY(tabs->isTabVisible(tabs->indexOf(page)));
    QCOMPARE(tabs->currentWidget(), page);
    QCOMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"a · b"_s);
    QTRY_COMPARE(find<QTableView>("twoRunsTable")->model()->rowCount(), 4);
    QCOMPARE(find<QAction>("saveRunAction")->text(), u"&Save run “a”"_s);
}

void TestMainWindow::swappedRuns_changePlacesInTheCharts()
{
    saveMadeUp(u"a"_s);
    saveMadeUp(u"b"_s);
    make();
    m_window->openFiles({ path(u"a.versus.json"_s), path(u"b.versus.json"_s) });
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"a · b"_s);
    find<QToolButton>("swapRuns")->click();
    QCOMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"b · a"_s);
    QCOMPARE(find<QComboBox>("runBefore")->currentText(), u"b"_s);
}

void TestMainWindow::removedOverlay_leavesOneRun()
{
    saveMadeUp(u"a"_s);
    saveMadeUp(u"b"_s);
    make();
    m_window->openFiles({ path(u"a.versus.json"_s), path(u"b.versus.json"_s) });
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"a · b"_s);
    find<QToolButton>("removeOverlay")->click();
    QCOMPARE(find<ui::widgets::ElidedLabel>("chartsPartHint")->text(), u"a"_s);
    QVERIFY(!find<QWidget>("twoRunsPage")->isVisible());
    QVERIFY(find<QWidget>("latencyPage")->isVisible());
}

void TestMainWindow::runsAction_opensTheListAndItOpensRuns()
{
    saveMadeUp(u"runs/2026-11-24-120000-000"_s);
    make();
    trigger("runsAction");
    auto* table = find<QTableView>("runTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    find<QAbstractButton>("runsOpen")->click();
    QTRY_VERIFY(find<QAction>("saveRunAction")->isEnabled());
    auto* recent = find<QMenu>("recentMenu"); // kept runs have a menu of their own
    emit recent->aboutToShow();
    QVERIFY(!recent->actions().first()->isEnabled());
}

void TestMainWindow::experiments_areATabBesideTheCharts()
{
    make();
    auto* tabs = find<QTabWidget>("chartTabs");
    QCOMPARE(tabs->tabText(3), u"Experiments"_s);
    trigger("experimentsAction");
    QVERIFY(find<QWidget>("experimentList")->isVisible());
    trigger("verdictsAction");
    QVERIFY(find<QWidget>("verdictTable")->isVisible());
    QVERIFY(!find<QAction>("exportChartAction")->isEnabled());
}

void TestMainWindow::runAll_fillsTheArticle()
{
    make();
    find<QAbstractButton>("chartsPartClose")->click();
    auto* article = find<QTextBrowser>("articleText");
    const QString text = article->toPlainText();
    QVERIFY(text.contains(QChar::ObjectReplacementCharacter));
    QVERIFY(!find<QAction>("saveResultsAction")->isEnabled());
    trigger("runAllAction");
    QVERIFY(find<QWidget>("experimentsPage")->isVisible());
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Done."_s);
    QTRY_VERIFY(find<QAction>("saveResultsAction")->isEnabled());
    QCOMPARE(article->toPlainText(), text);
}

void TestMainWindow::mark_opensTheCard()
{
    make();
    find<QAbstractButton>("chartsPartClose")->click();
    emit find<QTextBrowser>("articleText")->anchorClicked(QUrl(u"versus:claim/goroutine-2kb"_s));
    QVERIFY(find<QWidget>("experimentCard")->isVisible());
    QCOMPARE(find<QWidget>("experimentCard")->accessibleName(), u"Waiting tasks"_s);
}

void TestMainWindow::verdict_showsTheClaimInTheArticle()
{
    make();
    find<QAbstractButton>("articlePartClose")->click();
    trigger("verdictsAction");
    auto* table = find<QTableView>("verdictTable");
    const QModelIndexList found
        = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"A goroutine's stack"_s);
    table->selectRow(found.constFirst().row());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(find<QWidget>("articlePart")->isVisible());
    QVERIFY(find<ui::article::ArticleView>("articleView")->currentHeading().startsWith(u"concurrency"_s));
    QVERIFY(find<QWidget>("experimentCard")->isVisible());
}

/// Both measure: each waits for the other's end, and says so.
void TestMainWindow::experimentAndComparison_areKeptApart()
{
    m_services.experiments = tests::ui_experiments::madeUpMaker({ .waiting = { u"tasks"_s }, .missing = {} });
    m_services.windowEngine = [] { return waitingEngine(u"qt"_s); };
    make();
    useList(u"http://a/"_s);
    trigger("runAllAction");
    QTRY_VERIFY(find<QAction>("cancelAction")->isEnabled());
    for (const char* name : { "fetchAction", "compareAction", "runAllAction", "listingGoAction" }) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    }
    QVERIFY(!find<QAbstractButton>("compareButton")->isEnabled());
    QVERIFY(find<QAbstractButton>("compareButton")->toolTip().startsWith(u"An experiment is under way"_s));
    QVERIFY(find<QToolButton>("statusCancel")->isVisible());
    find<QToolButton>("statusCancel")->click();
    QTRY_VERIFY(find<QAction>("fetchAction")->isEnabled());
    QVERIFY(find<QAbstractButton>("compareButton")->isEnabled());
    trigger("fetchAction");
    for (const char* name : { "runAllAction", "runAllFullAction" }) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    }
    trigger("cancelAction");
    QTRY_VERIFY(find<QAction>("runAllAction")->isEnabled());
}

void TestMainWindow::close_whileAnExperimentRuns_ends()
{
    m_services.experiments = tests::ui_experiments::madeUpMaker({ .waiting = { u"cpu"_s }, .missing = {} });
    make();
    trigger("runAllAction");
    QTRY_VERIFY(find<ui::widgets::ElidedLabel>("statusText")->text().contains(u"round 1 of 2"_s)
        && QDir(path(u"experiments"_s)).entryList({ u"* tasks.versus.json"_s }).size() == 1);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    QCOMPARE(QDir(path(u"experiments"_s)).entryList({ u"* tasks.versus.json"_s }).size(), 1);
}

void TestMainWindow::secondClose_whileAnExperimentRuns_keepsItsRounds()
{
    m_services.experiments
        = tests::ui_experiments::madeUpMaker({ .waiting = {}, .missing = {}, .stuck = { u"tasks"_s } });
    make();
    trigger("runAllAction");
    QTRY_VERIFY(find<ui::widgets::ElidedLabel>("statusText")->text().contains(u"round 1 of 2"_s));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->close());
    m_window.reset();
    const QStringList kept = QDir(path(u"experiments"_s)).entryList({ u"* tasks.versus.json"_s });
    QCOMPARE(kept.size(), 1);
    const auto results
        = std::get<app::experiments::Results>(app::experiments::loadResults(path(u"experiments/"_s + kept.first())));
    QVERIFY(results.first()->partial);
    QVERIFY(!results.first()->trials.isEmpty());
}

void TestMainWindow::resultsDocument_isOpenedAndSaved()
{
    make();
    trigger("runAllAction");
    QTRY_VERIFY(find<QAction>("saveResultsAction")->isEnabled() && find<QAction>("runAllAction")->isEnabled());
    trigger("saveResultsAction");
    QTRY_COMPARE(find<ui::widgets::ElidedLabel>("statusText")->text(), u"Saved as "_s + path(u"saved.versus.json"_s));
    m_services.resultFolder = path(u"elsewhere"_s);
    make();
    trigger("openRunAction");
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"verdictTable"_s) != nullptr); // made when it is looked at
    QTRY_VERIFY(find<QWidget>("verdictTable")->isVisible());
    QVERIFY(find<QLabel>("openedResults")->text().contains(u"saved.versus.json"_s));
    auto* recent = find<QMenu>("recentMenu");
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().first()->text(), u"saved.versus.json"_s);
}

void TestMainWindow::about_namesVersionsAndLicence()
{
    make();
    trigger("aboutAction");
    QVERIFY(find<QLabel>("aboutTitle")->text().startsWith(u"Versus "_s));
    QVERIFY(find<QLabel>("aboutVersions")->text().contains(QString::fromLatin1(qVersion())));
    QVERIFY(find<QLabel>("aboutVersions")->text().contains(u"Engine rust: not available"_s));
    QVERIFY(find<QLabel>("aboutLicence")->text().contains(u"GNU General Public License, version 3"_s));
}

void TestMainWindow::everyAction_hasAName()
{
    make();
    for (const QAction* entry : m_window->menuBar()->actions()) {
        QVERIFY(!entry->menu()->objectName().isEmpty());
        for (const QAction* action : entry->menu()->actions()) {
            QVERIFY2(action->isSeparator() || action->menu() != nullptr || !action->objectName().isEmpty(),
                qPrintable(action->text()));
        }
    }
}

QTEST_MAIN(TestMainWindow)

#include "tst_ui_main_window.moc"
