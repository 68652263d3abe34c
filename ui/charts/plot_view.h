// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/theme.h"

#include <QGraphicsScene>
#include <QGraphicsView>

namespace ui::charts {

class ChartItem;

/// A plot that fills its widget, says the value under the pointer and tells screen readers its numbers.
class PlotView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlotView)

public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    void show(const app::charts::Chart& chart, const Theme& theme);
    /// What a tooltip at `position`, in pixels of this view, says; empty where no value is near.
    [[nodiscard]] QString textAt(const QPoint& position) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QGraphicsScene m_scene; ///< before the item, which it deletes
    ChartItem* m_item;
};

} // namespace ui::charts
