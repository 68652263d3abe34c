// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QSet>

#include <optional>

namespace app::charts {

/// A part of an axis, in its values.
struct Range
{
    double min = 0;
    double max = 1;

    bool operator==(const Range&) const = default;
};

/// How somebody looks at a chart: at which part of it, and on which scales. Belongs to whoever looks; the chart knows
/// nothing of it. Axes of categories are always seen whole.
struct View
{
    std::optional<Range> x; ///< nothing: the whole axis
    std::optional<Range> y;
    bool otherScaleX = false; ///< linear where the chart says logarithmic, and the other way round
    bool otherScaleY = false;

    [[nodiscard]] bool isWhole() const { return !x && !y; }
    bool operator==(const View&) const = default;
};

/// Whether linear and logarithmic both make sense: not for categories, ratios and percentiles.
[[nodiscard]] bool hasOtherScale(const Axis& axis);

/// The smallest value of all series along y, for Axis::smallest; nothing where one is not above 0.
[[nodiscard]] std::optional<double> smallestY(const Chart& chart);

/// `chart` with the axes of `view`, and notes that say which part of it is shown. Its series stay whole: a line runs on
/// to the edge, and what lies beyond is left out where it is drawn.
[[nodiscard]] Chart viewed(Chart chart, const View& view);
/// `chart` without the points of the series of these names, and a note that says so. The series stay, so that the
/// others keep their looks.
[[nodiscard]] Chart withoutSeries(Chart chart, const QSet<QString>& names);

/// Each of these takes the chart as a whole and a view of it and gives another view. Nothing beyond the chart is ever
/// seen, and nothing narrower than a thousandth of it. Places and shares are those of what `view` shows: 0 left and
/// bottom, 1 right and top.

/// Closer by `factor`, or farther where it is below 1; what lies at `place` stays there.
[[nodiscard]] View zoomed(const Chart& chart, const View& view, const QPointF& place, double factor);
/// Moved by `shares` to the right and up.
[[nodiscard]] View moved(const Chart& chart, const View& view, const QPointF& shares);
/// What lies between two corners.
[[nodiscard]] View framed(const Chart& chart, const View& view, const QPointF& one, const QPointF& other);
/// Moved as little as shows the point `value`.
[[nodiscard]] View revealing(const Chart& chart, const View& view, const QPointF& value);

} // namespace app::charts
