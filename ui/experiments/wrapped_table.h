// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTableView>

namespace ui::experiments {

/// A table of sentences: rows are as high as their words need, and one opens by Enter or a double click.
class WrappedTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedTable)

public:
    /// `columnChars`: widths in average characters; the first column takes what is left beyond its own.
    WrappedTable(const QString& name, const QList<int>& columnChars, QWidget* parent = nullptr);
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

    QList<int> m_columnChars;
};

} // namespace ui::experiments
