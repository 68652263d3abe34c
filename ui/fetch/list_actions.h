// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;

namespace ui::fetch {

class UrlListModel;
class UrlTable;

/// What can be done with the URL list and the rows that are chosen in it: the same actions in the menu of the window,
/// above the list, and at the pointer. Those of rows hear their keys while the table has the focus.
class ListActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListActions)

public:
    /// Both must outlive the actions.
    ListActions(UrlListModel& list, UrlTable& table, QObject* parent = nullptr);
    ~ListActions() override;

    /// All of them, with separators.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }

    QAction* filter; ///< whoever has the field opens it
    QAction* save; ///< whoever asks for a file writes it

private:
    QAction* add(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void connectTable(UrlTable& table);
    void enable();

    UrlListModel& m_list;
    UrlTable& m_table;
    QAction* m_copy;
    QAction* m_edit;
    QAction* m_remove;
    QAction* m_moveUp;
    QAction* m_moveDown;
    QAction* m_sort;
    QAction* m_removeDuplicates;
    QAction* m_selectAll;
    QList<QAction*> m_all;
};

} // namespace ui::fetch
