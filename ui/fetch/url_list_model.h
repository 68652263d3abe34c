// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/url_row.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace ui::fetch {

/// A row taken out of the list, or to be put into it, with its place in the complete list.
struct PlacedRow
{
    int row = 0;
    UrlRow content;
};

/// The URL list and what the last measurement found for each line. Every edit is one step of its undo stack, also while
/// a measurement is under way: that goes on over the list as it was, and results find their rows wherever they are.
class UrlListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlListModel)

public:
    enum Column {
        Url,
        Number, ///< and a mark on duplicates; views show it first
        Status,
        Bytes,
        FirstByte,
        Total,
        Protocol,
        Error,
        FirstEngine, ///< one column for each engine of a comparison
    };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< a Tone
        EngineRole, ///< in the header: key of the column's engine
    };
    enum class Tone { Normal, Muted, Bad };
    Q_ENUM(Tone)
    /// Which measurement the cells are of.
    enum class Shows { Nothing, Fetch, Compare };

    explicit UrlListModel(QObject* parent = nullptr);
    ~UrlListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A URL that is refused leaves the row as it is and emits editRefused().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void append(const QList<QByteArray>& urls);
    /// Puts `urls` in the place of the whole list: one step.
    void replaceAll(const QList<QByteArray>& urls);
    void remove(QList<int> rows);
    void clear();
    /// Puts `rows` together, in the order in which they stand, before the row that is at `before` now.
    void move(QList<int> rows, int before);
    /// Puts the rows into this order: entry i is the place from which row i comes. `text` tells of it in the menu.
    void reorder(const QList<int>& order, const QString& text);
    /// Of rows with the same URL the first one stays.
    void removeDuplicates();

    [[nodiscard]] QList<QByteArray> urls() const;
    [[nodiscard]] const QByteArray& urlAt(int row) const { return m_rows[size_t(row)].url; }
    [[nodiscard]] int duplicates() const { return m_duplicates; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Of the URLs in these rows: as text, and as a list of URIs for programs that take one.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return supportedDragActions(); }

    /// Forgets earlier measurements; every row waits for its sample. Samples and results name URLs by the places of
    /// this moment.
    void startFetch();
    void addSamples(const QList<app::fetch::Sample>& samples);
    /// Forgets earlier measurements; a column for each engine.
    void startCompare(const QStringList& engineKeys);
    void setEngineResults(const QString& engineKey, const QList<EngineResult>& results);
    /// Rows that still wait ended as cancelled.
    void endMeasurement();
    /// As if nothing had been measured.
    void forgetMeasurement();

    [[nodiscard]] Shows shows() const { return m_shows; }
    [[nodiscard]] int failures() const { return m_failures; } ///< rows of the fetch that ended with an error

signals:
    void editRefused(const QString& text, const QString& reason);
    /// Rows came or went, or a URL was edited.
    void listChanged();
    void showsChanged();
    void failuresChanged();

private:
    friend class PlaceCommand;
    friend class TakeCommand;
    friend class EditCommand;
    friend class ReorderCommand;

    void place(const QList<PlacedRow>& rows);
    [[nodiscard]] QList<PlacedRow> take(const QList<int>& rows);
    void exchange(int row, UrlRow& content);
    void permute(const QList<int>& order);

    [[nodiscard]] QVariant numberCell(int row, int role) const;
    [[nodiscard]] QVariant urlCell(int row, int role) const;
    [[nodiscard]] QVariant fetchCell(int row, int column, int role) const;
    [[nodiscard]] QVariant engineCell(int row, int engine, int role) const;
    /// The row was there when the last measurement began.
    [[nodiscard]] bool isMeasured(const UrlRow& row) const;
    /// The row's results, or none when it is not measured.
    [[nodiscard]] FetchResult resultOf(const UrlRow& row) const;
    [[nodiscard]] EngineResult resultOf(const UrlRow& row, int engine) const;
    void beginMeasurement(Shows shows, const QStringList& engineKeys);
    void setEngines(const QStringList& engineKeys);
    void setFailures(int failures);
    void touchResults();
    void findDuplicates();
    void tellDuplicates();

    std::vector<UrlRow> m_rows;
    std::vector<int> m_firstWith; ///< for each row the first one with the same URL
    int m_duplicates = 0;
    QStringList m_engines; ///< keys
    int m_measurement = 0; ///< number of the last one
    int m_planned = 0; ///< URLs in it
    std::vector<FetchResult> m_fetched; ///< by place in its plan
    QList<QList<EngineResult>> m_compared; ///< for each engine, by place in its plan; empty until there are results
    Shows m_shows = Shows::Nothing;
    int m_failures = 0;
    bool m_underWay = false;
    QUndoStack m_undo;
};

} // namespace ui::fetch
