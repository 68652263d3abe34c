// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/point_labels.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Series;

namespace {

constexpr double Beside = 7; ///< pixels between a point and its label
constexpr double MarkHalf = 5;

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
            if (!series.labels.at(i).isEmpty()) {
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
    for (const double steps : { 0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0 }) {
        const double y = middle + (steps - 0.6) * size.height();
        places.append({ { left, y }, { right, y } });
    }
    return places;
}

QRectF boxAround(const QPointF& point)
{
    return { point - QPointF(MarkHalf, MarkHalf), QSizeF(2 * MarkHalf, 2 * MarkHalf) };
}

} // namespace

QList<PointLabel> placeLabels(const Chart& chart, const PlotMap& map, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QList<Wanted> wanted = wantedLabels(chart, map);
    QList<QRectF> taken;
    for (const Wanted& label : wanted) {
        taken.append(boxAround(label.at));
    }
    QList<PointLabel> placed;
    for (const Wanted& label : wanted) {
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.height());
        for (const QPointF& place : placesOf(label, size, !chart.y.categories.isEmpty())) {
            const QRectF rect(place, size);
            const bool free = std::none_of(
                taken.cbegin(), taken.cend(), [&rect](const QRectF& other) { return other.intersects(rect); });
            if (free && map.area().contains(rect)) {
                placed.append({ label.text, rect });
                taken.append(rect);
                break;
            }
        }
    }
    return placed;
}

} // namespace ui::charts
