// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/run_index.h"
#include "ui/runs/run_store.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui::widgets {
class NoticeBar;
}

namespace ui::runs {

class RunFilter;
class RunListModel;

/// The kept runs and the run files opened last, newest first, with a search: one is opened, two are compared.
class RunsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunsDialog)

public:
    using RecentRuns = std::function<QStringList()>;

    /// `store` must outlive it. `recent` gives the paths of run files that are not kept in the store.
    RunsDialog(RunStore& store, RecentRuns recent, QWidget* parent = nullptr);
    ~RunsDialog() override;

signals:
    /// The oldest first.
    void openRequested(const QStringList& paths);

private:
    void buildTable();
    [[nodiscard]] QWidget* makeButtons();
    QPushButton* makeButton(const QString& name, const QString& text);
    void connectStore();
    void look();
    void showEntries(const QList<RunEntry>& entries);
    void fitColumns();
    void search(const QString& words);
    void select(const QStringList& paths);
    /// Of the rows that are selected, the oldest first.
    [[nodiscard]] QList<RunEntry> selected() const;
    [[nodiscard]] QStringList selectedPaths() const;
    void enableButtons();
    void showCount();
    void openSelected();
    void rename();
    void reveal();
    void removeSelected();
    void offerUndo(const QList<RemovedRun>& removed);

    RunStore& m_store;
    RecentRuns m_recent;
    RunIndex m_index;
    RunListModel* m_model;
    RunFilter* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_count;
    widgets::NoticeBar* m_notice;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_delete = nullptr;
    QStringList m_toSelect; ///< once they are in the list
};

} // namespace ui::runs
