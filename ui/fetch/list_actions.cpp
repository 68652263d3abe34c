// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/list_actions.h"

#include "ui/fetch/url_list_model.h"
#include "ui/fetch/url_table.h"

#include <QAction>
#include <QItemSelectionModel>

namespace ui::fetch {

using namespace Qt::StringLiterals;

namespace {

QAction* separator(QObject* parent)
{
    auto* line = new QAction(parent);
    line->setSeparator(true);
    return line;
}

} // namespace

ListActions::ListActions(UrlListModel& list, UrlTable& table, QObject* parent)
    : QObject(parent)
    , filter(add(u"filterListAction"_s, tr("&Filter…"), { QKeySequence(u"Ctrl+Shift+F"_s) }))
    , save(add(u"saveListAction"_s, tr("Save URL l&ist as…"), {}))
    , m_list(list)
    , m_table(table)
    , m_copy(add(u"copyRowsAction"_s, tr("&Copy"), { QKeySequence::Copy }))
    , m_edit(add(u"editRowAction"_s, tr("&Edit"), { QKeySequence(Qt::Key_F2) }))
    , m_remove(add(u"removeRowsAction"_s, tr("&Remove"), { QKeySequence::Delete, QKeySequence(Qt::Key_Backspace) }))
    , m_moveUp(add(u"moveUpAction"_s, tr("Move &up"), { QKeySequence(u"Alt+Up"_s) }))
    , m_moveDown(add(u"moveDownAction"_s, tr("Move &down"), { QKeySequence(u"Alt+Down"_s) }))
    , m_sort(add(u"sortListAction"_s, tr("&Sort by URL"), {}))
    , m_removeDuplicates(add(u"removeDuplicatesAction"_s, tr("Remove du&plicates"), {}))
    , m_selectAll(add(u"selectAllRowsAction"_s, tr("Select &all"), { QKeySequence::SelectAll }))
    , m_all({ m_copy, m_edit, m_remove, m_moveUp, m_moveDown, m_selectAll, separator(this), filter, m_sort,
          m_removeDuplicates, separator(this), save })
{
    connectTable(table);
    connect(m_removeDuplicates, &QAction::triggered, &list, &UrlListModel::removeDuplicates);
    connect(&list, &UrlListModel::listChanged, this, &ListActions::enable);
    enable();
}

ListActions::~ListActions() = default;

void ListActions::connectTable(UrlTable& table)
{
    connect(m_copy, &QAction::triggered, &table, &UrlTable::copySelection);
    connect(m_edit, &QAction::triggered, &table, &UrlTable::editCurrent);
    connect(m_remove, &QAction::triggered, &table, &UrlTable::removeSelection);
    connect(m_moveUp, &QAction::triggered, &table, &UrlTable::moveSelectionUp);
    connect(m_moveDown, &QAction::triggered, &table, &UrlTable::moveSelectionDown);
    connect(m_sort, &QAction::triggered, &table, &UrlTable::sortList);
    connect(m_selectAll, &QAction::triggered, &table, &UrlTable::selectAll);
    for (QAction* action : { m_copy, m_edit, m_remove, m_moveUp, m_moveDown, m_selectAll }) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    table.addActions(m_all);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListActions::enable);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ListActions::enable); // a reset drops the selection
}

QAction* ListActions::add(const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

void ListActions::enable()
{
    const bool chosen = m_table.selectionModel()->hasSelection();
    const bool any = m_list.rowCount() > 0;
    for (QAction* action : { m_copy, m_edit, m_remove, m_moveUp, m_moveDown }) {
        action->setEnabled(chosen);
    }
    for (QAction* action : { filter, save, m_sort, m_selectAll }) {
        action->setEnabled(any);
    }
    m_removeDuplicates->setEnabled(m_list.duplicates() > 0);
}

} // namespace ui::fetch
