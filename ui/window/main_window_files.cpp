// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of the user's: opening articles, lists and documents of any kind, and saying what was written.

#include "app/article/load.h"
#include "ui/article/article_view.h"
#include "ui/charts/chart_tabs.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_pane.h"
#include "ui/widgets/part.h"
#include "ui/window/file_kind.h"
#include "ui/window/main_window.h"
#include "ui/window/progress_strip.h"
#include "ui/window/window_parts.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace ui::window {

using namespace Qt::StringLiterals;

void MainWindow::connectFileActions()
{
    connect(m_actions.openArticle, &QAction::triggered, this, &MainWindow::askOpenArticle);
    connect(m_actions.openList, &QAction::triggered, this, &MainWindow::askOpenList);
    connect(m_actions.openRun, &QAction::triggered, this, &MainWindow::askOpenRun);
    connect(
        m_actions.builtinArticle, &QAction::triggered, this, [this] { openArticle(app::article::builtinArticle()); });
    connect(m_actions.runs, &QAction::triggered, this, &MainWindow::openRunsDialog);
    connect(m_actions.saveRun, &QAction::triggered, this, &MainWindow::saveRun);
    connect(m_actions.saveRunAs, &QAction::triggered, this, &MainWindow::saveRunAs);
    connect(m_actions.exportChart, &QAction::triggered, this, &MainWindow::exportChart);
    connect(m_actions.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connect(m_charts, &QTabWidget::currentChanged, this, &MainWindow::enableExport);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_panel, &fetch::FetchPanel::openListRequested, this, &MainWindow::askOpenList);
    connect(m_panel, &fetch::FetchPanel::runsDropped, this, &MainWindow::openFiles);
}

void MainWindow::connectFiles()
{
    connect(&m_recent, &RecentFiles::chosen, this, [this](const QString& path) { openFiles({ path }); });
    connect(m_charts, &charts::ChartTabs::saved, this,
        [this](const QString& path) { m_progress->say(tr("Saved as %1").arg(path)); });
    connect(m_charts, &charts::ChartTabs::failed, this, &MainWindow::complain);
    connect(&m_report, &ReportExport::saved, this,
        [this](const QString& path) { m_progress->say(tr("Saved as %1").arg(path)); });
    connect(&m_report, &ReportExport::failed, this, &MainWindow::complain);
    connect(&m_listExport, &ListExport::saved, this, [this](const QString& path) {
        m_recent.add(path);
        m_progress->say(tr("Saved as %1").arg(path));
    });
    connect(&m_listExport, &ListExport::failed, this, &MainWindow::complain);
}

void MainWindow::openFiles(const QStringList& paths)
{
    const FilesByKind files = sortFiles(paths);
    for (const QString& path : files.articles) {
        openArticle(path);
    }
    if (!files.results.isEmpty()) {
        m_experiments.session().open(files.results);
    }
    if (!files.runs.isEmpty()) {
        m_store.load(files.runs);
    }
    if (!files.lists.isEmpty()) {
        m_panel->pane().importer().importFiles(files.lists);
    }
    for (const QString& path : files.lists) {
        m_recent.add(path);
    }
}

void MainWindow::openArticle(const QString& path)
{
    const app::article::LoadResult result = app::article::loadArticle(path);
    if (const auto* error = std::get_if<app::article::ArticleError>(&result)) {
        complain(error->sentence);
        return;
    }
    const auto& loaded = std::get<app::article::Article>(result);
    m_article->setArticle(loaded);
    m_announcer.setSubject(loaded.title);
    if (path != app::article::builtinArticle()) {
        m_recent.add(path);
    }
}

void MainWindow::askOpenArticle()
{
    m_services.askOpen(this, { .title = tr("Open article"), .filter = tr("Markdown (*.md *.markdown);;All files (*)") },
        [this](const QStringList& paths) { openArticle(paths.last()); });
}

void MainWindow::askOpenList()
{
    const QString filter = tr("URL lists (*.txt *.csv *.url *.webloc *.desktop *.html *.htm *.md);;All files (*)");
    m_services.askOpen(this, { .title = tr("Open URL list"), .filter = filter },
        [this](const QStringList& paths) { m_panel->pane().importer().importFiles(paths); });
}

/// The menu of the page on the screen: a picture of what is seen.
void MainWindow::exportChart()
{
    m_parts->charts().showAction()->setChecked(true);
    if (const auto* button = m_charts->currentWidget()->findChild<QToolButton*>(u"exportButton"_s)) {
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    }
}

} // namespace ui::window
