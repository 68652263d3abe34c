// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/fetch_panel.h"

#include "app/urls/presets.h"
#include "ui/fetch/action_bar.h"
#include "ui/fetch/add_row.h"
#include "ui/fetch/count_words.h"
#include "ui/fetch/empty_list.h"
#include "ui/fetch/engine_boxes.h"
#include "ui/fetch/log_pane.h"
#include "ui/fetch/plan_row.h"
#include "ui/fetch/refusals_popup.h"
#include "ui/fetch/session.h"
#include "ui/fetch/source_row.h"
#include "ui/fetch/url_list_model.h"
#include "ui/fetch/url_table.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

constexpr int Margin = 12;
constexpr int Gap = 8;

/// Files that are no lists but results.
QStringList runDocuments(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(".versus.json"_L1, Qt::CaseInsensitive)) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

FetchPanel::FetchPanel(
    UrlListModel& list, Session& session, const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_session(session)
    , m_sources(new SourceRow(this))
    , m_add(new AddRow(this))
    , m_table(new UrlTable(list, this))
    , m_stack(new QStackedLayout)
    , m_notice(new widgets::NoticeBar(this))
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
    onListChanged();
}

FetchPanel::~FetchPanel() = default;

void FetchPanel::buildLayout()
{
    auto* empty = new EmptyList(this);
    connect(empty, &EmptyList::demoPressed, this, &FetchPanel::showDemoList);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Margin, Gap, Margin, Gap);
    top->setSpacing(Gap);
    top->addWidget(m_sources);
    top->addWidget(m_add);
    auto* bottom = new QVBoxLayout;
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
    column->addLayout(top);
    column->addLayout(m_stack, 3);
    column->addWidget(m_notice);
    column->addLayout(bottom, 0);
}

/// From top to bottom, as it is read.
void FetchPanel::setUpTabOrder()
{
    const QList<QWidget*> order { m_sources, m_add, m_table, m_notice, m_engines, m_plan, m_actions, m_log };
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void FetchPanel::connectButtons()
{
    connect(m_sources, &SourceRow::demoPressed, this, &FetchPanel::showDemoList);
    connect(m_sources, &SourceRow::articlePressed, this, &FetchPanel::showArticleList);
    connect(m_sources, &SourceRow::stalledLabPressed, this, &FetchPanel::showStalledLab);
    connect(m_sources, &SourceRow::openPressed, this, &FetchPanel::openListRequested);
    connect(m_sources, &SourceRow::addPressed, m_add, &AddRow::open);
    connect(m_sources, &SourceRow::clearPressed, &m_list, &UrlListModel::clear);
    connect(m_add, &AddRow::entered, &m_importer, &Importer::importText);
    connect(m_actions, &ActionBar::fetchPressed, this, &FetchPanel::fetch);
    connect(m_actions, &ActionBar::comparePressed, this, &FetchPanel::compare);
    connect(m_plan, &PlanRow::profileChanged, this, &FetchPanel::profileChanged);
    connect(m_plan, &PlanRow::changed, this, &FetchPanel::showDuration);
    connect(m_engines, &EngineBoxes::chosenChanged, this, &FetchPanel::showDuration);
    connect(m_actions, &ActionBar::cancelPressed, &m_session, &Session::cancel);
}

void FetchPanel::connectList()
{
    connect(&m_list, &UrlListModel::listChanged, this, &FetchPanel::onListChanged);
    connect(&m_list, &UrlListModel::editRefused, this, [this](const QString& text, const QString& reason) {
        notify({ .kind = Notice::Kind::Problem, .text = tr("%1 was not taken: %2").arg(text, reason) });
    });
    connect(&m_importer, &Importer::imported, this, &FetchPanel::onImported);
}

void FetchPanel::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, &FetchPanel::onStateChanged);
    connect(&m_session, &Session::blockedChanged, this, [this] { m_actions->setBlocked(m_session.blocked()); });
    connect(&m_session, &Session::progressed, m_actions, &ActionBar::setProgress);
    connect(&m_session, &Session::logged, m_log, &LogPane::append);
    connect(&m_session, &Session::noticed, this, &FetchPanel::notify);
    connect(&m_session, &Session::began, m_notice, &widgets::NoticeBar::clear);
}

void FetchPanel::onListChanged()
{
    const bool empty = m_list.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    // The page behind must not take room from the list.
    m_stack->widget(1)->setSizePolicy(QSizePolicy::Preferred, empty ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_sources->setCanClear(m_list.rowCount() > 0);
    showDuration();
    emit titleChanged(title());
}

void FetchPanel::showDuration()
{
    m_plan->setDuration(scheduledTime(toSetup(settings(), m_list.urls(), 0)));
}

void FetchPanel::onStateChanged()
{
    const bool busy = m_session.busy();
    m_sources->setLocked(busy);
    m_add->setEnabled(!busy);
    m_engines->setEnabled(!busy);
    m_plan->setEnabled(!busy);
    m_actions->setBusy(busy, m_session.state() != Session::State::Stopping);
}

QString FetchPanel::title() const
{
    if (m_list.rowCount() == 0) {
        return tr("URLs");
    }
    const QString count = tr("URLs (%1)").arg(m_list.rowCount());
    return m_list.duplicates() == 0 ? count : count + ", "_L1 + duplicateCount(m_list.duplicates());
}

CompareSettings FetchPanel::settings() const
{
    return { .engines = m_engines->chosen(),
        .rounds = m_plan->rounds(),
        .concurrency = m_plan->concurrency(),
        .profile = m_plan->profile(),
        .ratePerSecond = m_plan->ratePerSecond() };
}

void FetchPanel::setSettings(const CompareSettings& settings)
{
    m_engines->choose(settings.engines);
    m_plan->setRounds(settings.rounds);
    m_plan->setProfile(settings.profile);
    m_plan->setConcurrency(settings.concurrency);
    m_plan->setRatePerSecond(settings.ratePerSecond);
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

void FetchPanel::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !Importer::canImport(*data)) {
        notify({ .kind = Notice::Kind::Problem,
            .text = tr("There is no link and no text to paste. Copy some URLs first.") });
    } else if (mayEdit()) {
        m_importer.importMime(*data);
    }
}

void FetchPanel::showDemoList()
{
    if (mayEdit()) {
        m_list.replaceAll(app::urls::demoUrls());
    }
}

void FetchPanel::showArticleList()
{
    if (mayEdit()) {
        m_list.replaceAll(app::urls::articleUrls());
    }
}

void FetchPanel::showStalledLab()
{
    constexpr int rounds = 3;
    if (mayEdit()) {
        m_list.replaceAll(app::urls::stalledLabUrls());
        m_plan->setRatePerSecond(app::urls::StalledLabRate);
        m_plan->setRounds(rounds);
        notify({ .text = tr("Set: rate %1 a second, %2 rounds. One request stalls the lab for a second. Compare, then "
                            "compare again with the rate off, which hides the stall from p99.")
                             .arg(app::urls::StalledLabRate)
                             .arg(rounds),
            .keepsOpen = true });
    }
}

void FetchPanel::notify(const Notice& notice)
{
    m_notice->show(notice);
}

bool FetchPanel::mayEdit()
{
    if (m_session.busy()) {
        notify({ .kind = Notice::Kind::Problem,
            .text = tr("The list cannot change while it is being measured. Wait, or press Cancel.") });
    }
    return !m_session.busy();
}

void FetchPanel::onImported(const app::urls::Import& result)
{
    if (!mayEdit()) {
        return;
    }
    take(result.urls);
    if (result.refusals.isEmpty()) {
        notify({ .text = result.urls.isEmpty() ? tr("No URL was found in it.") : result.summary() });
        return;
    }
    notify({ .kind = Notice::Kind::Problem,
        .text = result.summary(),
        .actionText = tr("Details"),
        .action = [this, refusals = result.refusals] { showRefusals(refusals); },
        .keepsOpen = true });
}

void FetchPanel::take(const QList<QByteArray>& urls)
{
    if (urls.isEmpty()) {
        return;
    }
    const QList<QByteArray> present = m_list.urls();
    const bool ours = std::ranges::any_of(
        app::urls::presetNames(), [&present](const QString& name) { return app::urls::presetUrls(name) == present; });
    if (ours) {
        m_list.replaceAll(urls);
    } else {
        m_list.append(urls);
    }
}

void FetchPanel::showRefusals(const QList<app::urls::Refusal>& refusals)
{
    auto* popup = new RefusalsPopup(refusals, this);
    popup->openAt(m_notice->mapToGlobal(QPoint(m_notice->width(), 0)));
}

void FetchPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_session.busy() && Importer::canImport(*event->mimeData())) {
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
    if (const QStringList runs = runDocuments(*event->mimeData()); !runs.isEmpty()) {
        event->acceptProposedAction();
        emit runsDropped(runs);
    } else if (mayEdit()) {
        event->acceptProposedAction();
        m_importer.importMime(*event->mimeData());
    }
}

void FetchPanel::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void FetchPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
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
