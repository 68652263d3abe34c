// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>

#include <vector>

namespace ui::fetch {

class UrlListModel;

/// The rows of the URL list that hold a text, for the eye alone: measurements take the whole list. Without a text it
/// hands everything on as it comes, so that a list of 100,000 rows costs nothing more.
class UrlFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlFilterModel)

public:
    /// `list` must outlive the filter.
    explicit UrlFilterModel(UrlListModel& list, QObject* parent = nullptr);
    ~UrlFilterModel() override;

    /// What a URL must hold, whatever the case of its letters; empty: all are shown.
    void setText(const QString& text);
    [[nodiscard]] bool isActive() const { return !m_text.isEmpty(); }

    [[nodiscard]] int listRow(int row) const { return isActive() ? m_shown[size_t(row)] : row; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& shown) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Other rows are shown, or as many of another list.
    void shownChanged();

private:
    void followRows();
    void followColumns();
    void beginRows();
    void endRows();
    void onDataChanged(const QModelIndex& first, const QModelIndex& last);
    void beginLayout();
    void endLayout();
    [[nodiscard]] std::vector<int> matching() const;

    UrlListModel& m_list;
    QByteArray m_text; ///< in small letters
    std::vector<int> m_shown; ///< rows of the list, ascending; unused without a text
    QModelIndexList m_persistent; ///< while the layout changes: of views
    QList<QPersistentModelIndex> m_persistentSources; ///< and the same in the list
};

} // namespace ui::fetch
