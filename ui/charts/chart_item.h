// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"

#include <QChart>
#include <QFont>

#include <optional>

namespace ui::charts {

class AxesItem;
class MarksItem;

/// The plot of a chart: series and axes, without title, legend and caption, which differ between window and picture.
/// Takes whatever size it is given.
class ChartItem final : public QChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartItem)

public:
    explicit ChartItem(QGraphicsItem* parent = nullptr);
    ~ChartItem() override;

    void show(const app::charts::Chart& chart, const Theme& theme, const QFont& font);
    [[nodiscard]] const app::charts::Chart& shown() const { return m_chart; }

    /// The point that a pointer at `position`, in this item's pixels, means.
    [[nodiscard]] std::optional<Hit> hitAt(const QPointF& position) const;
    /// Where that point is drawn.
    [[nodiscard]] QPointF pixelOf(const Hit& hit) const;
    [[nodiscard]] const PlotMap& map() const { return m_map; }
    void setHighlight(std::optional<Hit> hit);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void arrange();

    app::charts::Chart m_chart;
    Theme m_theme;
    QFont m_font;
    PlotMap m_map;
    AxesItem* m_axes; ///< children of this item
    MarksItem* m_marks;
};

} // namespace ui::charts
