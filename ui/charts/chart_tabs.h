// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"
#include "ui/charts/export_services.h"

#include <QList>
#include <QTabWidget>

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

    /// Whether the tab on the screen is a chart, which can be exported: the window adds tabs that are none.
    [[nodiscard]] bool showsChart() const;

signals:
    void saved(const QString& path);
    /// A sentence that says what went wrong and what to do.
    void failed(const QString& sentence);

protected:
    void tabInserted(int index) override;

private:
    QList<ChartPage*> m_pages; ///< children
};

} // namespace ui::charts
