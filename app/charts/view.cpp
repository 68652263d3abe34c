// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/view.h"

#include "app/charts/place.h"
#include "app/charts/text.h"
#include "app/charts/ticks.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::charts {

namespace {

constexpr double Narrowest = 0.001; ///< part of an axis
constexpr double Tiny = 1e-9; ///< a part that ends so close to the axis' end ends there

/// A part of an axis, in places on the whole of it.
struct Part
{
    double low = 0;
    double high = 1;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::view", text);
}

Axis onScale(Axis axis, bool other)
{
    if (!other || !hasOtherScale(axis)) {
        return axis;
    }
    if (axis.scale == Scale::Logarithmic) {
        setLinearRange(axis, axis.max);
    } else {
        setLogarithmicRange(axis, *axis.smallest, axis.max);
    }
    return axis;
}

Part partOf(const Axis& whole, const std::optional<Range>& range)
{
    return range ? Part { place(whole, range->min), place(whole, range->max) } : Part();
}

/// Moved into the axis where it lies beyond; nothing where that is all of it.
std::optional<Range> rangeOf(const Axis& whole, Part part)
{
    const double width = std::max(part.high - part.low, Narrowest);
    if (!whole.categories.isEmpty() || width >= 1 - Tiny) {
        return {};
    }
    const double low = std::clamp(part.low, 0.0, 1 - width);
    return Range { valueAt(whole, low), valueAt(whole, low + width) };
}

/// Both axes as a whole, and what change() makes of the part of each that is seen.
template <typename Change> View changed(const Chart& chart, View view, Change change)
{
    const Axis x = onScale(chart.x, view.otherScaleX);
    const Axis y = onScale(chart.y, view.otherScaleY);
    view.x = rangeOf(x, change(partOf(x, view.x), x, &QPointF::x));
    view.y = rangeOf(y, change(partOf(y, view.y), y, &QPointF::y));
    return view;
}

using Coordinate = double (QPointF::*)() const;

void look(Axis& axis, const std::optional<Range>& range, bool other)
{
    axis = onScale(axis, other);
    if (range && axis.categories.isEmpty()) {
        setPart(axis, std::max(range->min, axis.min), std::min(range->max, axis.max));
    }
}

QString between(const QString& words, const Axis& axis)
{
    return words.arg(valueText(axis, axis.min), valueText(axis, axis.max));
}

} // namespace

bool hasOtherScale(const Axis& axis)
{
    if (axis.ratio || !axis.categories.isEmpty()) {
        return false;
    }
    return axis.scale == Scale::Logarithmic || (axis.scale == Scale::Linear && axis.smallest.value_or(0) > 0);
}

std::optional<double> smallestY(const Chart& chart)
{
    std::optional<double> smallest;
    for (const Series& series : chart.series) {
        for (const QPointF& point : series.points) {
            smallest = std::min(smallest.value_or(point.y()), point.y());
        }
    }
    return smallest.value_or(0) > 0 ? smallest : std::nullopt;
}

Chart viewed(Chart chart, const View& view)
{
    look(chart.x, view.x, view.otherScaleX);
    look(chart.y, view.y, view.otherScaleY);
    if (view.x && chart.x.categories.isEmpty()) {
        chart.notes.append(between(tr("Zoomed in: the horizontal axis shows %1 to %2."), chart.x));
    }
    if (view.y && chart.y.categories.isEmpty()) {
        chart.notes.append(between(tr("Zoomed in: the vertical axis shows %1 to %2."), chart.y));
    }
    return chart;
}

Chart withoutSeries(Chart chart, const QSet<QString>& names)
{
    QStringList left;
    for (Series& series : chart.series) {
        if (!names.contains(series.name) || series.points.isEmpty()) {
            continue;
        }
        if (!left.contains(series.name)) {
            left.append(series.name);
        }
        series.points.clear();
        series.upper.clear();
        series.errorLow.clear();
        series.errorHigh.clear();
        series.labels.clear();
    }
    if (!left.isEmpty()) {
        chart.notes.append(tr("Measured, but not drawn here: %1.").arg(left.join(QStringLiteral(", "))));
    }
    return chart;
}

View zoomed(const Chart& chart, const View& view, const QPointF& place, double factor)
{
    return changed(chart, view, [&place, factor](const Part& part, const Axis& /*axis*/, Coordinate of) {
        const double width = part.high - part.low;
        const double closer = std::max(width / factor, Narrowest);
        const double low = part.low + (place.*of)() * (width - closer);
        return Part { low, low + closer };
    });
}

View moved(const Chart& chart, const View& view, const QPointF& shares)
{
    return changed(chart, view, [&shares](const Part& part, const Axis& /*axis*/, Coordinate of) {
        const double by = (shares.*of)() * (part.high - part.low);
        return Part { part.low + by, part.high + by };
    });
}

View framed(const Chart& chart, const View& view, const QPointF& one, const QPointF& other)
{
    return changed(chart, view, [&one, &other](const Part& part, const Axis& /*axis*/, Coordinate of) {
        const auto [low, high]
            = std::minmax({ (one.*of)(), (other.*of)() }); // a copy: not of references to what is gone
        const double width = part.high - part.low;
        return Part { part.low + std::max(low, 0.0) * width, part.low + std::min(high, 1.0) * width };
    });
}

View revealing(const Chart& chart, const View& view, const QPointF& value)
{
    return changed(chart, view, [&value](const Part& part, const Axis& axis, Coordinate of) {
        const double at = place(axis, (value.*of)());
        const double by = std::min(at - part.low, 0.0) + std::max(at - part.high, 0.0);
        return Part { part.low + by, part.high + by };
    });
}

} // namespace app::charts
