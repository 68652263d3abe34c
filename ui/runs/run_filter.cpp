// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_filter.h"

#include "ui/runs/run_list_model.h"

namespace ui::runs {

RunFilter::RunFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunListModel::SortRole);
}

RunFilter::~RunFilter() = default;

void RunFilter::search(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    return matches(static_cast<const RunListModel*>(sourceModel())->entry(row), m_words);
}

} // namespace ui::runs
