// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/claim.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLayout;
class QToolButton;

namespace ui::experiments {

/// The bounds by which a claim is judged, for the reader to change: those that its test has.
class ThresholdRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThresholdRow)

public:
    /// `claim` has a test and outlives the row.
    explicit ThresholdRow(const app::experiments::Claim& claim, QWidget* parent = nullptr);
    ~ThresholdRow() override;

    void setBounds(const app::experiments::Bounds& bounds);

signals:
    /// By the reader.
    void boundsChanged(const app::experiments::Bounds& bounds);

private:
    QDoubleSpinBox* addBox(const QString& label, const QString& name, QLayout& row);
    [[nodiscard]] app::experiments::Bounds bounds() const;
    void showStated();

    const app::experiments::Claim& m_claim;
    QDoubleSpinBox* m_low = nullptr; ///< none where the claim has no such bound
    QDoubleSpinBox* m_high = nullptr;
    QLabel* m_words;
    QToolButton* m_stated;
};

} // namespace ui::experiments
