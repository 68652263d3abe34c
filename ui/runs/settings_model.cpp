// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/settings_model.h"

#include <algorithm>
#include <iterator>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;
using app::run::SettingRow;

/// What the setting is, and why the level field leaves it to differ.
QString explanationOf(const SettingRow& row)
{
    return row.differs && !row.whyUnequal.isEmpty() ? row.explanation + u' ' + row.whyUnequal : row.explanation;
}

} // namespace

SettingsModel::SettingsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

SettingsModel::~SettingsModel() = default;

void SettingsModel::setTable(const app::run::SettingsTable& table)
{
    beginResetModel();
    m_table = table;
    choose();
    endResetModel();
}

void SettingsModel::setOnlyDiffering(bool only)
{
    beginResetModel();
    m_onlyDiffering = only;
    choose();
    endResetModel();
}

void SettingsModel::choose()
{
    m_rows.clear();
    std::ranges::copy_if(m_table.rows, std::back_inserter(m_rows),
        [this](const SettingRow& row) { return row.differs || !m_onlyDiffering; });
}

app::run::SettingsTable SettingsModel::shown() const
{
    return { .engines = m_table.engines, .rows = m_rows };
}

int SettingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SettingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstEngine + int(m_table.engines.size());
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SettingRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Mark) {
            return row.differs ? u"≠"_s : QString();
        }
        if (index.column() == Name) {
            return row.name;
        }
        return row.values[index.column() - FirstEngine].isEmpty() ? tr("not stated")
                                                                  : row.values[index.column() - FirstEngine];
    case Qt::AccessibleTextRole:
        return index.column() == Mark ? (row.differs ? tr("differs") : tr("the same")) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explanationOf(row);
    default:
        return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    }
    if (section == Mark) {
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? tr("Differs") : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Setting") : app::run::engineShortName(m_table.engines.value(section - FirstEngine));
}

} // namespace ui::runs
