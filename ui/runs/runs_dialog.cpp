// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runs_dialog.h"

#include "ui/runs/run_filter.h"
#include "ui/runs/run_list_model.h"
#include "ui/widgets/focus_outline.h"
#include "ui/widgets/notice_bar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

constexpr int RowPadding = 8;
constexpr int ColumnPadding = 12;
constexpr int WidestColumn = 200;
constexpr QSize DefaultSize { 1000, 520 };

} // namespace

RunsDialog::RunsDialog(RunStore& store, RecentRuns recent, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_recent(std::move(recent))
    , m_model(new RunListModel(this))
    , m_filter(new RunFilter(this))
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_notice(new widgets::NoticeBar)
{
    setObjectName(u"runsDialog"_s);
    setWindowTitle(tr("Runs"));
    resize(DefaultSize);
    m_search->setObjectName(u"runSearch"_s);
    m_search->setPlaceholderText(tr("Search names, engines and versions, URLs, machines"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"runCount"_s);
    m_notice->setObjectName(u"runsNotice"_s);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    m_open->setDefault(true); // as the dialog's own, now that it is in the dialog
    widgets::outlineFocus(*m_open); // a default button looks with the focus as without
    connect(m_search, &QLineEdit::textChanged, this, &RunsDialog::search);
    connectStore();
    enableButtons();
    look();
}

RunsDialog::~RunsDialog() = default;

void RunsDialog::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"runTable"_s);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunListModel::Date, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + RowPadding);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(RunListModel::Name, QHeaderView::Stretch);
    fitColumns(); // to their titles, for as long as there is no run
    connect(m_table, &QTableView::doubleClicked, this, &RunsDialog::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsDialog::enableButtons);
    connect(m_model, &RunListModel::renameRequested, this,
        [this](const QString& path, const QString& name) { m_store.rename(path, name); });
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RunsDialog::removeSelected);
}

QPushButton* RunsDialog::makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget* RunsDialog::makeButtons()
{
    m_open = makeButton(u"runsOpen"_s, tr("&Open"));
    m_compare = makeButton(u"runsCompare"_s, tr("&Compare"));
    m_compare->setToolTip(tr("Lay the selected runs over each other; the oldest is what comes before"));
    m_rename = makeButton(u"runsRename"_s, tr("&Rename"));
    m_reveal = makeButton(u"runsReveal"_s, tr("&Show in folder"));
    m_delete = makeButton(u"runsDelete"_s, tr("&Delete"));
    m_delete->setToolTip(tr("Move the selected runs to the trash"));
    auto* close = makeButton(u"runsClose"_s, tr("C&lose"));
    connect(m_open, &QPushButton::clicked, this, &RunsDialog::openSelected);
    connect(m_compare, &QPushButton::clicked, this, &RunsDialog::openSelected);
    connect(m_rename, &QPushButton::clicked, this, &RunsDialog::rename);
    connect(m_reveal, &QPushButton::clicked, this, &RunsDialog::reveal);
    connect(m_delete, &QPushButton::clicked, this, &RunsDialog::removeSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : { m_rename, m_reveal, m_delete }) {
        row->addWidget(button);
    }
    row->addWidget(m_count, 1, Qt::AlignCenter);
    for (QPushButton* button : { m_open, m_compare, close }) {
        row->addWidget(button);
    }
    return bar;
}

void RunsDialog::connectStore()
{
    connect(&m_index, &RunIndex::read, this, &RunsDialog::showEntries);
    connect(&m_store, &RunStore::changed, this, &RunsDialog::look);
    connect(&m_store, &RunStore::removed, this, &RunsDialog::offerUndo);
    connect(&m_store, &RunStore::failed, this,
        [this](const QString& sentence) { m_notice->show({ .kind = Notice::Kind::Problem, .text = sentence }); });
    connect(&m_store, &RunStore::renamed, this,
        [this](const QString& /*oldPath*/, const QString& newPath) { m_toSelect = { newPath }; });
}

void RunsDialog::look()
{
    QList<RunPath> paths;
    for (const QString& path : m_store.keptPaths()) {
        paths.append({ .path = path, .kept = true });
    }
    for (const QString& path : m_recent()) {
        paths.append({ .path = path, .kept = m_store.isKept(path) });
    }
    m_index.look(paths);
}

void RunsDialog::showEntries(const QList<RunEntry>& entries)
{
    const QStringList toSelect = m_toSelect.isEmpty() ? selectedPaths() : std::exchange(m_toSelect, {});
    const bool first = m_model->rowCount() == 0;
    m_model->setEntries(entries);
    if (first) {
        fitColumns();
    }
    select(toSelect);
    showCount();
    enableButtons();
}

/// The name takes what the others leave.
void RunsDialog::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = RunListModel::Name + 1; column < RunListModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + ColumnPadding, WidestColumn));
    }
}

void RunsDialog::search(const QString& words)
{
    const QStringList before = selectedPaths();
    m_filter->search(words);
    select(before);
    showCount();
}

/// Those of `paths` that are shown, or else the first row: Enter shall open something.
void RunsDialog::select(const QStringList& paths)
{
    QItemSelection rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (paths.contains(m_model->entry(m_filter->mapToSource(index).row()).path)) {
            rows.select(index, index);
        }
    }
    const QModelIndex first = rows.isEmpty() ? m_filter->index(0, 0) : rows.indexes().first();
    if (!first.isValid()) {
        return;
    }
    if (rows.isEmpty()) {
        rows.select(first, first);
    }
    m_table->setCurrentIndex(first);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<RunEntry> RunsDialog::selected() const
{
    QList<RunEntry> entries;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        entries.append(m_model->entry(m_filter->mapToSource(index).row()));
    }
    std::ranges::stable_sort(entries, {}, &RunEntry::started);
    return entries;
}

QStringList RunsDialog::selectedPaths() const
{
    QStringList paths;
    for (const RunEntry& entry : selected()) {
        paths.append(entry.path);
    }
    return paths;
}

void RunsDialog::enableButtons()
{
    const QList<RunEntry> entries = selected();
    const bool sound = std::ranges::all_of(entries, [](const RunEntry& entry) { return entry.problem.isEmpty(); });
    m_open->setEnabled(!entries.isEmpty() && sound);
    m_compare->setEnabled(entries.size() > 1 && sound);
    m_rename->setEnabled(entries.size() == 1 && sound);
    m_reveal->setEnabled(entries.size() == 1);
    m_delete->setEnabled(!entries.isEmpty());
}

void RunsDialog::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0) {
        m_count->setText(tr("No runs yet. Fetch and Compare keep theirs here."));
    } else if (shown < all) {
        m_count->setText(tr("%1 of %n run(s)", nullptr, all).arg(shown));
    } else {
        m_count->setText(tr("%n run(s)", nullptr, all));
    }
}

void RunsDialog::openSelected()
{
    if (m_open->isEnabled()) {
        emit openRequested(selectedPaths());
        accept();
    }
}

void RunsDialog::rename()
{
    const QModelIndex row = m_table->selectionModel()->selectedRows().first();
    m_table->setFocus();
    m_table->setCurrentIndex(row);
    m_table->edit(row);
}

void RunsDialog::reveal()
{
    const QString folder = QFileInfo(selectedPaths().first()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        m_notice->show({ .kind = Notice::Kind::Problem,
            .text = tr("No program could be found that shows folders. The run is in %1.").arg(folder) });
    }
}

void RunsDialog::removeSelected()
{
    if (const QStringList paths = selectedPaths(); !paths.isEmpty()) {
        m_store.remove(paths);
    }
}

void RunsDialog::offerUndo(const QList<RemovedRun>& removed)
{
    const QString text = removed.size() == 1 ? tr("%1 is in the trash.").arg(QFileInfo(removed.first().path).fileName())
                                             : tr("%n run(s) is/are in the trash.", nullptr, int(removed.size()));
    m_notice->show({ .kind = Notice::Kind::Info, .text = text, .actionText = tr("Undo"), .action = [this, removed] {
                        for (const RemovedRun& run : removed) {
                            m_toSelect.append(run.path);
                        }
                        m_store.restore(removed);
                    } });
}

} // namespace ui::runs
