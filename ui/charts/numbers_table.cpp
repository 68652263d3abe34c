// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/numbers_table.h"

#include "app/charts/text.h"
#include "ui/charts/table_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowPadding = 8;

} // namespace

NumbersTable::NumbersTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new TableModel(this))
{
    setObjectName(u"numbers"_s);
    setAccessibleName(tr("Numbers of the chart"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    setMinimumHeight(3 * (fontMetrics().height() + RowPadding));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* copy = new QAction(tr("&Copy"), this);
    copy->setObjectName(u"copyRows"_s);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &NumbersTable::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

NumbersTable::~NumbersTable() = default;

void NumbersTable::setTable(const app::charts::Table& table)
{
    m_model->setTable(table);
}

void NumbersTable::copySelection() const
{
    app::charts::Table selected { m_model->table().headers, {} };
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        selected.rows.append(m_model->table().rows.at(row.row()));
    }
    if (!selected.rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(app::charts::toTsv(selected));
    }
}

} // namespace ui::charts
