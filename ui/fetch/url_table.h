// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui::fetch {

class UrlListModel;

/// The table of the URL list. Shows the columns that the last measurement fills; the URL takes the room that is left.
class UrlTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlTable)

public:
    /// `list` must outlive the table.
    explicit UrlTable(UrlListModel& list, QWidget* parent = nullptr);
    ~UrlTable() override;

    void copySelection() const;
    void removeSelection();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpLook();
    void showColumns();
    void sizeColumns();
    [[nodiscard]] QSize titleSize(int column) const;
    void fitUrlColumn();
    [[nodiscard]] QList<int> selectedRows() const;

    UrlListModel& m_list;
};

} // namespace ui::fetch
