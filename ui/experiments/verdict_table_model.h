// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/claim.h"

#include <QAbstractTableModel>

namespace ui::experiments {

class ExperimentSession;

/// The claims of the article that are tested or reported, in its order, with their verdicts.
class VerdictTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictTableModel)

public:
    enum Column {
        Claim,
        Verdict,
        Measured, ///< number with its interval
        Threshold,
        Section,
        Basis, ///< what the claim is taken to mean, or where it comes from
        ColumnCount,
    };

    /// `session` outlives the model.
    explicit VerdictTableModel(const ExperimentSession& session, QObject* parent = nullptr);

    [[nodiscard]] const app::experiments::Claim& claimAt(int row) const { return *m_claims.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString verdictText(const app::experiments::Claim& claim, int column) const;
    [[nodiscard]] QVariant decoration(int row) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    const ExperimentSession& m_session;
    QList<const app::experiments::Claim*> m_claims;
};

} // namespace ui::experiments
