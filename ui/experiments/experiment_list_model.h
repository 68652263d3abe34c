// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace ui::experiments {

class ExperimentSession;

/// All experiments, a row each, with what they came to.
class ExperimentListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentListModel)

public:
    enum Column {
        Title, ///< with the question
        Claims, ///< verdicts on the claims that it decides
        Measured, ///< when and how, or that it is under way
        ColumnCount,
    };

    /// `session` outlives the model.
    explicit ExperimentListModel(const ExperimentSession& session, QObject* parent = nullptr);

    [[nodiscard]] QString wordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant decoration(int row) const;

    const ExperimentSession& m_session;
};

} // namespace ui::experiments
