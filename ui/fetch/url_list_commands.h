// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/url_list_model.h"

#include <QUndoCommand>

namespace ui::fetch {

/// The steps of the URL list's undo stack. Rows keep what was measured of them, so that undo brings it back.

class PlaceCommand final : public QUndoCommand
{
public:
    PlaceCommand(UrlListModel& model, QList<PlacedRow> rows);
    void redo() override;
    void undo() override;

private:
    UrlListModel& m_model;
    QList<PlacedRow> m_rows;
    QList<int> m_places;
};

class TakeCommand final : public QUndoCommand
{
public:
    TakeCommand(UrlListModel& model, QList<int> rows, const QString& text);
    void redo() override;
    void undo() override;

private:
    UrlListModel& m_model;
    QList<int> m_places;
    QList<PlacedRow> m_rows;
};

class EditCommand final : public QUndoCommand
{
public:
    EditCommand(UrlListModel& model, int row, UrlRow content);
    void redo() override;
    void undo() override;

private:
    UrlListModel& m_model;
    int m_row;
    UrlRow m_other; ///< what is not in the list now
};

class ReorderCommand final : public QUndoCommand
{
public:
    /// `order` as in UrlListModel::reorder().
    ReorderCommand(UrlListModel& model, QList<int> order, const QString& text);
    void redo() override;
    void undo() override;

private:
    UrlListModel& m_model;
    QList<int> m_order;
};

} // namespace ui::fetch
