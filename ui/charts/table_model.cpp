// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/table_model.h"

#include <algorithm>

namespace ui::charts {

namespace {

using namespace Qt::StringLiterals;

bool beginsWithLetter(const QString& cell)
{
    return !cell.isEmpty() && cell.front().isLetter();
}

/// Numbers stand to the right, so that their sizes can be seen; the first column holds names, others may.
Qt::Alignment alignmentOf(const app::charts::Table& table, int column)
{
    const bool words = column == 0 || std::ranges::any_of(table.rows, [column](const QStringList& row) {
        return beginsWithLetter(row.value(column));
    });
    return Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

TableModel::~TableModel() = default;

void TableModel::setTable(const app::charts::Table& table)
{
    beginResetModel();
    m_table = table;
    m_alignments.clear();
    for (int column = 0; column < table.headers.size(); ++column) {
        m_alignments.append(alignmentOf(table, column));
    }
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(m_alignments.value(index.column()));
    }
    const QString cell = m_table.rows.at(index.row()).value(index.column());
    if (role == Qt::AccessibleTextRole && cell == u"–"_s) {
        return tr("none");
    }
    return role == Qt::DisplayRole ? cell : QVariant();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(m_alignments.value(section));
    }
    return role == Qt::DisplayRole ? m_table.headers.value(section) : QVariant();
}

} // namespace ui::charts
