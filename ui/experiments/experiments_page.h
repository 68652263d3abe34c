// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/export_services.h"
#include "ui/experiments/experiment_list_model.h"
#include "ui/experiments/verdict_table_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui::widgets {
class NoticeBar;
}

namespace ui::experiments {

class ExperimentCard;
class ExperimentSession;
class WrappedTable;

/// The experiments on the screen: the list of them, the card of one, and the verdicts on all claims.
class ExperimentsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentsPage)

public:
    /// `session` outlives the page.
    ExperimentsPage(ExperimentSession& session, charts::ExportServices exports, QWidget* parent = nullptr);
    ~ExperimentsPage() override;

    /// These take the focus.
    void showList();
    void showVerdicts();
    void showExperiment(const QString& word);
    /// The card of the experiment that decides the claim; a reported one in the table of verdicts.
    void showClaim(const QString& claim);

signals:
    /// The article is to show this claim.
    void articleRequested(const QString& claim);
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* makeTopRow();
    [[nodiscard]] QWidget* makeOpenedRow();
    [[nodiscard]] QToolButton* makeRunAll();
    void makeTables();
    void openClaim(int row);
    void refresh();

    ExperimentSession& m_session;
    charts::ExportServices m_exports;
    ExperimentListModel m_listModel;
    VerdictTableModel m_verdictModel;
    QToolButton* m_toList;
    QToolButton* m_toVerdicts;
    QToolButton* m_runAll;
    widgets::NoticeBar* m_notice;
    QLabel* m_openedText;
    QWidget* m_openedRow;
    QStackedWidget* m_stack;
    WrappedTable* m_list;
    WrappedTable* m_verdicts;
    ExperimentCard* m_card = nullptr; ///< the one that is shown or was shown last
};

} // namespace ui::experiments
