// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/wrapped_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace ui::experiments {

namespace {

constexpr int RowPadding = 8;

} // namespace

WrappedTable::WrappedTable(const QString& name, const QList<int>& columnChars, QWidget* parent)
    : QTableView(parent)
    , m_columnChars(columnChars)
{
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &WrappedTable::opened);
}

WrappedTable::~WrappedTable() = default;

void WrappedTable::show(QAbstractItemModel& model)
{
    setModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this, &WrappedTable::fit);
    fit();
}

void WrappedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void WrappedTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void WrappedTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void WrappedTable::fit()
{
    if (model() == nullptr) {
        return;
    }
    const int unit = fontMetrics().averageCharWidth();
    const int needed = unit * std::accumulate(m_columnChars.cbegin(), m_columnChars.cend(), 0);
    for (int column = 0; column < m_columnChars.size(); ++column) {
        const int spare = column == 0 ? std::max(0, viewport()->width() - needed) : 0;
        setColumnWidth(column, unit * m_columnChars[column] + spare);
    }
    resizeRowsToContents();
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row, rowHeight(row) + RowPadding);
    }
}

} // namespace ui::experiments
