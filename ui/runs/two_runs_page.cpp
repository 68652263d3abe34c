// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/two_runs_page.h"

#include "app/charts/text.h"
#include "app/run/whole_file.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/theme.h"
#include "ui/runs/run_names.h"
#include "ui/runs/two_runs_text.h"
#include "ui/widgets/clamped_text.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;

/// The table needs the room more; the whole text is in the tool tip and in what is exported.
constexpr int ConditionLines = 3;
constexpr int WarningLines = 2;
constexpr int ChooserLetters = 16;

} // namespace

TwoRunsPage::TwoRunsPage(charts::AskSavePath ask, QWidget* parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_before(makeChooser(u"runBefore"_s, tr("Run before")))
    , m_after(makeChooser(u"runAfter"_s, tr("Run after")))
    , m_export(makeButton(u"twoRunsExport"_s, tr("E&xport"), tr("Copy this table or save it")))
    , m_sentence(new QLabel)
    , m_conditions(new widgets::ClampedText(ConditionLines))
    , m_warnings(new widgets::ClampedText(WarningLines))
    , m_table(new charts::NumbersTable)
{
    setObjectName(u"twoRunsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setObjectName(u"twoRunsSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = m_sentence->font();
    bold.setWeight(QFont::DemiBold);
    m_sentence->setFont(bold);
    m_conditions->setObjectName(u"twoRunsConditions"_s);
    m_warnings->setObjectName(u"twoRunsWarnings"_s);
    m_table->setObjectName(u"twoRunsTable"_s);
    m_table->setAccessibleName(tr("Ratios of two runs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(makeBar());
    column->addWidget(m_conditions);
    column->addWidget(m_warnings);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showSentence(current.row()); });
    mute();
}

TwoRunsPage::~TwoRunsPage() = default;

QComboBox* TwoRunsPage::makeChooser(const QString& name, const QString& accessibleName)
{
    auto* chooser = new QComboBox;
    chooser->setObjectName(name);
    chooser->setAccessibleName(accessibleName);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(ChooserLetters);
    connect(chooser, &QComboBox::activated, this, [this] {
        m_stale = true;
        refresh();
    });
    return chooser;
}

QToolButton* TwoRunsPage::makeButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* TwoRunsPage::makeBar()
{
    QToolButton* swap = makeButton(u"swapRuns"_s, tr("Swa&p"), tr("Let before be after, and after before"));
    QToolButton* remove
        = makeButton(u"removeOverlay"_s, tr("Remove overla&y"), tr("Show the first run alone in all charts"));
    connect(swap, &QToolButton::clicked, this, &TwoRunsPage::swapRuns);
    connect(remove, &QToolButton::clicked, this, [this] { emit orderChanged({ 0 }); });
    fillExportMenu();
    auto* bar = new QWidget;
    auto* row = new widgets::FlowLayout(6, 4, bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [text, chooser] : { std::pair(tr("Before"), m_before), std::pair(tr("After"), m_after) }) {
        auto* label = new QLabel(text);
        label->setBuddy(chooser);
        row->addWidget(label);
        row->addWidget(chooser);
    }
    row->addWidget(swap);
    row->addWidget(remove);
    row->addWidget(m_export);
    return bar;
}

void TwoRunsPage::fillExportMenu()
{
    auto* menu = new QMenu(m_export);
    menu->setObjectName(u"twoRunsExportMenu"_s);
    const auto add = [&](const QString& name, const QString& text, auto action) {
        menu->addAction(text, this, action)->setObjectName(name);
    };
    add(u"copyTable"_s, tr("&Copy table"), [this] { QGuiApplication::clipboard()->setText(toTsv(m_two.table)); });
    add(u"copyMarkdown"_s, tr("Copy as &Markdown"),
        [this] { QGuiApplication::clipboard()->setText(toMarkdown(m_two)); });
    menu->addSeparator();
    add(u"saveCsv"_s, tr("&Save as CSV…"), [this] { save(u"csv"_s, tr("CSV table (*.csv)"), toCsv); });
    add(u"saveMarkdown"_s, tr("Save as M&arkdown…"), [this] { save(u"md"_s, tr("Markdown (*.md)"), toMarkdown); });
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setEnabled(false);
}

void TwoRunsPage::setRuns(const QList<app::run::SharedRun>& runs)
{
    const bool sameShape = runs.size() == m_runs.size() && runs.size() > 1;
    const int before = sameShape ? m_before->currentIndex() : 0;
    const int after = sameShape ? m_after->currentIndex() : 1;
    m_runs = runs;
    fill(*m_before, before);
    fill(*m_after, after);
    m_stale = true;
    refresh();
}

void TwoRunsPage::fill(QComboBox& chooser, int current)
{
    chooser.clear();
    for (const app::run::SharedRun& run : m_runs) {
        chooser.addItem(run->name);
        chooser.setItemData(chooser.count() - 1, run->name, Qt::ToolTipRole);
    }
    chooser.setCurrentIndex(current);
}

void TwoRunsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TwoRunsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mute();
    }
}

void TwoRunsPage::refresh()
{
    if (m_stale && isVisible() && m_runs.size() > 1) {
        m_stale = false;
        // Runs are immutable once shared, so that any thread may read them.
        m_job.request([before = m_runs[m_before->currentIndex()],
                          after = m_runs[m_after->currentIndex()]] { return holdAgainst(*before, *after); },
            [this](const TwoRuns& two) { showTable(two); });
    }
}

void TwoRunsPage::showTable(const TwoRuns& two)
{
    m_two = two;
    m_table->setTable(two.table);
    m_table->setVisible(two.emptyReason.isEmpty());
    m_export->setEnabled(two.emptyReason.isEmpty());
    m_conditions->setText(conditionsText(two));
    m_warnings->setText(two.warnings.join(u' '));
    m_warnings->setHidden(two.warnings.isEmpty());
    if (two.table.rows.isEmpty()) {
        m_sentence->setText(two.emptyReason);
    } else {
        m_table->selectRow(0);
    }
}

/// The last column is too wide for most windows.
void TwoRunsPage::showSentence(int row)
{
    m_sentence->setText(m_two.table.rows.value(row).value(m_two.table.headers.size() - 1));
}

void TwoRunsPage::swapRuns()
{
    QList<qsizetype> order(m_runs.size());
    std::iota(order.begin(), order.end(), 0);
    order.swapItemsAt(m_before->currentIndex(), m_after->currentIndex());
    emit orderChanged(order);
}

void TwoRunsPage::save(const QString& ending, const QString& filter, QString (*text)(const TwoRuns&))
{
    const QString name = fileStem(m_before->currentText() + tr(" and ") + m_after->currentText());
    m_ask(this, { .title = tr("Save table"), .suggestedName = name + u'.' + ending, .filter = filter },
        [this, content = text(m_two).toUtf8()](const QString& path) {
            if (const auto reason = app::run::writeWholeFile(path, content)) {
                emit failed(
                    tr("The table could not be saved as %1: %2. Choose another folder or name.").arg(path, *reason));
            } else {
                emit saved(path);
            }
        });
}

void TwoRunsPage::mute()
{
    m_conditions->setPalette(charts::mutedPalette(palette()));
    m_warnings->setPalette(charts::mutedPalette(palette()));
}

} // namespace ui::runs
