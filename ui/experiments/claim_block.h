// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mark.h"

#include <QWidget>

class QLabel;

namespace app::experiments {
struct Claim;
}

namespace ui::experiments {

class ExperimentSession;
class ThresholdRow;

/// One claim on the card of its experiment: mark, verdict, what it is taken to mean, and the threshold.
class ClaimBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimBlock)

public:
    /// `claim` has a test; both outlive the block.
    ClaimBlock(const app::experiments::Claim& claim, ExperimentSession& session, QWidget* parent = nullptr);
    ~ClaimBlock() override;

signals:
    void articleRequested(const QString& claim);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void refresh();
    void showMark();
    void mute();

    const app::experiments::Claim& m_claim;
    ExperimentSession& m_session;
    widgets::Mark m_mark = widgets::Mark::Empty;
    QLabel* m_markLabel;
    QLabel* m_text;
    QLabel* m_verdict;
    QLabel* m_beside; ///< figures that decide nothing
    QLabel* m_meaning;
    ThresholdRow* m_threshold;
};

} // namespace ui::experiments
