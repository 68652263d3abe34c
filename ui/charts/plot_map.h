// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QRectF>

#include <optional>

namespace ui::charts {

/// Where values lie within a plot area, in pixels. The same mapping as that of Qt Charts, usable without a series.
class PlotMap
{
public:
    PlotMap(app::charts::Axis x, app::charts::Axis y, const QRectF& area);

    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(const QPointF& value) const { return { x(value.x()), y(value.y()) }; }
    /// Whether a value lies within the area, or on its edge.
    [[nodiscard]] bool shows(const QPointF& value) const;
    /// Of a pixel, as a share of the area: 0 left and bottom, 1 right and top.
    [[nodiscard]] QPointF placeOf(const QPointF& pixel) const;

private:
    app::charts::Axis m_x;
    app::charts::Axis m_y;
    QRectF m_area;
};

/// Share of a category that its group of bars takes.
inline constexpr double GroupWidth = 0.8;

/// A bar's rectangle: bar `slot` of `count` in the group at `value.x()`, as much of it as lies within the area.
[[nodiscard]] QRectF barRect(const PlotMap& map, const QPointF& value, qsizetype slot, qsizetype count);

/// Where a value is drawn: on the middle of its bar, or where the axes put it when it is in no slot (−1).
[[nodiscard]] QPointF pixelOf(const PlotMap& map, const QPointF& value, qsizetype slot, qsizetype count);

/// A point of a chart.
struct Hit
{
    qsizetype series = 0;
    qsizetype point = 0;

    bool operator==(const Hit&) const = default;
};

/// The point that a pointer at `position` means: the bar under it, or the nearest point in the area not farther than
/// `reach` pixels.
[[nodiscard]] std::optional<Hit> nearest(
    const app::charts::Chart& chart, const PlotMap& map, const QPointF& position, double reach);

/// Indices of the series that are drawn as bars and have values, in the order of their slots.
[[nodiscard]] QList<qsizetype> barSeries(const app::charts::Chart& chart);

} // namespace ui::charts
