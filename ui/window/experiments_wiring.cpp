// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/experiments_wiring.h"

#include "ui/article/article_view.h"
#include "ui/charts/chart_tabs.h"
#include "ui/experiments/experiment_marks.h"
#include "ui/experiments/experiments_page.h"
#include "ui/fetch/session.h"
#include "ui/widgets/lazy_page.h"
#include "ui/widgets/part.h"
#include "ui/window/progress_strip.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_parts.h"

#include <QAction>

namespace ui::window {

using namespace Qt::StringLiterals;
using experiments::ExperimentSession;
using experiments::ExperimentsPage;

ExperimentsWiring::ExperimentsWiring(const Services& services, QObject* parent)
    : QObject(parent)
    , m_exports { .ask = services.askSave, .settings = services.settings }
    , m_session({ .maker = services.experiments,
          .present = services.present,
          .folder = services.resultFolder,
          .settings = services.settings,
          .memoryBytes = services.memoryBytes })
    , m_tab(new widgets::LazyPage([this] { return makePage(); }))
{
    m_tab->setObjectName(u"experimentsTab"_s);
    connect(&m_session, &ExperimentSession::opened, this, [this](const QStringList& paths) {
        for (const QString& path : paths) {
            emit documentUsed(path);
        }
    });
    connect(&m_session, &ExperimentSession::saved, this, &ExperimentsWiring::documentUsed);
}

ExperimentsWiring::~ExperimentsWiring() = default;

QWidget* ExperimentsWiring::makePage()
{
    auto* page = new ExperimentsPage(m_session, m_exports);
    connect(page, &ExperimentsPage::failed, this, &ExperimentsWiring::failed);
    connect(page, &ExperimentsPage::saved, this, &ExperimentsWiring::pictureSaved);
    connect(page, &ExperimentsPage::articleRequested, this, &ExperimentsWiring::claimRequested);
    return page;
}

ExperimentsPage& ExperimentsWiring::page()
{
    return static_cast<ExperimentsPage&>(m_tab->content());
}

void ExperimentsWiring::addTab(charts::ChartTabs& charts)
{
    charts.addTab(m_tab, tr("Experiments"));
}

void ExperimentsWiring::connectArticle(article::ArticleView& article, WindowParts& parts, charts::ChartTabs& charts)
{
    const auto mark
        = [this, &article] { article.setMarks(experiments::claimMarks(m_session.assessment(), m_session.running())); };
    connect(&m_session, &ExperimentSession::assessmentChanged, &article, mark);
    connect(&m_session, &ExperimentSession::stateChanged, &article, mark);
    mark();
    connect(&article, &article::ArticleView::claimActivated, this, [this, &parts, &charts](const QString& claim) {
        show(parts, charts);
        page().showClaim(claim);
    });
    connect(this, &ExperimentsWiring::claimRequested, &article, [&article, &parts](const QString& claim) {
        parts.article().showAction()->setChecked(true);
        article.scrollToAnchor("claim:"_L1 + claim);
    });
}

void ExperimentsWiring::keepApart(fetch::Session& fetches)
{
    const auto compare = [this, &fetches] {
        m_session.setBlocked(fetches.busy()
                ? tr("URLs are being fetched, and both measure. Run the experiment when that is done.")
                : QString());
        fetches.setBlocked(
            busy() ? tr("An experiment is under way, and both measure. Try again when it is done.") : QString());
    };
    connect(&m_session, &ExperimentSession::stateChanged, &fetches, compare);
    connect(&fetches, &fetch::Session::stateChanged, this, compare);
}

void ExperimentsWiring::connectStrip(ProgressStrip& strip)
{
    connect(&m_session, &ExperimentSession::progressed, &strip, &ProgressStrip::setProgress);
    connect(&m_session, &ExperimentSession::concluded, &strip, &ProgressStrip::say);
    connect(&strip, &ProgressStrip::cancelPressed, &m_session, &ExperimentSession::cancel);
    const auto sayWhere = [&strip](const QString& path) { strip.say(tr("Saved as %1").arg(path)); };
    connect(&m_session, &ExperimentSession::saved, &strip, sayWhere);
    connect(this, &ExperimentsWiring::pictureSaved, &strip, sayWhere);
}

void ExperimentsWiring::connectActions(const WindowActions& actions, WindowParts& parts, charts::ChartTabs& charts)
{
    connect(actions.runAll, &QAction::triggered, this, [this, &parts, &charts] {
        show(parts, charts);
        m_session.runAll(true);
    });
    connect(actions.runAllFull, &QAction::triggered, this, [this, &parts, &charts] {
        show(parts, charts);
        m_session.runAll(false);
    });
    connect(actions.experiments, &QAction::triggered, this, [this, &parts, &charts] {
        show(parts, charts);
        page().showList();
    });
    connect(actions.verdicts, &QAction::triggered, this, [this, &parts, &charts] {
        show(parts, charts);
        page().showVerdicts();
    });
    connect(actions.cancel, &QAction::triggered, &m_session, &ExperimentSession::cancel);
    connect(actions.saveResults, &QAction::triggered, this, &ExperimentsWiring::saveResults);
    connect(&m_session, &ExperimentSession::opened, this, [this, &parts, &charts] {
        show(parts, charts);
        page().showVerdicts();
    });
    const auto enable = [this, actions = &actions] {
        const bool free = !busy() && m_session.blocked().isEmpty();
        actions->runAll->setEnabled(free);
        actions->runAllFull->setEnabled(free);
        actions->saveResults->setEnabled(m_session.hasResults());
    };
    connect(&m_session, &ExperimentSession::assessmentChanged, this, enable);
    connect(&m_session, &ExperimentSession::stateChanged, this, enable);
    enable();
}

void ExperimentsWiring::saveResults()
{
    m_exports.ask(m_tab,
        { .title = tr("Save results"),
            .suggestedName = u"experiments.versus.json"_s,
            .filter = tr("Results (*.versus.json)") },
        [this](const QString& path) { m_session.save(path); });
}

void ExperimentsWiring::show(WindowParts& parts, charts::ChartTabs& charts)
{
    parts.charts().showAction()->setChecked(true);
    charts.setCurrentWidget(m_tab);
}

} // namespace ui::window
