// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/article/article_view.h"
#include "ui/article/contents_list.h"
#include "ui/charts/chart_tabs.h"
#include "ui/fetch/dropped_files.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_actions.h"
#include "ui/fetch/list_pane.h"
#include "ui/runs/settings_page.h"
#include "ui/runs/two_runs_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/part.h"
#include "ui/window/file_kind.h"
#include "ui/window/listing_pane.h"
#include "ui/window/progress_strip.h"
#include "ui/window/window_parts.h"

#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

constexpr std::chrono::seconds PatienceAtClose { 5 };

} // namespace

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_actions(this)
    , m_lab(m_services.labProgram)
    , m_session(m_list, m_lab, m_services.windowEngine, m_services.engines)
    , m_preferences(m_services.settings)
    , m_keeper(m_list, m_services.listFile)
    , m_announcer(*this, m_services.voice)
    , m_recent(m_services.settings)
    , m_store(runFolder())
    , m_report(m_services.askSave, m_services.settings)
    , m_listExport(m_services.askSave, m_services.settings)
    , m_experiments(m_services)
    , m_contents(new article::ContentsList)
    , m_article(new article::ArticleView)
    , m_listing(new ListingPane)
    , m_panel(new fetch::FetchPanel(m_list, m_session, m_services.catalogue))
    , m_charts(new charts::ChartTabs({ .ask = m_services.askSave, .settings = m_services.settings }))
    , m_chartArea(new QStackedWidget)
    , m_twoRuns(new runs::TwoRunsPage(m_services.askSave))
    , m_settings(new runs::SettingsPage)
    , m_listings({ .list = m_list,
          .lab = m_lab,
          .pane = *m_listing,
          .catalogue = m_services.catalogue,
          .folder = m_services.listingFolder,
          .measuring = [this] { return measuring(); } })
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildToolBar(); // from top to bottom: the order of the Tab key
    buildParts();
    buildMenus();
    buildStatusBar();
    connectFileActions();
    connectRunActions();
    connectList();
    connectSession();
    connectFiles();
    connectRuns();
    connectExperiments();
    connectProfile();
    connectHabits();
    restore();
    onStateChanged();
}

/// The widgets go first: they look at list and session.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

std::unique_ptr<MainWindow> makeMainWindow(Services services)
{
    return std::make_unique<MainWindow>(std::move(services));
}

void MainWindow::buildParts()
{
    m_contents->follow(*m_article);
    m_experiments.addTab(*m_charts);
    m_charts->addTab(m_twoRuns, tr("Tw&o runs"));
    m_charts->setTabVisible(m_charts->indexOf(m_twoRuns), false);
    m_charts->addTab(m_settings, tr("What differ&s"));
    m_chartArea->addWidget(m_charts);
    m_parts = new WindowParts({ .contents = m_contents,
        .article = m_article,
        .listing = m_listing,
        .panel = m_panel,
        .charts = m_chartArea });
    m_parts->charts().addTool(m_charts->machineBox());
    m_parts->panel().setHint(tr("Drop links or files here"));
    setCentralWidget(m_parts);
    m_state = std::make_unique<WindowState>(
        WindowState::Shown {
            .window = *this,
            .parts = *m_parts,
            .panel = *m_panel,
            .article = *m_article,
            .charts = *m_charts,
        },
        m_services.settings);
}

void MainWindow::connectRunActions()
{
    connect(m_actions.paste, &QAction::triggered, &m_panel->pane(), &fetch::ListPane::paste);
    connect(m_actions.fetch, &QAction::triggered, m_panel, &fetch::FetchPanel::fetch);
    connect(m_actions.compare, &QAction::triggered, m_panel, &fetch::FetchPanel::compare);
    connect(m_actions.cancel, &QAction::triggered, &m_session, &fetch::Session::cancel);
    connect(m_actions.lab, &QAction::triggered, &m_lab, &fetch::LabControl::toggle);
    const auto runListing = [this](const QString& language) {
        m_parts->listing().showAction()->setChecked(true);
        m_listings.run(language);
    };
    connect(m_actions.listingGo, &QAction::triggered, this, [runListing] { runListing(u"go"_s); });
    connect(m_actions.listingRust, &QAction::triggered, this, [runListing] { runListing(u"rust"_s); });
    connect(m_article, &article::ArticleView::runListingRequested, this, runListing);
    connect(m_listing, &ListingPane::nameChanged, &m_parts->listing(), &widgets::Part::setTitle);
    connect(&m_lab, &fetch::LabControl::stateChanged, this, [this](fetch::LabControl::State state) {
        const bool on = state == fetch::LabControl::State::Ready || state == fetch::LabControl::State::Starting;
        m_actions.lab->setText(on ? tr("&Stop lab") : tr("&Start lab"));
    });
}

void MainWindow::connectList()
{
    QUndoStack& stack = m_list.undoStack();
    connect(m_actions.undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::enableEdits);
    connect(m_panel, &fetch::FetchPanel::titleChanged, &m_parts->panel(), &widgets::Part::setTitle);
    m_parts->panel().setTitle(m_panel->pane().title());
    // What comes in, and the field to filter by, are of no use in a panel that is closed.
    const auto open = [this] { m_parts->panel().showAction()->setChecked(true); };
    connect(&m_panel->pane().importer(), &fetch::Importer::imported, this, open);
    connect(m_panel->pane().listActions().filter, &QAction::triggered, this, open);
    connect(m_panel->pane().listActions().save, &QAction::triggered, this,
        [this] { m_listExport.ask(this, m_list.urls()); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &fetch::Session::stateChanged, this, &MainWindow::onStateChanged);
    connect(&m_session, &fetch::Session::progressed, m_progress, &ProgressStrip::setProgress);
    connect(&m_session, &fetch::Session::concluded, m_progress, &ProgressStrip::say);
    connect(&m_session, &fetch::Session::began, m_listing, &ListingPane::stop);
    connect(&m_session, &fetch::Session::runGrown, this, [this](const app::run::SharedRun& soFar) {
        showRun(soFar);
        keepUnfinished(soFar); // the whole run will have the same file
    });
    connect(&m_session, &fetch::Session::runFinished, this, [this](const app::run::SharedRun& run) {
        showRun(run);
        m_store.keep(run);
    });
    connect(m_progress, &ProgressStrip::cancelPressed, &m_session, &fetch::Session::cancel);
    connect(m_parts->panel().showAction(), &QAction::toggled, m_progress,
        [this](bool open) { m_progress->offerCancel(m_experiments.busy() || !open); });
}

void MainWindow::connectExperiments()
{
    m_experiments.connectArticle(*m_article, *m_parts, *m_charts);
    m_experiments.keepApart(m_session);
    m_experiments.connectStrip(*m_progress);
    m_experiments.connectActions(m_actions, *m_parts, *m_charts);
    connect(&m_experiments, &ExperimentsWiring::documentUsed, &m_recent, &RecentFiles::add);
    connect(&m_experiments, &ExperimentsWiring::failed, this, &MainWindow::complain);
    connect(&m_experiments.session(), &experiments::ExperimentSession::began, m_listing, &ListingPane::stop);
    connect(&m_experiments.session(), &experiments::ExperimentSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(
        &m_experiments.session(), &experiments::ExperimentSession::assessmentChanged, this, &MainWindow::enableExport);
}

/// The toolbar and the panel show one profile.
void MainWindow::connectProfile()
{
    using fetch::ProfileChoice;
    const QList<QAction*> actions = m_actions.profiles->actions();
    connect(m_panel, &fetch::FetchPanel::profileChanged, this,
        [actions](ProfileChoice profile) { actions[int(profile)]->setChecked(true); });
    connect(m_actions.profiles, &QActionGroup::triggered, this,
        [this, actions](QAction* chosen) { m_panel->setProfile(ProfileChoice(actions.indexOf(chosen))); });
}

void MainWindow::onStateChanged()
{
    const bool busy = measuring();
    const bool stopping = m_session.state() == fetch::Session::State::Stopping
        || m_experiments.session().state() == experiments::ExperimentSession::State::Stopping;
    m_actions.fetch->setEnabled(!busy);
    m_actions.compare->setEnabled(!busy);
    m_actions.profiles->setEnabled(!m_session.busy());
    m_actions.listingGo->setEnabled(!busy);
    m_actions.listingRust->setEnabled(!busy);
    m_actions.cancel->setEnabled(busy && !stopping);
    m_progress->setBusy(busy);
    m_progress->offerCancel(m_experiments.busy() || !m_parts->panel().isOpen());
    if (m_closing && !busy) {
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // the run is told after the state
    }
}

void MainWindow::enableEdits()
{
    QUndoStack& stack = m_list.undoStack();
    m_actions.undo->setEnabled(stack.canUndo());
    m_actions.redo->setEnabled(stack.canRedo());
    m_actions.undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_actions.redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::complain(const QString& sentence)
{
    m_parts->notice().show({ .kind = Notice::Kind::Problem, .text = sentence });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_shown, true)) {
        restoreArticle();
    }
}

/// What nobody waits for to read comes after the first picture of the window.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true)) {
        QTimer::singleShot(0, this, &MainWindow::startTheRest);
    }
}

void MainWindow::startTheRest()
{
    if (app::run::usesLab(m_list.urls())) {
        m_lab.start();
    }
    m_experiments.session().loadKept();
    m_actions.setMenuIcons();
}

/// What was measured is kept before the window goes. Whoever closes it again, or an engine that does not end, makes it
/// go at once, with the engines and the rounds that were done.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (measuring() && !std::exchange(m_closing, true)) {
        QTimer::singleShot(PatienceAtClose, this, &QWidget::close);
        m_session.cancel();
        m_experiments.session().cancel();
        event->ignore();
        return;
    }
    keepUnfinished(m_session.soFar());
    m_experiments.session().keepUnfinished();
    m_state->save();
    m_session.cancel();
    m_listing->stop();
    m_lab.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (fetch::mayTake(*event)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const FilesByKind files = sortFiles(fetch::localFiles(*event->mimeData()));
    const QStringList documents = files.articles + files.results + files.runs;
    if (documents.isEmpty()) {
        m_panel->pane().importer().importMime(*event->mimeData());
    } else if (const auto rest = fetch::withoutFiles(*event->mimeData(), documents)) {
        m_panel->pane().importer().importMime(*rest);
    }
    openFiles(documents);
    for (const QString& path : files.lists) {
        m_recent.add(path);
    }
}

} // namespace ui::window
