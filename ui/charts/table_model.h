// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QAbstractTableModel>

namespace ui::charts {

/// The numbers of a chart, one cell each.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableModel)

public:
    explicit TableModel(QObject* parent = nullptr);
    ~TableModel() override;

    void setTable(const app::charts::Table& table);
    [[nodiscard]] const app::charts::Table& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    app::charts::Table m_table;
    QList<Qt::Alignment> m_alignments; ///< of each column: to find one out takes all rows
};

} // namespace ui::charts
