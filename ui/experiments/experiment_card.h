// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/export_services.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace app::experiments {
struct Experiment;
}

namespace ui::charts {
class ChartPane;
class NumbersTable;
class WarningList;
} // namespace ui::charts

namespace ui::experiments {

class ClaimBlock;
class ExperimentSession;

/// All about one experiment: what it asks and does, the claims that it decides, charts and numbers, and Run.
class ExperimentCard final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentCard)

public:
    /// `experiment` and `session` outlive the card.
    ExperimentCard(const app::experiments::Experiment& experiment, ExperimentSession& session,
        const charts::ExportServices& exports, QWidget* parent = nullptr);
    ~ExperimentCard() override;

    [[nodiscard]] const app::experiments::Experiment& experiment() const { return m_experiment; }
    /// Scrolls to the claim, if it is one of those that are decided here.
    void showClaim(const QString& claim);

signals:
    void articleRequested(const QString& claim);
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(const charts::AskSavePath& ask);
    [[nodiscard]] QWidget* makeRunRow(const charts::AskSavePath& ask);
    void addClaims(QVBoxLayout& column);
    void addAbout(QVBoxLayout& column);
    void showWanted();
    void saveResult(const charts::AskSavePath& ask);
    void refresh();
    void enableRun();
    void showResult();
    void showChart();
    void mute();

    const app::experiments::Experiment& m_experiment;
    ExperimentSession& m_session;
    QPushButton* m_quick;
    QPushButton* m_full;
    QToolButton* m_huge;
    QToolButton* m_save;
    QLabel* m_measured;
    charts::WarningList* m_doubts; ///< why it is stale, and notes
    QComboBox* m_chooser; ///< of charts; belongs to the pane
    charts::ChartPane* m_chart;
    QLabel* m_figuresTitle;
    charts::NumbersTable* m_figures;
    QList<ClaimBlock*> m_claims;
    ClaimBlock* m_wanted = nullptr; ///< to be scrolled to
    QTimer m_scroll; ///< to it
};

} // namespace ui::experiments
