// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus, toolbar and status bar: the looks of MainWindow.

#include "ui/article/article_view.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/fetch/list_actions.h"
#include "ui/fetch/list_pane.h"
#include "ui/widgets/part.h"
#include "ui/window/lab_indicator.h"
#include "ui/window/main_window.h"
#include "ui/window/progress_strip.h"
#include "ui/window/window_parts.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

QMenu* menu(QWidget& parent, const QString& name, const QString& title)
{
    auto* made = new QMenu(title, &parent);
    made->setObjectName(name);
    made->setToolTipsVisible(true);
    return made;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildRunMenu();
    QMenu* help = menu(*this, u"helpMenu"_s, tr("&Help"));
    help->addActions({ m_actions.shortcuts, m_actions.about });
    menuBar()->addMenu(help);
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menu(*this, u"fileMenu"_s, tr("&File"));
    file->addActions({ m_actions.openArticle, m_actions.openList, m_actions.openRun });
    QMenu* recent = menu(*this, u"recentMenu"_s, tr("Re&cent files"));
    QMenu* runs = menu(*this, u"recentRunsMenu"_s, tr("Recent ru&ns"));
    m_recent.offerIn(*recent);
    m_store.offerIn(*runs);
    file->addMenu(recent);
    file->addMenu(runs);
    file->addAction(m_actions.runs);
    file->addSeparator();
    file->addAction(m_actions.builtinArticle);
    file->addSeparator();
    file->addActions({ m_panel->pane().listActions().save, m_actions.saveRun, m_actions.saveRunAs,
        m_actions.saveResults, m_actions.exportChart, m_actions.exportReport });
    file->addSeparator();
    file->addAction(m_actions.quit);
    menuBar()->addMenu(file);
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menu(*this, u"editMenu"_s, tr("&Edit"));
    edit->addActions({ m_actions.undo, m_actions.redo });
    edit->addSeparator();
    edit->addAction(m_actions.paste);
    QMenu* list = menu(*this, u"listMenu"_s, tr("URL &list"));
    list->addActions(m_panel->pane().listActions().all());
    edit->addMenu(list);
    edit->addSeparator();
    edit->addActions(m_article->findActions());
    edit->addSeparator();
    edit->addAction(m_actions.preferences);
    menuBar()->addMenu(edit);
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menu(*this, u"viewMenu"_s, tr("&View"));
    for (const widgets::Part* part : m_parts->all()) {
        view->addAction(part->showAction());
    }
    view->addSeparator();
    view->addActions(m_article->zoomActions());
    view->addSeparator();
    view->addAction(m_actions.fullScreen);
    menuBar()->addMenu(view);
}

void MainWindow::buildRunMenu()
{
    QMenu* run = menu(*this, u"runMenu"_s, tr("&Run"));
    run->addActions({ m_actions.fetch, m_actions.compare, m_actions.cancel });
    run->addSeparator();
    run->addActions(m_actions.profiles->actions());
    run->addSeparator();
    run->addActions({ m_actions.listingGo, m_actions.listingRust });
    run->addSeparator();
    run->addActions({ m_actions.runAll, m_actions.runAllFull, m_actions.experiments, m_actions.verdicts });
    run->addSeparator();
    run->addAction(m_actions.lab);
    menuBar()->addMenu(run);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ 16, 16 });
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_actions.fetch);
    bar->addAction(m_actions.compare);
    auto* profile = new QToolButton(bar);
    profile->setObjectName(u"profileButton"_s);
    profile->setPopupMode(QToolButton::InstantPopup);
    QMenu* profiles = menu(*profile, u"profileMenu"_s, {});
    profiles->addActions(m_actions.profiles->actions());
    profile->setMenu(profiles);
    for (const QAction* action : m_actions.profiles->actions()) {
        const QString name = action->text().remove(u'&');
        // Between two profiles none is checked for a moment.
        connect(action, &QAction::toggled, profile, [profile, name](bool checked) {
            if (checked) {
                profile->setText(tr("Profile: %1").arg(name));
            }
        });
    }
    profile->setText(tr("Profile: %1").arg(m_actions.levelField->text().remove(u'&')));
    bar->addWidget(profile);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(new LabIndicator(m_lab, bar));
}

void MainWindow::buildStatusBar()
{
    m_progress = new ProgressStrip;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_progress, 1);
}

} // namespace ui::window
