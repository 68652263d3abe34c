// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/fetch_panel.h"

#include "app/urls/presets.h"
#include "ui/fetch/action_bar.h"
#include "ui/fetch/dropped_files.h"
#include "ui/fetch/engine_boxes.h"
#include "ui/fetch/list_pane.h"
#include "ui/fetch/log_pane.h"
#include "ui/fetch/plan_row.h"
#include "ui/fetch/session.h"
#include "ui/fetch/settings_command.h"
#include "ui/fetch/url_list_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/height_for_width.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

constexpr int Margin = 12;
constexpr int Gap = 8;

/// Files that are no lists but results.
QStringList runDocuments(const QMimeData& data)
{
    QStringList paths = localFiles(data);
    paths.removeIf([](const QString& path) { return !path.endsWith(".versus.json"_L1, Qt::CaseInsensitive); });
    return paths;
}

} // namespace

FetchPanel::FetchPanel(
    UrlListModel& list, Session& session, const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_session(session)
    , m_pane(new ListPane(list, this))
    , m_engines(new EngineBoxes(catalogue, this))
    , m_engineReasons(makeEngineReasons(catalogue, this))
    , m_plan(new PlanRow(this))
    , m_actions(new ActionBar(this))
    , m_log(new LogPane(this))
{
    setObjectName(u"fetchPanel"_s);
    setAccessibleName(tr("URLs and measurements"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    buildLayout();
    setUpTabOrder();
    connectButtons();
    connectList();
    connectSession();
    showDuration();
}

FetchPanel::~FetchPanel() = default;

void FetchPanel::buildLayout()
{
    auto* below = new QWidget(this);
    auto* bottom = new QVBoxLayout(below);
    bottom->setContentsMargins(Margin, Gap, Margin, Gap);
    bottom->setSpacing(Gap);
    auto* settings = new widgets::FlowLayout(16, Gap);
    settings->addWidget(m_engines);
    settings->addWidget(m_plan);
    bottom->addLayout(settings);
    bottom->addWidget(m_engineReasons);
    bottom->addWidget(m_actions);
    bottom->addWidget(m_log, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 3);
    column->addWidget(below, 0);
    widgets::demandHeightForWidth(*this);
}

/// From top to bottom, as it is read.
void FetchPanel::setUpTabOrder()
{
    const QList<QWidget*> order { m_pane, m_engines, m_plan, m_actions, m_log };
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void FetchPanel::connectButtons()
{
    connect(m_actions, &ActionBar::fetchPressed, this, &FetchPanel::fetch);
    connect(m_actions, &ActionBar::comparePressed, this, &FetchPanel::compare);
    connect(m_plan, &PlanRow::profileChanged, this, &FetchPanel::profileChanged);
    connect(m_plan, &PlanRow::changed, this, &FetchPanel::settingsChanged);
    connect(m_engines, &EngineBoxes::chosenChanged, this, &FetchPanel::settingsChanged);
    connect(this, &FetchPanel::settingsChanged, this, &FetchPanel::showDuration);
    connect(m_actions, &ActionBar::cancelPressed, &m_session, &Session::cancel);
}

void FetchPanel::connectList()
{
    connect(&m_list, &UrlListModel::listChanged, this, &FetchPanel::showDuration);
    connect(m_pane, &ListPane::titleChanged, this, &FetchPanel::titleChanged);
    connect(m_pane, &ListPane::openListRequested, this, &FetchPanel::openListRequested);
    connect(m_pane, &ListPane::stalledLabPressed, this, &FetchPanel::showStalledLab);
}

void FetchPanel::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, &FetchPanel::onStateChanged);
    connect(&m_session, &Session::blockedChanged, this, [this] { m_actions->setBlocked(m_session.blocked()); });
    connect(&m_session, &Session::progressed, m_actions, &ActionBar::setProgress);
    connect(&m_session, &Session::logged, m_log, &LogPane::append);
    connect(&m_session, &Session::noticed, this, &FetchPanel::notify);
    connect(&m_session, &Session::began, m_pane, &ListPane::clearNotice);
}

void FetchPanel::showDuration()
{
    m_plan->setDuration(scheduledTime(toSetup(settings(), m_list.urls(), 0)));
}

void FetchPanel::onStateChanged()
{
    const bool busy = m_session.busy();
    m_pane->setMeasuring(busy);
    m_engines->setEnabled(!busy);
    m_plan->setEnabled(!busy);
    m_actions->setBusy(busy, m_session.state() != Session::State::Stopping);
}

CompareSettings FetchPanel::settings() const
{
    return { .engines = m_engines->chosen(),
        .rounds = m_plan->rounds(),
        .concurrency = m_plan->concurrency(),
        .profile = m_plan->profile(),
        .ratePerSecond = m_plan->ratePerSecond(),
        .deadlineSeconds = m_deadlineSeconds };
}

void FetchPanel::setSettings(const CompareSettings& settings)
{
    m_engines->choose(settings.engines);
    m_plan->setRounds(settings.rounds);
    m_plan->setProfile(settings.profile);
    m_plan->setConcurrency(settings.concurrency);
    m_plan->setRatePerSecond(settings.ratePerSecond);
    m_deadlineSeconds = std::clamp(settings.deadlineSeconds, 1, CompareSettings::MaxDeadline);
    emit settingsChanged();
}

void FetchPanel::setProfile(ProfileChoice profile)
{
    m_plan->setProfile(profile);
}

void FetchPanel::fetch()
{
    m_session.fetch();
}

void FetchPanel::compare()
{
    m_session.compare(settings());
}

void FetchPanel::showStalledLab()
{
    constexpr int rounds = 3;
    CompareSettings stalled = settings();
    stalled.ratePerSecond = app::urls::StalledLabRate;
    stalled.rounds = rounds;
    QUndoStack& stack = m_list.undoStack();
    stack.beginMacro(tr("Replace the list"));
    m_list.replaceAll(app::urls::stalledLabUrls());
    stack.push(new SettingsCommand(*this, stalled)); // or undo would leave a list with the rate of another
    stack.endMacro();
    notify({ .text = tr("Set: rate %1 a second, %2 rounds. One request stalls the lab for a second. Compare, then "
                        "compare again with the rate off, which hides the stall from p99.")
                         .arg(app::urls::StalledLabRate)
                         .arg(rounds),
        .keepsOpen = true });
}

void FetchPanel::notify(const Notice& notice)
{
    m_pane->notify(notice);
}

void FetchPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayTake(*event)) {
        event->acceptProposedAction();
        setDropping(true);
    }
}

void FetchPanel::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setDropping(false);
}

void FetchPanel::dropEvent(QDropEvent* event)
{
    setDropping(false);
    event->acceptProposedAction();
    const QStringList runs = runDocuments(*event->mimeData());
    if (runs.isEmpty()) {
        m_pane->importer().importMime(*event->mimeData());
        return;
    }
    emit runsDropped(runs);
    if (const auto rest = withoutFiles(*event->mimeData(), runs)) {
        m_pane->importer().importMime(*rest);
    }
}

void FetchPanel::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void FetchPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_session.busy()) {
        m_session.cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FetchPanel::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_dropping) {
        QPainter painter(this);
        const QColor colour = palette().color(QPalette::Highlight);
        painter.fillRect(rect(), widgets::blend(colour, palette().color(QPalette::Window), 0.18));
        painter.setPen(QPen(colour, 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace ui::fetch
