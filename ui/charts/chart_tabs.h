// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"
#include "ui/charts/export_services.h"

#include <QList>
#include <QTabWidget>

class QCheckBox;

namespace ui::charts {

class ChartPage;

/// The charts of a run, a tab for each question: Latency, Memory, By URL. More tabs come by addTab(), like Experiments.
class ChartTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTabs)

public:
    explicit ChartTabs(const ExportServices& services, QWidget* parent = nullptr);
    ~ChartTabs() override;

    /// The runs to show, overlaid. May be called as often as a run grows: only the chart on the screen is built again,
    /// a few times a second at most.
    void setRuns(const QList<app::run::SharedRun>& runs);

    /// The box that splits every chart by machine; it is seen where there are machines to tell apart. Whoever shows the
    /// tabs may put it above them.
    [[nodiscard]] QCheckBox* machineBox() const { return m_byMachine; }

    /// Whether the tab on the screen is a chart, which can be exported: the window adds tabs that are none.
    [[nodiscard]] bool showsChart() const;

signals:
    void saved(const QString& path);
    /// A sentence that says what went wrong and what to do.
    void failed(const QString& sentence);

protected:
    void tabInserted(int index) override;

private:
    void showRuns();

    QList<ChartPage*> m_pages; ///< children
    QList<app::run::SharedRun> m_runs;
    QCheckBox* m_byMachine; ///< a child unless it was taken
};

} // namespace ui::charts
