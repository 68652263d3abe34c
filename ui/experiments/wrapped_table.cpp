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

WrappedTable::WrappedTable(const QString& name, const QList<ColumnRoom>& columns, QWidget* parent)
    : QTableView(parent)
    , m_columns(columns)
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
    const QList<int> chars = columnsThatFit(m_columns, viewport()->width() / unit);
    for (int column = 0; column < chars.size(); ++column) {
        setColumnHidden(column, chars[column] == 0);
        if (chars[column] > 0) {
            setColumnWidth(column, unit * chars[column]);
        }
    }
    resizeRowsToContents();
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row, rowHeight(row) + RowPadding);
    }
}

QList<int> columnsThatFit(const QList<ColumnRoom>& columns, int room)
{
    const auto sum = [](const QList<ColumnRoom>& of, int ColumnRoom::*chars) {
        return std::accumulate(of.cbegin(), of.cend(), 0,
            [chars](int before, const ColumnRoom& column) { return before + column.*chars; });
    };
    QList<ColumnRoom> shown = columns;
    while (sum(shown, &ColumnRoom::least) > room) {
        const auto last
            = std::find_if(shown.rbegin(), shown.rend(), [](const ColumnRoom& column) { return column.dispensable; });
        if (last == shown.rend()) {
            break;
        }
        *last = {};
    }
    const int least = sum(shown, &ColumnRoom::least);
    const int wanted = sum(shown, &ColumnRoom::wanted);
    const double share = wanted == least ? 1 : std::clamp(double(room - least) / (wanted - least), 0.0, 1.0);
    const double squeeze = least <= room ? 1 : double(room) / least; // words that break can still be read
    QList<int> chars;
    for (const ColumnRoom& column : shown) {
        chars.append(int(squeeze * (column.least + share * (column.wanted - column.least))));
    }
    chars[0] += std::max(0, room - wanted);
    return chars;
}

} // namespace ui::experiments
