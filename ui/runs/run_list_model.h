// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/run_entry.h"

#include <QAbstractTableModel>

namespace ui::runs {

/// The run documents, a row each.
class RunListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListModel)

public:
    enum Column { Name, Date, Origin, Engines, Profile, Urls, Rounds, Machine, Size, ColumnCount };
    /// What rows are sorted by.
    static constexpr int SortRole = Qt::UserRole;

    explicit RunListModel(QObject* parent = nullptr);
    ~RunListModel() override;

    void setEntries(const QList<RunEntry>& entries);
    [[nodiscard]] const RunEntry& entry(int row) const { return m_entries[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Of the name: asks for another one, and leaves it as it is until there are new entries.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renameRequested(const QString& path, const QString& name);

private:
    [[nodiscard]] static QString text(const RunEntry& entry, int column);
    [[nodiscard]] static QVariant sortKey(const RunEntry& entry, int column);

    QList<RunEntry> m_entries;
};

} // namespace ui::runs
