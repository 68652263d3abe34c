// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTableView>

namespace ui::experiments {

/// What a column takes, in average characters.
struct ColumnRoom
{
    int wanted = 0;
    int least = 0;
    bool dispensable = false; ///< hidden where not all columns have their least room; its text is in a tool tip too
};

/// Characters for each column of a table of `room` characters; 0: hidden. The first takes what no other wants.
[[nodiscard]] QList<int> columnsThatFit(const QList<ColumnRoom>& columns, int room);

/// A table of sentences: rows are as high as their words need, none needs scrolling sideways, and one opens by Enter or
/// a double click.
class WrappedTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedTable)

public:
    WrappedTable(const QString& name, const QList<ColumnRoom>& columns, QWidget* parent = nullptr);
    ~WrappedTable() override;

    /// `model` outlives the table.
    void show(QAbstractItemModel& model);

signals:
    void opened(const QModelIndex& row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    QList<ColumnRoom> m_columns;
};

} // namespace ui::experiments
