// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/clipping.h"

#include <algorithm>

namespace ui::charts {

namespace {

/// Where a line enters and leaves an area, as shares of its length.
struct Stretch
{
    double from = 0;
    double to = 1;

    /// Keeps what lies on the inner side of one edge: `change` is how fast the line leaves it, `room` how far it is.
    [[nodiscard]] bool cut(double change, double room)
    {
        if (change == 0) {
            return room >= 0;
        }
        if (change > 0) {
            to = std::min(to, room / change);
        } else {
            from = std::max(from, room / change);
        }
        return from <= to;
    }
};

/// Also the places where the line crosses top and bottom of `area`, in order.
QList<QPointF> withCrossings(const QLineF& line, const QRectF& area)
{
    QList<double> shares;
    for (const double level : { area.top(), area.bottom() }) {
        const double share = line.dy() == 0 ? 0 : (level - line.y1()) / line.dy();
        if (share > 0 && share < 1) {
            shares.append(share);
        }
    }
    std::sort(shares.begin(), shares.end());
    QList<QPointF> points;
    for (const double share : shares) {
        points.append(line.pointAt(share));
    }
    points.append(line.p2());
    return points;
}

} // namespace

std::optional<QLineF> clipped(const QLineF& line, const QRectF& area)
{
    Stretch stretch;
    const bool inside = stretch.cut(-line.dx(), line.x1() - area.left())
        && stretch.cut(line.dx(), area.right() - line.x1()) && stretch.cut(-line.dy(), line.y1() - area.top())
        && stretch.cut(line.dy(), area.bottom() - line.y1());
    if (!inside) {
        return {};
    }
    return QLineF(stretch.from > 0 ? line.pointAt(stretch.from) : line.p1(),
        stretch.to < 1 ? line.pointAt(stretch.to) : line.p2());
}

QList<QList<QPointF>> clippedLine(const QList<QPointF>& points, const QRectF& area)
{
    QList<QList<QPointF>> pieces;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto piece = clipped({ points.at(i - 1), points.at(i) }, area);
        if (!piece) {
            continue;
        }
        if (pieces.isEmpty() || pieces.last().last() != piece->p1()) {
            pieces.append({ piece->p1() });
        }
        pieces.last().append(piece->p2());
    }
    return pieces;
}

QList<QPointF> clampedEdge(const QList<QPointF>& points, const QRectF& area)
{
    QList<QPointF> edge;
    const QRectF column(area.left(), -1e9, area.width(), 2e9);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto step = clipped({ points.at(i - 1), points.at(i) }, column);
        if (!step) {
            continue;
        }
        if (edge.isEmpty()) {
            edge.append(step->p1());
        }
        edge.append(withCrossings(*step, area));
    }
    for (QPointF& point : edge) {
        point.setY(std::clamp(point.y(), area.top(), area.bottom()));
    }
    return edge;
}

} // namespace ui::charts
