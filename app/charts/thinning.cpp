// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/thinning.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace app::charts {

namespace {

struct Column
{
    std::optional<QPointF> lowest;
    std::optional<QPointF> highest;

    void take(const QPointF& point)
    {
        if (!lowest || point.y() < lowest->y()) {
            lowest = point;
        }
        if (!highest || point.y() > highest->y()) {
            highest = point;
        }
    }
};

bool leftOf(const QPointF& a, const QPointF& b)
{
    return a.x() < b.x();
}

} // namespace

QList<QPointF> thinnedByColumn(const QList<QPointF>& points, qsizetype columns)
{
    QList<QPointF> kept;
    if (points.size() <= 2 * columns || columns < 1) {
        kept = columns < 1 ? QList<QPointF>() : points;
        std::stable_sort(kept.begin(), kept.end(), leftOf);
        return kept;
    }
    const auto [first, last] = std::minmax_element(points.cbegin(), points.cend(), leftOf);
    const double left = first->x();
    const double width = std::max(last->x() - left, 1e-300) / double(columns);
    std::vector<Column> all { size_t(columns) };
    for (const QPointF& point : points) {
        const auto column = std::min(qsizetype((point.x() - left) / width), columns - 1);
        all[size_t(column)].take(point);
    }
    for (const Column& column : all) {
        if (!column.lowest) {
            continue;
        }
        QList<QPointF> two { *column.lowest };
        if (*column.highest != *column.lowest) {
            two.append(*column.highest);
        }
        std::stable_sort(two.begin(), two.end(), leftOf);
        kept.append(two);
    }
    return kept;
}

} // namespace app::charts
