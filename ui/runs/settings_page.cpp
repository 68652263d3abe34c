// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/settings_page.h"

#include "ui/runs/settings_model.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;

constexpr double SentenceSize = 1.1; ///< of the usual letters, as the finding above a chart
constexpr int RowPadding = 6;
constexpr int EngineChars = 17; ///< that a column has room for at least

QLabel* makeLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new SettingsModel(this))
    , m_sentence(makeLabel(u"settingsSentence"_s))
    , m_onlyDiffering(new QCheckBox(tr("O&nly what differs")))
    , m_copy(new QToolButton)
    , m_table(new QTableView)
    , m_explanation(makeLabel(u"settingExplanation"_s))
    , m_hint(makeLabel(u"settingsHint"_s))
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("What differs"));
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * SentenceSize);
    font.setWeight(QFont::DemiBold);
    m_sentence->setFont(font);
    m_onlyDiffering->setObjectName(u"onlyDiffering"_s);
    m_copy->setObjectName(u"copySettings"_s);
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the rows shown as text, columns divided by tabs"));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setText(tr("Nothing is measured yet. Press Compare: every engine states its settings, and what differs "
                       "between them appears here."));
    setUpTable();
    buildLayout();
    connect(m_onlyDiffering, &QCheckBox::toggled, m_model, &SettingsModel::setOnlyDiffering);
    connect(m_model, &SettingsModel::modelReset, this, &SettingsPage::fitColumns);
    connect(m_model, &SettingsModel::modelReset, this, &SettingsPage::onCurrentChanged);
    connect(m_copy, &QToolButton::clicked, this, &SettingsPage::copy);
    setRuns({});
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setUpTable()
{
    m_table->setObjectName(u"settingsTable"_s);
    m_table->setAccessibleName(tr("Settings of the engines"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SettingsPage::onCurrentChanged);
    auto* copy = new QAction(tr("&Copy"), m_table);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &SettingsPage::copy);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SettingsPage::buildLayout()
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_onlyDiffering);
    bar->addStretch();
    bar->addWidget(m_copy);
    setBackgroundRole(QPalette::Base); // as the charts beside it
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_hint, 1);
}

void SettingsPage::setRuns(const QList<app::run::SharedRun>& runs)
{
    const app::run::SettingsTable table = runs.isEmpty() ? app::run::SettingsTable() : settingsTable(*runs.first());
    QString sentence = runs.isEmpty() ? QString() : settingsSentence(*runs.first(), table);
    if (runs.size() > 1) {
        sentence = tr("%1: %2", "name of a run: sentence").arg(runs.first()->name, sentence);
    }
    m_sentence->setText(sentence);
    m_hint->setVisible(runs.isEmpty());
    m_sentence->setVisible(!runs.isEmpty());
    m_onlyDiffering->setVisible(!runs.isEmpty());
    m_copy->setVisible(!runs.isEmpty());
    m_onlyDiffering->setChecked(table.anyDiffers());
    m_onlyDiffering->setEnabled(table.anyDiffers());
    m_copy->setEnabled(!table.rows.isEmpty());
    m_table->setVisible(!table.rows.isEmpty());
    m_model->setTable(table);
}

/// For those who have no mouse to rest on a row.
void SettingsPage::onCurrentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    const QString hint = tr("Choose a row to read what it is, and why it differs.");
    m_explanation->setVisible(m_model->rowCount() > 0);
    m_explanation->setText(current.isValid() ? current.data(Qt::ToolTipRole).toString() : hint);
}

void SettingsPage::copy() const
{
    QGuiApplication::clipboard()->setText(toTabbedText(m_model->shown()));
}

/// The engines share what room there is; long values go over several lines.
void SettingsPage::fitColumns()
{
    const int engines = m_model->columnCount() - SettingsModel::FirstEngine;
    if (engines <= 0 || !m_table->isVisibleTo(this)) {
        return;
    }
    m_table->resizeColumnToContents(SettingsModel::Mark);
    m_table->resizeColumnToContents(SettingsModel::Name);
    const int names = m_table->columnWidth(SettingsModel::Mark) + m_table->columnWidth(SettingsModel::Name);
    const int least = fontMetrics().averageCharWidth() * EngineChars;
    const int width = std::max(least, (m_table->viewport()->width() - names) / engines);
    for (int engine = 0; engine < engines; ++engine) {
        m_table->setColumnWidth(SettingsModel::FirstEngine + engine, width);
    }
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_table->setRowHeight(row, m_table->rowHeight(row) + RowPadding);
    }
}

void SettingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

/// The room for the columns changes with the scroll bar too.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::runs
