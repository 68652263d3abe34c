// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/save_path.h"
#include "ui/runs/two_runs_table.h"
#include "ui/widgets/latest_job.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace ui::charts {
class NumbersTable;
}

namespace ui::widgets {
class ClampedText;
}

namespace ui::runs {

/// Two of the runs on the charts held against each other: what differs in their conditions, then a table of ratios.
/// Works it out only while it is on the screen.
class TwoRunsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoRunsPage)

public:
    explicit TwoRunsPage(charts::AskSavePath ask, QWidget* parent = nullptr);
    ~TwoRunsPage() override;

    /// Those on the charts, in their order.
    void setRuns(const QList<app::run::SharedRun>& runs);

signals:
    /// The runs that shall be on the charts, as places in the list that setRuns() gave.
    void orderChanged(const QList<qsizetype>& order);
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QComboBox* makeChooser(const QString& name, const QString& accessibleName);
    [[nodiscard]] QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip);
    void fillExportMenu();
    void fill(QComboBox& chooser, int current);
    void refresh();
    void showTable(const TwoRuns& two);
    void showSentence(int row);
    void swapRuns();
    void save(const QString& ending, const QString& filter, QString (*text)(const TwoRuns&));
    void mute();

    charts::AskSavePath m_ask;
    QList<app::run::SharedRun> m_runs;
    widgets::LatestJob m_job; ///< holds the two against each other
    TwoRuns m_two;
    bool m_stale = true;
    QComboBox* m_before;
    QComboBox* m_after;
    QToolButton* m_export;
    QLabel* m_sentence;
    widgets::ClampedText* m_conditions;
    widgets::ClampedText* m_warnings;
    charts::NumbersTable* m_table;
};

} // namespace ui::runs
