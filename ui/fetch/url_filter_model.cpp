// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_filter_model.h"

#include "ui/fetch/url_list_model.h"

#include <algorithm>

namespace ui::fetch {

namespace {

bool holds(const QByteArray& url, const QByteArray& text)
{
    return QLatin1String(url).contains(QLatin1String(text), Qt::CaseInsensitive);
}

} // namespace

UrlFilterModel::UrlFilterModel(UrlListModel& list, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_list(list)
{
    setSourceModel(&list);
    followRows();
    followColumns();
    connect(&list, &UrlListModel::dataChanged, this, &UrlFilterModel::onDataChanged);
    connect(&list, &UrlListModel::layoutAboutToBeChanged, this, &UrlFilterModel::beginLayout);
    connect(&list, &UrlListModel::layoutChanged, this, &UrlFilterModel::endLayout);
}

UrlFilterModel::~UrlFilterModel() = default;

void UrlFilterModel::followRows()
{
    connect(&m_list, &UrlListModel::rowsAboutToBeInserted, this, [this](const QModelIndex&, int first, int last) {
        if (!isActive()) {
            beginInsertRows({}, first, last);
        } else {
            beginRows();
        }
    });
    connect(&m_list, &UrlListModel::rowsInserted, this, [this] {
        if (!isActive()) {
            endInsertRows();
            emit shownChanged();
        } else {
            endRows();
        }
    });
    connect(&m_list, &UrlListModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (!isActive()) {
            beginRemoveRows({}, first, last);
        } else {
            beginRows();
        }
    });
    connect(&m_list, &UrlListModel::rowsRemoved, this, [this] {
        if (!isActive()) {
            endRemoveRows();
            emit shownChanged();
        } else {
            endRows();
        }
    });
    connect(&m_list, &UrlListModel::modelAboutToBeReset, this, &UrlFilterModel::beginRows);
    connect(&m_list, &UrlListModel::modelReset, this, &UrlFilterModel::endRows);
}

void UrlFilterModel::followColumns()
{
    connect(&m_list, &UrlListModel::columnsAboutToBeInserted, this,
        [this](const QModelIndex&, int first, int last) { beginInsertColumns({}, first, last); });
    connect(&m_list, &UrlListModel::columnsInserted, this, [this] { endInsertColumns(); });
    connect(&m_list, &UrlListModel::columnsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { beginRemoveColumns({}, first, last); });
    connect(&m_list, &UrlListModel::columnsRemoved, this, [this] { endRemoveColumns(); });
}

void UrlFilterModel::setText(const QString& text)
{
    beginRows();
    m_text = text.trimmed().toUtf8();
    endRows();
}

void UrlFilterModel::beginRows()
{
    beginResetModel();
}

void UrlFilterModel::endRows()
{
    m_shown = matching();
    endResetModel();
    emit shownChanged();
}

std::vector<int> UrlFilterModel::matching() const
{
    std::vector<int> rows;
    for (int row = 0; isActive() && row < m_list.rowCount(); ++row) {
        if (holds(m_list.urlAt(row), m_text)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void UrlFilterModel::onDataChanged(const QModelIndex& first, const QModelIndex& last)
{
    if (!isActive()) {
        emit dataChanged(mapFromSource(first), mapFromSource(last));
        return;
    }
    if (first.column() == UrlListModel::Url && matching() != m_shown) {
        beginRows();
        endRows();
    } else if (!m_shown.empty()) {
        emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()));
    }
}

void UrlFilterModel::beginLayout()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_persistent = persistentIndexList();
    for (const QModelIndex& shown : std::as_const(m_persistent)) {
        m_persistentSources.append(mapToSource(shown));
    }
}

void UrlFilterModel::endLayout()
{
    m_shown = matching();
    QModelIndexList moved;
    moved.reserve(m_persistentSources.size());
    for (const QPersistentModelIndex& source : std::as_const(m_persistentSources)) {
        moved.append(mapFromSource(source));
    }
    changePersistentIndexList(m_persistent, moved);
    m_persistent.clear();
    m_persistentSources.clear();
    emit layoutChanged({}, VerticalSortHint);
}

QModelIndex UrlFilterModel::mapToSource(const QModelIndex& shown) const
{
    return shown.isValid() ? m_list.index(listRow(shown.row()), shown.column()) : QModelIndex();
}

QModelIndex UrlFilterModel::mapFromSource(const QModelIndex& source) const
{
    if (!source.isValid() || !isActive()) {
        return source.isValid() ? index(source.row(), source.column()) : QModelIndex();
    }
    const auto found = std::ranges::lower_bound(m_shown, source.row());
    const bool shown = found != m_shown.end() && *found == source.row();
    return shown ? index(int(found - m_shown.begin()), source.column()) : QModelIndex();
}

QModelIndex UrlFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex UrlFilterModel::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int UrlFilterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : isActive() ? int(m_shown.size()) : m_list.rowCount();
}

int UrlFilterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_list.columnCount();
}

/// Also when no row is shown, from which the base class would learn the column.
QVariant UrlFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list.headerData(section, orientation, role);
}

} // namespace ui::fetch
