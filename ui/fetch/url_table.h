// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/latest_job.h"

#include <QTableView>

namespace ui::fetch {

class UrlFilterModel;
class UrlListModel;

/// The table of the URL list. Shows the columns that the last measurement fills; the URL takes the room that is left.
/// Rows are dragged to other places, and out of the window.
class UrlTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlTable)

public:
    /// `list` must outlive the table.
    explicit UrlTable(UrlListModel& list, QWidget* parent = nullptr);
    ~UrlTable() override;

    void copySelection() const;
    void editCurrent();
    void removeSelection();
    /// Past the next row that is shown.
    void moveSelectionUp();
    void moveSelectionDown();
    /// Before this row of those that are shown; behind the last one where there is none.
    void moveSelectionBefore(int shownRow);
    /// By URL, in a thread of its own: comparing 100,000 takes longer than a frame.
    void sortList();

    [[nodiscard]] UrlFilterModel& shown() { return *m_shown; }
    /// Selects rows of the list that are shown, and scrolls there.
    void present(int first, int last);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpLook();
    void showColumns();
    void sizeColumns();
    [[nodiscard]] QSize titleSize(int column) const;
    void fitUrlColumn();
    void onListChanged();
    /// Rows of what is shown, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<int> inList(QList<int> shownRows) const;
    /// Where in the list the row goes that is put before this one of those that are shown.
    [[nodiscard]] int placeBefore(int shownRow) const;

    UrlListModel& m_list;
    UrlFilterModel* m_shown;
    widgets::LatestJob m_sorting;
    int m_digits = 0; ///< of the last row's number
};

} // namespace ui::fetch
