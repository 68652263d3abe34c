// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run documents: opening, saving, listing them, and putting them on the charts.

#include "ui/charts/chart_tabs.h"
#include "ui/runs/run_names.h"
#include "ui/runs/runs_dialog.h"
#include "ui/runs/settings_page.h"
#include "ui/runs/two_runs_page.h"
#include "ui/widgets/part.h"
#include "ui/window/file_kind.h"
#include "ui/window/main_window.h"
#include "ui/window/progress_strip.h"
#include "ui/window/window_parts.h"

#include <QAction>

namespace ui::window {

using namespace Qt::StringLiterals;

void MainWindow::connectRuns()
{
    connect(&m_store, &runs::RunStore::loaded, this, &MainWindow::onRunsLoaded);
    connect(&m_store, &runs::RunStore::saved, this, &MainWindow::onRunSaved);
    connect(&m_store, &runs::RunStore::renamed, this, &MainWindow::onRunRenamed);
    connect(&m_store, &runs::RunStore::failed, this, &MainWindow::complain);
    connect(&m_store, &runs::RunStore::progressed, this, &MainWindow::onLoading);
    connect(&m_store, &runs::RunStore::loadingEnded, this, [this] {
        if (!measuring()) {
            m_progress->setBusy(false);
            m_progress->say({});
        }
    });
    connectTwoRuns();
}

void MainWindow::connectTwoRuns()
{
    connect(m_twoRuns, &runs::TwoRunsPage::saved, this,
        [this](const QString& path) { m_progress->say(tr("Saved as %1").arg(path)); });
    connect(m_twoRuns, &runs::TwoRunsPage::failed, this, &MainWindow::complain);
    connect(m_twoRuns, &runs::TwoRunsPage::orderChanged, this, [this](const QList<qsizetype>& order) {
        QList<runs::StoredRun> shown;
        for (const qsizetype i : order) {
            shown.append(m_runs[i]);
        }
        showRuns(shown);
    });
}

void MainWindow::showRuns(const QList<runs::StoredRun>& runs)
{
    m_runs = runs;
    QList<app::run::SharedRun> shown;
    QStringList names;
    for (const runs::StoredRun& stored : runs) {
        const app::run::Run& run = *stored.run;
        shown.append(stored.run);
        names.append(run.origin == app::run::Origin::Window ? tr("%1, in the window").arg(run.name) : run.name);
    }
    m_charts->setRuns(shown);
    m_twoRuns->setRuns(shown);
    m_settings->setRuns(shown);
    if (shown.size() < 2 && m_charts->currentWidget() == m_twoRuns) {
        m_charts->setCurrentIndex(0);
    }
    m_charts->setTabVisible(m_charts->indexOf(m_twoRuns), shown.size() > 1);
    m_parts->charts().setHint(names.join(u" · "_s));
    m_actions.saveRun->setEnabled(!runs.isEmpty());
    m_actions.saveRunAs->setEnabled(!runs.isEmpty());
    enableExport();
    // Of several runs Save takes one: it says which.
    const QString name = runs.size() > 1 ? runs[runToSave()].run->name : QString();
    m_actions.saveRun->setText(name.isEmpty() ? tr("&Save run") : tr("&Save run “%1”").arg(name));
    m_actions.saveRunAs->setText(name.isEmpty() ? tr("Sa&ve run as…") : tr("Sa&ve run “%1” as…").arg(name));
}

void MainWindow::enableExport()
{
    m_actions.exportChart->setEnabled(!m_runs.isEmpty() && m_charts->showsChart());
    m_actions.exportReport->setEnabled(!reportMaterial().isEmpty());
}

/// All that the window has to tell at this moment.
app::report::Material MainWindow::reportMaterial() const
{
    app::report::Material material;
    material.assessment = m_experiments.session().assessment();
    for (const runs::StoredRun& stored : m_runs) {
        material.runs.append(stored.run);
    }
    material.written = QDateTime::currentDateTimeUtc();
    return material;
}

void MainWindow::exportReport()
{
    const app::report::Material material = reportMaterial();
    m_report.ask(this, material, material.hasExperiments() ? tr("report") : runs::fileStem(m_runs.first().run->name));
}

void MainWindow::onRunsLoaded(const QList<runs::StoredRun>& runs)
{
    for (const runs::StoredRun& stored : runs) {
        if (!m_store.isKept(stored.path)) {
            m_recent.add(stored.path);
        }
    }
    showRuns(runs);
    m_parts->charts().showAction()->setChecked(true);
    if (runs.size() > 1) {
        m_charts->setCurrentWidget(m_twoRuns);
    }
}

void MainWindow::onRunSaved(const app::run::SharedRun& run, const runs::StoredRun& as)
{
    m_recent.add(as.path);
    QList<runs::StoredRun> shown = m_runs;
    for (runs::StoredRun& stored : shown) {
        if (stored.run == run) {
            stored = as;
            showRuns(shown);
        }
    }
    m_progress->say(tr("Saved as %1").arg(as.path));
}

void MainWindow::onRunRenamed(const QString& oldPath, const QString& newPath, const QString& name)
{
    m_recent.replace(oldPath, newPath);
    QList<runs::StoredRun> shown = m_runs;
    for (runs::StoredRun& stored : shown) {
        if (stored.path == oldPath) {
            auto renamed = std::make_shared<app::run::Run>(*stored.run);
            renamed->name = name;
            stored = { .run = renamed, .path = newPath };
            showRuns(shown);
        }
    }
}

/// A measurement under way has the strip for itself.
void MainWindow::onLoading(double share, const QString& text)
{
    if (!measuring()) {
        m_progress->setBusy(true);
        m_progress->setProgress(share, text);
    }
}

void MainWindow::askOpenRun()
{
    m_services.askOpen(this,
        { .title = tr("Open run"), .filter = tr("Runs and results (*.versus.json *.json);;All files (*)") },
        [this](const QStringList& paths) { openFiles(paths); });
}

/// The first on the charts that no file of the user's holds; else the first.
qsizetype MainWindow::runToSave() const
{
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].path.isEmpty() || m_store.isKept(m_runs[i].path)) {
            return i;
        }
    }
    return 0;
}

void MainWindow::saveRun()
{
    const runs::StoredRun stored = m_runs[runToSave()];
    if (stored.path.isEmpty() || m_store.isKept(stored.path)) {
        saveRunAs();
    } else {
        m_store.save(stored.run, stored.path);
    }
}

void MainWindow::saveRunAs()
{
    const app::run::SharedRun run = m_runs[runToSave()].run;
    const QString name = runs::fileStem(run->name) + runs::runEnding();
    m_services.askSave(this, { .title = tr("Save run"), .suggestedName = name, .filter = tr("Runs (*.versus.json)") },
        [this, run](const QString& path) { m_store.save(run, path); });
}

void MainWindow::openRunsDialog()
{
    if (m_runsDialog == nullptr) {
        m_runsDialog = new runs::RunsDialog(
            m_store, [this] { return sortFiles(m_recent.existing()).runs; }, this);
        m_runsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_runsDialog, &runs::RunsDialog::openRequested, &m_store, &runs::RunStore::load);
    }
    m_runsDialog->show();
    m_runsDialog->raise();
    m_runsDialog->activateWindow();
}

/// So that neither a kill nor an impatient end loses the rounds that are done.
void MainWindow::keepUnfinished(const app::run::SharedRun& soFar)
{
    if (soFar != nullptr) {
        auto run = std::make_shared<app::run::Run>(*soFar);
        run->partial = true;
        m_store.keep(run);
    }
}

} // namespace ui::window
