// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiment_card.h"

#include "ui/charts/chart_pane.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/theme.h"
#include "ui/charts/warning_list.h"
#include "ui/experiments/card_text.h"
#include "ui/experiments/claim_block.h"
#include "ui/experiments/experiment_session.h"
#include "ui/experiments/experiment_words.h"
#include "ui/experiments/figure_table.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_outline.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Claim;
using app::experiments::Examined;
using app::experiments::Experiment;

constexpr double TitleSize = 1.25;
constexpr double Small = 0.92;
constexpr int ChartHeight = 340;
constexpr int ClaimMargin = 8;
constexpr int MostDoubtLines = 8;

QPushButton* makeRun(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel* makeTitle(const QString& text)
{
    QLabel* label = makeParagraph({}, 1, QFont::DemiBold);
    label->setText(text);
    return label;
}

} // namespace

ExperimentCard::ExperimentCard(
    const Experiment& experiment, ExperimentSession& session, const charts::ExportServices& exports, QWidget* parent)
    : QScrollArea(parent)
    , m_experiment(experiment)
    , m_session(session)
    , m_quick(makeRun(u"runQuick"_s, tr("Run (quick)")))
    , m_full(makeRun(u"runFull"_s, tr("Run in full")))
    , m_huge(makeFlatButton(u"runHuge"_s, tr("With 10,000,000 tasks…"), tr("Run in full with the largest case")))
    , m_save(makeFlatButton(u"saveResult"_s, tr("Save result…"), tr("Save the numbers of this experiment in a file")))
    , m_measured(makeParagraph(u"measured"_s, Small))
    , m_doubts(new charts::WarningList)
    , m_chooser(new QComboBox)
    , m_chart(new charts::ChartPane([this] { return u"versus-"_s + m_experiment.word; }, exports, m_chooser))
    , m_figuresTitle(makeTitle(tr("Numbers")))
    , m_figures(new charts::NumbersTable)
{
    setObjectName(u"experimentCard"_s);
    widgets::setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(experiment.title);
    widgets::outlineFocus(*this);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildLayout(exports.ask);
    m_scroll.setSingleShot(true);
    connect(&m_scroll, &QTimer::timeout, this, &ExperimentCard::showWanted);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ExperimentCard::showChart);
    connect(m_chart, &charts::ChartPane::saved, this, &ExperimentCard::saved);
    connect(m_chart, &charts::ChartPane::failed, this, &ExperimentCard::failed);
    connect(&session, &ExperimentSession::assessmentChanged, this, &ExperimentCard::refresh);
    connect(&session, &ExperimentSession::stateChanged, this, &ExperimentCard::refresh);
    refresh();
    mute();
}

ExperimentCard::~ExperimentCard() = default;

void ExperimentCard::buildLayout(const charts::AskSavePath& ask)
{
    m_doubts->setObjectName(u"doubts"_s);
    m_chooser->setObjectName(u"chartChooser"_s);
    m_chooser->setAccessibleName(tr("Chart"));
    m_chart->setMinimumHeight(ChartHeight);
    m_figures->setObjectName(u"figures"_s);
    m_figures->setAccessibleName(tr("Numbers of the experiment"));
    QLabel* title = makeParagraph(u"cardTitle"_s, TitleSize, QFont::DemiBold);
    title->setText(m_experiment.title);
    QLabel* question = makeParagraph(u"cardQuestion"_s);
    question->setText(m_experiment.question);

    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 6, 8, 12); // between the text and the line of the focus, the text and the scroll bar
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(question);
    column->addWidget(makeRunRow(ask));
    column->addWidget(m_measured);
    column->addWidget(m_doubts);
    addClaims(*column);
    column->addWidget(m_chart);
    column->addWidget(m_figuresTitle);
    column->addWidget(m_figures);
    addAbout(*column);
    column->addStretch();
    setWidget(page);
}

QWidget* ExperimentCard::makeRunRow(const charts::AskSavePath& ask)
{
    const QStringList words { m_experiment.word };
    connect(m_quick, &QPushButton::clicked, this, [this, words] { m_session.run(words, true); });
    connect(m_full, &QPushButton::clicked, this, [this, words] { m_session.run(words, false); });
    connect(m_huge, &QToolButton::clicked, this, [this, words] { m_session.runHuge(words); });
    connect(m_save, &QToolButton::clicked, this, [this, ask] { saveResult(ask); });
    m_huge->setVisible(m_experiment.word == "tasks"_L1 && m_session.hasRoomForHuge());
    auto* bar = new QWidget;
    auto* row = new widgets::FlowLayout(8, 4, bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* button : std::initializer_list<QWidget*> { m_quick, m_full, m_huge, m_save }) {
        row->addWidget(button);
    }
    return bar;
}

void ExperimentCard::addClaims(QVBoxLayout& column)
{
    for (const Claim* claim : claimsOf(m_experiment.word)) {
        auto* block = new ClaimBlock(*claim, m_session);
        connect(block, &ClaimBlock::articleRequested, this, &ExperimentCard::articleRequested);
        column.addWidget(block);
        m_claims.append(block);
    }
}

void ExperimentCard::addAbout(QVBoxLayout& column)
{
    const QList<std::pair<QString, QString>> paragraphs {
        { tr("What is done"), m_experiment.method },
        { tr("What is held equal"), m_experiment.heldEqual },
        { tr("What it cannot show"), m_experiment.cannotShow },
    };
    for (const auto& [title, text] : paragraphs) {
        QLabel* paragraph = makeParagraph(u"about"_s);
        paragraph->setText(text);
        column.addWidget(makeTitle(title));
        column.addWidget(paragraph);
    }
}

void ExperimentCard::showClaim(const QString& claim)
{
    for (ClaimBlock* block : m_claims) {
        if (block->objectName() == "claim-"_L1 + claim) {
            // Later: a card that was just made has no layout yet.
            m_wanted = block;
            m_scroll.start();
        }
    }
}

void ExperimentCard::showWanted()
{
    ensureWidgetVisible(m_wanted, 0, ClaimMargin);
}

void ExperimentCard::saveResult(const charts::AskSavePath& ask)
{
    ask(this,
        { .title = tr("Save result"),
            .suggestedName = u"%1.versus.json"_s.arg(m_experiment.word),
            .filter = tr("Results (*.versus.json)") },
        [this](const QString& path) { m_session.save(path, m_experiment.word); });
}

void ExperimentCard::refresh()
{
    enableRun();
    showResult();
}

void ExperimentCard::enableRun()
{
    const bool free = !m_session.busy() && m_session.blocked().isEmpty();
    const QString why = m_session.busy() ? tr("An experiment is under way.") : m_session.blocked();
    m_quick->setToolTip(free ? tr("Few rounds, in 10 to 30 seconds: a first answer") : why);
    m_full->setToolTip(free ? tr("More rounds, in a few minutes") : why);
    for (QWidget* button : std::initializer_list<QWidget*> { m_quick, m_full, m_huge }) {
        button->setEnabled(free);
    }
}

void ExperimentCard::showResult()
{
    const Examined* examined = findExamined(m_session.assessment(), m_experiment.word);
    m_measured->setText(
        examined == nullptr ? tr("Not measured on this machine yet.") : measuredLong(*examined->result));
    QStringList doubts = examined == nullptr ? QStringList() : examined->findings.notes;
    if (examined != nullptr && !examined->stale.isEmpty()) {
        doubts.prepend(tr("Stale: %1 Run it again.").arg(examined->stale));
    }
    m_doubts->show(doubts, MostDoubtLines);
    m_save->setEnabled(examined != nullptr);
    const bool figures = examined != nullptr && !examined->findings.figures.isEmpty();
    m_figuresTitle->setVisible(figures);
    m_figures->setVisible(figures);
    if (figures) {
        m_figures->setTable(figureTable(examined->findings.figures));
        const int rows = m_figures->verticalHeader()->length() + m_figures->horizontalHeader()->sizeHint().height();
        m_figures->setFixedHeight(rows + m_figures->horizontalScrollBar()->sizeHint().height());
    }
    const QSignalBlocker quiet(m_chooser);
    const int chosen = std::max(0, m_chooser->currentIndex());
    m_chooser->clear();
    for (const app::charts::Chart& chart :
        examined == nullptr ? QList<app::charts::Chart>() : examined->findings.charts) {
        m_chooser->addItem(chart.title);
    }
    m_chooser->setCurrentIndex(std::min(chosen, m_chooser->count() - 1));
    m_chooser->setVisible(m_chooser->count() > 1);
    showChart();
}

void ExperimentCard::showChart()
{
    const Examined* examined = findExamined(m_session.assessment(), m_experiment.word);
    const int index = m_chooser->currentIndex();
    m_chart->setVisible(index >= 0);
    if (examined != nullptr && index >= 0) {
        m_chart->setChart(examined->findings.charts.at(index), {});
    }
}

void ExperimentCard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mute();
    }
}

void ExperimentCard::mute()
{
    m_measured->setPalette(charts::mutedPalette(palette()));
}

} // namespace ui::experiments
