// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiments_page.h"

#include "ui/experiments/card_text.h"
#include "ui/experiments/experiment_card.h"
#include "ui/experiments/experiment_session.h"
#include "ui/experiments/experiment_words.h"
#include "ui/experiments/run_bar.h"
#include "ui/experiments/wrapped_table.h"
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Claim;

constexpr int Margin = 12;
constexpr int Gap = 8;
const QList<ColumnRoom> ListColumns {
    { .wanted = 30, .least = 20 },
    { .wanted = 26, .least = 16 },
    { .wanted = 30, .least = 16 },
};
/// Section and meaning are on the card of the experiment too.
const QList<ColumnRoom> VerdictColumns {
    { .wanted = 32, .least = 20 },
    { .wanted = 22, .least = 17 },
    { .wanted = 26, .least = 16 },
    { .wanted = 22, .least = 17 },
    { .wanted = 22, .least = 14, .dispensable = true },
    { .wanted = 50, .least = 30, .dispensable = true },
};

/// The focus alone makes one cell current, and no row is seen to be chosen.
void takeFocus(QTableView& table)
{
    table.setFocus(Qt::OtherFocusReason);
    if (!table.selectionModel()->hasSelection()) {
        table.selectRow(0);
    }
}

} // namespace

ExperimentsPage::ExperimentsPage(ExperimentSession& session, charts::ExportServices exports, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_exports(std::move(exports))
    , m_listModel(session)
    , m_verdictModel(session)
    , m_toList(makeFlatButton(u"toList"_s, tr("Experiments"), tr("All experiments")))
    , m_toVerdicts(makeFlatButton(u"toVerdicts"_s, tr("Verdicts"), tr("The verdicts on the claims of the article")))
    , m_runAll(makeRunAll())
    , m_notice(new widgets::NoticeBar)
    , m_openedText(makeParagraph(u"openedResults"_s))
    , m_openedRow(makeOpenedRow())
    , m_stack(new QStackedWidget)
    , m_list(new WrappedTable(u"experimentList"_s, ListColumns))
    , m_verdicts(new WrappedTable(u"verdictTable"_s, VerdictColumns))
{
    setObjectName(u"experimentsPage"_s);
    m_notice->setObjectName(u"experimentsNotice"_s);
    makeTables();
    buildLayout();
    connect(&session, &ExperimentSession::noticed, m_notice, &widgets::NoticeBar::show);
    connect(&session, &ExperimentSession::began, m_notice, &widgets::NoticeBar::clear);
    connect(&session, &ExperimentSession::opened, this, &ExperimentsPage::refresh);
    connect(&session, &ExperimentSession::assessmentChanged, this, &ExperimentsPage::refresh);
    connect(&session, &ExperimentSession::stateChanged, this, &ExperimentsPage::refresh);
    refresh();
    showList();
}

/// The widgets go first: they look at the models.
ExperimentsPage::~ExperimentsPage()
{
    delete m_stack;
}

void ExperimentsPage::makeTables()
{
    m_list->setAccessibleName(tr("Experiments"));
    m_list->show(m_listModel);
    m_verdicts->setAccessibleName(tr("Verdicts"));
    m_verdicts->show(m_verdictModel);
    connect(m_list, &WrappedTable::opened, this,
        [this](const QModelIndex& row) { showExperiment(m_listModel.wordAt(row.row())); });
    connect(m_verdicts, &WrappedTable::opened, this, [this](const QModelIndex& row) { openClaim(row.row()); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_verdicts);
}

void ExperimentsPage::buildLayout()
{
    setBackgroundRole(QPalette::Base); // as the charts beside it
    setAutoFillBackground(true);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Margin, Gap, Margin, Gap);
    top->setSpacing(Gap);
    top->addLayout(makeTopRow());
    top->addWidget(new RunBar(m_session));
    top->addWidget(m_openedRow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_notice);
    m_stack->setContentsMargins(Margin, 0, Margin, Gap);
    column->addWidget(m_stack, 1);
}

QHBoxLayout* ExperimentsPage::makeTopRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton* button : { m_toList, m_toVerdicts }) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
    }
    connect(m_toList, &QToolButton::clicked, this, &ExperimentsPage::showList);
    connect(m_toVerdicts, &QToolButton::clicked, this, &ExperimentsPage::showVerdicts);
    row->addStretch();
    row->addWidget(m_runAll);
    return row;
}

QToolButton* ExperimentsPage::makeRunAll()
{
    auto* button = makeFlatButton(u"runAll"_s, tr("Run all"), {});
    button->setAutoRaise(false);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(button);
    menu->setObjectName(u"runAllMenu"_s);
    const auto add = [&](const QString& name, const QString& text, bool quick) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, quick] { m_session.runAll(quick); });
    };
    add(u"runAllQuick"_s, tr("&Quick"), true);
    add(u"runAllFull"_s, tr("In &full"), false);
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, this, [this] { m_session.runAll(true); });
    return button;
}

QWidget* ExperimentsPage::makeOpenedRow()
{
    auto* own
        = makeFlatButton(u"showOwn"_s, tr("Back to this machine's"), tr("Show the results of this machine again"));
    connect(own, &QToolButton::clicked, &m_session, &ExperimentSession::showOwn);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_openedText, 1);
    row->addWidget(own);
    return bar;
}

void ExperimentsPage::showList()
{
    m_toList->setChecked(true);
    m_stack->setCurrentWidget(m_list);
    takeFocus(*m_list);
}

void ExperimentsPage::showVerdicts()
{
    m_toVerdicts->setChecked(true);
    m_stack->setCurrentWidget(m_verdicts);
    takeFocus(*m_verdicts);
}

void ExperimentsPage::showExperiment(const QString& word)
{
    const app::experiments::Experiment* experiment = app::experiments::findExperiment(word);
    if (experiment == nullptr) {
        return;
    }
    if (m_card == nullptr || &m_card->experiment() != experiment) {
        delete m_card;
        m_card = new ExperimentCard(*experiment, m_session, m_exports);
        connect(m_card, &ExperimentCard::articleRequested, this, &ExperimentsPage::articleRequested);
        connect(m_card, &ExperimentCard::saved, this, &ExperimentsPage::saved);
        connect(m_card, &ExperimentCard::failed, this, &ExperimentsPage::failed);
        m_stack->addWidget(m_card);
    }
    m_toList->setChecked(true);
    m_stack->setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void ExperimentsPage::showClaim(const QString& claim)
{
    const Claim* found = app::experiments::findClaim(app::experiments::builtinClaims(), claim);
    if (found == nullptr) {
        return;
    }
    if (found->test && app::experiments::findExperiment(found->test->experiment) != nullptr) {
        showExperiment(found->test->experiment);
        m_card->showClaim(claim);
        return;
    }
    showVerdicts();
    for (int row = 0; row < m_verdictModel.rowCount(); ++row) {
        if (m_verdictModel.claimAt(row).id == claim) {
            m_verdicts->selectRow(row);
        }
    }
}

void ExperimentsPage::openClaim(int row)
{
    const QString claim = m_verdictModel.claimAt(row).id;
    emit articleRequested(claim);
    showClaim(claim);
}

void ExperimentsPage::refresh()
{
    const bool free = !m_session.busy() && m_session.blocked().isEmpty();
    m_runAll->setEnabled(free);
    m_runAll->setToolTip(
        free ? tr("Run every experiment quickly and fill the article; the menu has a full run") : m_session.blocked());
    const QStringList opened = m_session.openedPaths();
    m_openedRow->setVisible(!opened.isEmpty());
    m_openedText->setText(tr("These are the results in %1.").arg(fileNames(opened)));
}

void ExperimentsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_session.busy()) {
        m_session.cancel();
    } else if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_card) {
        showList();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui::experiments
