// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader expects of every application: preferences, the page of shortcuts, that things come back as they were,
// and word of a measurement while another window is used.

#include "app/article/load.h"
#include "ui/article/article_view.h"
#include "ui/charts/chart_tabs.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_pane.h"
#include "ui/widgets/part.h"
#include "ui/window/about_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/progress_strip.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/start_page.h"
#include "ui/window/theme.h"
#include "ui/window/window_parts.h"

#include <QAction>
#include <QStackedWidget>

namespace ui::window {

using namespace Qt::StringLiterals;

namespace {

const QString WelcomedKey = u"window/welcomed"_s;

} // namespace

void MainWindow::connectHabits()
{
    connect(m_actions.preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::openShortcuts);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::openAbout);
    connect(m_actions.fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_preferences, &PreferenceStore::changed, this, [this](const Preferences& value) {
        applyTheme(value.theme);
        m_announcer.setNotifies(value.notifies);
        m_session.setRefusesPrivate(value.refusesPrivate);
        m_store.setFolder(runFolder());
    });
    m_announcer.setNotifies(m_preferences.value().notifies);
    m_session.setRefusesPrivate(m_preferences.value().refusesPrivate);
    connect(&m_keeper, &fetch::ListKeeper::failed, this, &MainWindow::complain);
    connectAnnouncer();
}

void MainWindow::connectAnnouncer()
{
    using experiments::ExperimentSession;
    ExperimentSession& experiments = m_experiments.session();
    connect(&m_session, &fetch::Session::began, &m_announcer, &Announcer::begin);
    connect(&m_session, &fetch::Session::progressed, &m_announcer, &Announcer::setProgress);
    connect(&m_session, &fetch::Session::concluded, &m_announcer, &Announcer::end);
    connect(&experiments, &ExperimentSession::began, &m_announcer, &Announcer::begin);
    connect(&experiments, &ExperimentSession::progressed, &m_announcer, &Announcer::setProgress);
    connect(&experiments, &ExperimentSession::concluded, &m_announcer, &Announcer::end);
}

void MainWindow::restore()
{
    m_state->restore();
    m_actions.fullScreen->setChecked(isFullScreen());
    m_progress->offerCancel(!m_parts->panel().isOpen());
    if (!m_preferences.value().restoresList || !m_keeper.restore()) {
        m_panel->pane().showDemoList();
    }
    m_list.undoStack().clear();
    enableEdits();
    welcome();
}

/// Once the article has its size: laid out for another it would be laid out twice.
void MainWindow::restoreArticle()
{
    const auto isOpen = [this] { return m_article->article().body != nullptr; };
    if (const QString path = m_state->articlePath(); !path.isEmpty() && !isOpen()) {
        openArticle(path);
    }
    if (!isOpen()) {
        openArticle(app::article::builtinArticle());
    }
    m_state->restorePlace();
}

void MainWindow::welcome()
{
    if (m_services.settings->value(WelcomedKey).toBool() || !m_store.keptPaths().isEmpty()) {
        return;
    }
    m_startPage = new StartPage;
    m_chartArea->addWidget(m_startPage);
    m_chartArea->setCurrentWidget(m_startPage);
    connect(m_startPage, &StartPage::comparePressed, m_panel, &fetch::FetchPanel::compare);
    connect(m_startPage, &StartPage::experimentsPressed, m_actions.experiments, &QAction::trigger);
    connect(m_startPage, &StartPage::chartsPressed, this, &MainWindow::endWelcome);
    connect(&m_session, &fetch::Session::began, this, &MainWindow::endWelcome);
    connect(&m_store, &runs::RunStore::loaded, this, &MainWindow::endWelcome);
    connect(m_charts, &QTabWidget::currentChanged, this, &MainWindow::endWelcome);
}

void MainWindow::endWelcome()
{
    if (m_startPage != nullptr) {
        m_chartArea->setCurrentWidget(m_charts);
        m_startPage->deleteLater(); // perhaps from its own button
        m_startPage.clear();
        m_services.settings->setValue(WelcomedKey, true);
    }
}

QString MainWindow::runFolder() const
{
    const QString& chosen = m_preferences.value().runFolder;
    return chosen.isEmpty() ? m_services.runFolder : chosen;
}

void MainWindow::openPreferences()
{
    auto* dialog = new PreferencesDialog({ .store = m_preferences,
                                             .panel = *m_panel,
                                             .article = *m_article,
                                             .recent = m_recent,
                                             .usualRunFolder = m_services.runFolder,
                                             .askFolder = m_services.askFolder },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openShortcuts()
{
    auto* dialog = new ShortcutsDialog(shortcutsOf(*this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto* dialog = new AboutDialog(m_services.catalogue, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui::window
