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

/// The URL list and what the last measurement found for each line. Every edit is one step of its undo stack. While a
/// measurement is under way the list is locked, because samples name URLs by their place.
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

    [[nodiscard]] QList<QByteArray> urls() const;
    [[nodiscard]] int duplicates() const { return m_duplicates; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] bool locked() const { return m_locked; }
    void setLocked(bool locked);
    void undo();
    void redo();

    /// Forgets earlier measurements; every row waits for its sample.
    void startFetch();
    /// Fills the rows that the samples name; the list must be locked since startFetch().
    void addSamples(const QList<app::fetch::Sample>& samples);
    /// Rows that still wait ended as cancelled.
    void endFetch();

    /// Forgets earlier measurements; a column for each engine.
    void startCompare(const QStringList& engineKeys);
    void setEngineResults(const QString& engineKey, const QList<EngineResult>& results);

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

    void place(const QList<PlacedRow>& rows);
    [[nodiscard]] QList<PlacedRow> take(const QList<int>& rows);
    void exchange(int row, UrlRow& content);
    void endReset();

    [[nodiscard]] QVariant numberCell(int row, int role) const;
    [[nodiscard]] QVariant urlCell(int row, int role) const;
    [[nodiscard]] QVariant fetchCell(int row, int column, int role) const;
    [[nodiscard]] QVariant engineCell(int row, int engine, int role) const;
    /// The row's results, or none when they are of an earlier measurement.
    [[nodiscard]] FetchResult resultOf(const UrlRow& row) const;
    [[nodiscard]] EngineResult resultOf(const UrlRow& row, int engine) const;
    void beginMeasurement(Shows shows, const QStringList& engineKeys);
    void setEngines(const QStringList& engineKeys);
    void setFailures(int failures);
    void touchAll();
    void findDuplicates();

    std::vector<UrlRow> m_rows;
    std::vector<int> m_sameAs; ///< the first row with the same URL, or -1
    int m_duplicates = 0;
    QStringList m_engines; ///< keys
    int m_measurement = 0; ///< number of the last one
    Shows m_shows = Shows::Nothing;
    int m_failures = 0;
    bool m_locked = false;
    QUndoStack m_undo;
};

} // namespace ui::fetch
