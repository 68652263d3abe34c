// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_list_commands.h"

#include "ui/fetch/count_words.h"

#include <utility>

namespace ui::fetch {

PlaceCommand::PlaceCommand(UrlListModel& model, QList<PlacedRow> rows)
    : QUndoCommand(UrlListModel::tr("Add %1").arg(urlCount(rows.size())))
    , m_model(model)
    , m_rows(std::move(rows))
{
    m_places.reserve(m_rows.size());
    for (const PlacedRow& row : m_rows) {
        m_places.append(row.row);
    }
}

void PlaceCommand::redo()
{
    m_model.place(std::exchange(m_rows, {}));
}

void PlaceCommand::undo()
{
    m_rows = m_model.take(m_places);
}

TakeCommand::TakeCommand(UrlListModel& model, QList<int> rows, const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_places(std::move(rows))
{
}

void TakeCommand::redo()
{
    m_rows = m_model.take(m_places);
}

void TakeCommand::undo()
{
    m_model.place(std::exchange(m_rows, {}));
}

EditCommand::EditCommand(UrlListModel& model, int row, UrlRow content)
    : QUndoCommand(UrlListModel::tr("Edit URL"))
    , m_model(model)
    , m_row(row)
    , m_other(std::move(content))
{
}

void EditCommand::redo()
{
    m_model.exchange(m_row, m_other);
}

void EditCommand::undo()
{
    m_model.exchange(m_row, m_other);
}

ReorderCommand::ReorderCommand(UrlListModel& model, QList<int> order, const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_order(std::move(order))
{
}

void ReorderCommand::redo()
{
    m_model.permute(m_order);
}

void ReorderCommand::undo()
{
    QList<int> back(m_order.size());
    for (int row = 0; row < int(m_order.size()); ++row) {
        back[m_order[row]] = row;
    }
    m_model.permute(back);
}

} // namespace ui::fetch
