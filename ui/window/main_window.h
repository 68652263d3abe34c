// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/lab_control.h"
#include "ui/fetch/list_keeper.h"
#include "ui/fetch/session.h"
#include "ui/fetch/url_list_model.h"
#include "ui/runs/run_store.h"
#include "ui/window/announcer.h"
#include "ui/window/experiments_wiring.h"
#include "ui/window/list_export.h"
#include "ui/window/listing_wiring.h"
#include "ui/window/preferences.h"
#include "ui/window/recent_files.h"
#include "ui/window/report_export.h"
#include "ui/window/services.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_state.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace ui::article {
class ArticleView;
class ContentsList;
} // namespace ui::article

namespace ui::charts {
class ChartTabs;
}

namespace ui::fetch {
class FetchPanel;
}

namespace ui::runs {
class RunsDialog;
class SettingsPage;
class TwoRunsPage;
} // namespace ui::runs

namespace ui::window {

class ListingPane;
class ProgressStrip;
class StartPage;
class WindowParts;

/// The main window: makes the parts and wires them together. Closing it ends everything that it has started.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(Services services);
    ~MainWindow() override;

    /// Articles, URL lists and runs, in any mixture.
    void openFiles(const QStringList& paths);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildParts();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildRunMenu();
    void buildToolBar();
    void buildStatusBar();
    void connectFileActions();
    void connectRunActions();
    void connectList();
    void connectSession();
    void connectFiles();
    void connectRuns();
    void connectTwoRuns();
    void connectExperiments();
    void connectProfile();
    void connectHabits();
    void connectAnnouncer();
    /// As it was left.
    void restore();
    void restoreArticle();

    void startTheRest();
    void onStateChanged();
    void enableEdits();
    /// Fetches, a comparison or an experiment is under way.
    [[nodiscard]] bool measuring() const { return m_session.busy() || m_experiments.busy(); }
    /// Puts these on the charts, one over the other.
    void showRuns(const QList<runs::StoredRun>& runs);
    void showRun(const app::run::SharedRun& run) { showRuns({ { .run = run, .path = {} } }); }
    void onRunsLoaded(const QList<runs::StoredRun>& runs);
    void onRunSaved(const app::run::SharedRun& run, const runs::StoredRun& as);
    void onRunRenamed(const QString& oldPath, const QString& newPath, const QString& name);
    void onLoading(double share, const QString& text);
    void keepUnfinished(const app::run::SharedRun& soFar);
    void openArticle(const QString& path);
    void askOpenArticle();
    void askOpenList();
    void askOpenRun();
    void saveRun();
    void saveRunAs();
    [[nodiscard]] qsizetype runToSave() const;
    void openRunsDialog();
    void exportChart();
    void exportReport();
    [[nodiscard]] app::report::Material reportMaterial() const;
    void enableExport();
    void complain(const QString& sentence);
    /// To a reader who has measured nothing yet.
    void welcome();
    void endWelcome();
    void openPreferences();
    void openShortcuts();
    void openAbout();
    [[nodiscard]] QString runFolder() const;

    Services m_services;
    WindowActions m_actions; ///< before the list, whose end still moves Undo
    fetch::UrlListModel m_list;
    fetch::LabControl m_lab;
    fetch::Session m_session;
    PreferenceStore m_preferences;
    fetch::ListKeeper m_keeper;
    Announcer m_announcer;
    RecentFiles m_recent;
    runs::RunStore m_store;
    ReportExport m_report;
    ListExport m_listExport;
    ExperimentsWiring m_experiments;
    article::ContentsList* m_contents;
    article::ArticleView* m_article;
    ListingPane* m_listing;
    fetch::FetchPanel* m_panel;
    charts::ChartTabs* m_charts;
    QStackedWidget* m_chartArea; ///< the charts, under the start page while there is one
    runs::TwoRunsPage* m_twoRuns;
    runs::SettingsPage* m_settings;
    ListingWiring m_listings;
    std::unique_ptr<WindowState> m_state;
    WindowParts* m_parts = nullptr;
    ProgressStrip* m_progress = nullptr;
    QList<runs::StoredRun> m_runs; ///< on the charts
    QPointer<runs::RunsDialog> m_runsDialog; ///< while it is open
    QPointer<StartPage> m_startPage;
    bool m_shown = false;
    bool m_painted = false;
    bool m_closing = false; ///< once the measurement under way has ended
};

[[nodiscard]] std::unique_ptr<MainWindow> makeMainWindow(Services services);

} // namespace ui::window
