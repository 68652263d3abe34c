// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/point_labels.h"

#include "ui/charts/clipping.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Series;

namespace {

constexpr double Beside = 7; ///< pixels between a point and its label
constexpr double MarkHalf = 5;
constexpr double LineHalf = 3;

struct Wanted
{
    QString text;
    QPointF at;
    QPointF low; ///< ends of its interval, or `at`
    QPointF high;
};

QList<Wanted> wantedLabels(const Chart& chart, const PlotMap& map)
{
    QList<Wanted> wanted;
    for (const Series& series : chart.series) {
        for (qsizetype i = 0; i < std::min(series.labels.size(), series.points.size()); ++i) {
            if (!series.labels.at(i).isEmpty() && map.shows(series.points.at(i))) {
                const QPointF at = map.at(series.points.at(i));
                const bool interval = i < series.errorLow.size() && i < series.errorHigh.size();
                wanted.append({ series.labels.at(i), at, interval ? map.at(series.errorLow.at(i)) : at,
                    interval ? map.at(series.errorHigh.at(i)) : at });
            }
        }
    }
    return wanted;
}

/// Places to try, the best first: where rows stand close only beside the interval, else around the point.
QList<QPointF> placesOf(const Wanted& label, const QSizeF& size, bool rows)
{
    const double right = std::max(label.high.x(), label.at.x() + MarkHalf) + Beside;
    const double left = std::min(label.low.x(), label.at.x() - MarkHalf) - Beside - size.width();
    const double middle = label.at.y() - size.height() / 2;
    if (rows) {
        return { { right, middle }, { left, middle } };
    }
    QList<QPointF> places;
    for (const double steps : { 0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0, 5.0, -5.0, 6.0, -6.0 }) {
        const double y = middle + (steps - 0.6) * size.height();
        places.append({ { left, y }, { right, y } });
    }
    return places;
}

QRectF boxAround(const QPointF& point, double half)
{
    return { point - QPointF(half, half), QSizeF(2 * half, 2 * half) };
}

/// What lines leave no room for: boxes along them, as close as they are wide.
QList<QRectF> linePlaces(const Chart& chart, const PlotMap& map)
{
    QList<QRectF> places;
    for (const Series& series : chart.series) {
        if (series.mark != app::charts::Mark::Line) {
            continue;
        }
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const auto step = clipped(
                { map.at(series.points.at(std::max<qsizetype>(0, i - 1))), map.at(series.points.at(i)) }, map.area());
            const int boxes = step ? std::max(1, int(step->length() / (2 * LineHalf))) : 0;
            for (int box = 1; box <= boxes; ++box) {
                places.append(boxAround(step->pointAt(double(box) / boxes), LineHalf));
            }
        }
    }
    return places;
}

bool meetsAny(const QRectF& rect, const QList<QRectF>& others)
{
    return std::any_of(others.cbegin(), others.cend(), [&rect](const QRectF& other) { return other.intersects(rect); });
}

} // namespace

QList<PointLabel> placeLabels(const Chart& chart, const PlotMap& map, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QList<Wanted> wanted = wantedLabels(chart, map);
    if (wanted.isEmpty()) {
        return {};
    }
    QList<QRectF> taken;
    for (const Wanted& label : wanted) {
        taken.append(boxAround(label.at, MarkHalf));
    }
    const QList<QRectF> lines = linePlaces(chart, map);
    QList<PointLabel> placed;
    for (const Wanted& label : wanted) {
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.height());
        QList<QRectF> rects;
        for (const QPointF& place : placesOf(label, size, !chart.y.categories.isEmpty())) {
            rects.append(QRectF(place, size));
        }
        rects.removeIf([&](const QRectF& rect) { return !map.area().contains(rect) || meetsAny(rect, taken); });
        const auto clear
            = std::find_if(rects.cbegin(), rects.cend(), [&](const QRectF& rect) { return !meetsAny(rect, lines); });
        if (!rects.isEmpty()) {
            placed.append({ label.text, clear == rects.cend() ? rects.first() : *clear });
            taken.append(placed.last().rect);
        }
    }
    return placed;
}

} // namespace ui::charts
