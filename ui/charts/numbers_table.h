// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QTableView>

namespace ui::charts {

class TableModel;

/// The numbers of a chart as a table. Copy takes the selected rows, with the headers.
class NumbersTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumbersTable)

public:
    explicit NumbersTable(QWidget* parent = nullptr);
    ~NumbersTable() override;

    void setTable(const app::charts::Table& table);

private:
    void copySelection() const;

    TableModel* m_model; ///< child
};

} // namespace ui::charts
