// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui::charts {

class Legend;
class PlotView;

/// A chart on the screen: legend and plot, or the sentence that says why there is none. Follows the palette.
class ChartView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(const app::charts::Chart& chart);
    /// The chart as it is seen, without the series that the legend hides: what a picture of it shows.
    [[nodiscard]] app::charts::Chart visibleChart() const;
    [[nodiscard]] PlotView& plot() const { return *m_plot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    app::charts::Chart m_chart;
    Legend* m_legend;
    PlotView* m_plot;
    QLabel* m_empty;
    QStackedWidget* m_stack;
};

} // namespace ui::charts
