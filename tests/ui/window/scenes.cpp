// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/scenes.h"

#include "tests/ui/fetch/test_engines.h"
#include "ui/article/link_opener.h"
#include "ui/experiments/experiments_page.h"
#include "ui/fetch/list_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>

#include <array>

namespace tests::ui_window {

using namespace Qt::StringLiterals;

namespace {

void importText(MadeUpWindow& made, const QString& text)
{
    made.find<ui::fetch::ListPane>("listPane").importer().importText(text);
    QTRY_VERIFY(made.find<QTableView>("urlTable").model()->rowCount() < 12); // the demo list made room
}

void refuseALine(MadeUpWindow& made)
{
    made.open();
    importText(made, u"http://a.example/\nhttp:///\n"_s);
}

void openEverything(MadeUpWindow& made)
{
    refuseALine(made);
    made.openRuns({ u"a"_s });
    made.trigger("find");
    made.trigger("listingGoAction"); // which was not built: its part says so
    made.find<QAbstractButton>("addButton").click();
    made.find<QAbstractButton>("logToggle").click();
    made.find<QWidget>("latencyPage").findChild<QAbstractButton*>(u"numbersButton"_s)->click();
}

void openTwoRuns(MadeUpWindow& made)
{
    made.open();
    made.openRuns({ u"a"_s, u"b"_s });
    made.showTab("twoRunsPage");
    QTRY_VERIFY(made.find<QTableView>("twoRunsTable").model()->rowCount() > 0);
}

void openCard(MadeUpWindow& made)
{
    made.open();
    made.openResults();
    made.find<ui::experiments::ExperimentsPage>("experimentsPage").showExperiment(u"tasks"_s);
}

void compare(MadeUpWindow& made)
{
    made.services.engines = tests::ui_fetch::waitingEngine;
    made.open();
    importText(made, u"http://a.example/"_s);
    made.trigger("compareAction");
    made.find<QWidget>("fetchPanel").findChild<QAbstractButton*>(u"noticeAction"_s)->click();
    QTRY_VERIFY(made.find<QAction>("cancelAction").isEnabled());
}

void fetchFailing(MadeUpWindow& made)
{
    made.services.windowEngine = [] { return tests::ui_fetch::timedEngine(u"qt"_s, -1); };
    made.open();
    importText(made, u"http://a.example/\nhttp://a.example/\n"_s);
    made.trigger("fetchAction");
    QTRY_VERIFY(made.find<QAction>("saveRunAction").isEnabled());
}

void openRunsDialog(MadeUpWindow& made)
{
    made.open();
    made.openRuns({ u"a"_s, u"b"_s });
    made.trigger("runsAction");
    QTRY_COMPARE(made.find<QTableView>("runTable").model()->rowCount(), 2);
}

void showRefusals(MadeUpWindow& made)
{
    refuseALine(made);
    made.find<QWidget>("fetchPanel").findChild<QAbstractButton*>(u"noticeAction"_s)->click();
}

constexpr std::array Scenes {
    Scene { "first start",
        [](MadeUpWindow& made) {
            made.forget();
            made.open();
        } },
    Scene { "start", [](MadeUpWindow& made) { made.open(); } },
    Scene { "everything open", openEverything },
    Scene { "empty list",
        [](MadeUpWindow& made) {
            made.open();
            made.find<QAbstractButton>("clearButton").click();
        } },
    Scene { "failed fetch", fetchFailing },
    Scene { "comparing", compare },
    Scene { "two runs", openTwoRuns },
    Scene { "what differs",
        [](MadeUpWindow& made) {
            made.open();
            made.openRuns({ u"a"_s });
            made.showTab("settingsPage");
        } },
    Scene { "experiments",
        [](MadeUpWindow& made) {
            made.open();
            made.trigger("experimentsAction");
        } },
    Scene { "verdicts",
        [](MadeUpWindow& made) {
            made.open();
            made.openResults();
        } },
    Scene { "experiment", openCard },
    Scene { "dialog of runs", openRunsDialog },
    Scene { "refused lines", showRefusals },
    Scene { "about",
        [](MadeUpWindow& made) {
            made.open();
            made.trigger("aboutAction");
        } },
    Scene { "preferences",
        [](MadeUpWindow& made) {
            made.open();
            made.trigger("preferencesAction");
        } },
    Scene { "shortcuts",
        [](MadeUpWindow& made) {
            made.open();
            made.trigger("shortcutsAction");
        } },
    Scene { "question before a link",
        [](MadeUpWindow& made) {
            made.open();
            ui::article::ConfirmingLinkOpener().open(QUrl(u"https://a.example/"_s), &made.window());
        } },
};

} // namespace

std::span<const Scene> scenes()
{
    return Scenes;
}

QWidget& shownWindow()
{
    for (QWidget* over : { QApplication::activePopupWidget(), QApplication::activeModalWidget() }) {
        if (over != nullptr) {
            return *over;
        }
    }
    return *QApplication::activeWindow();
}

} // namespace tests::ui_window
