// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace ui::charts {

/// Cuts what is drawn to the plot by geometry: an SVG knows no clip.

/// The piece of `line` within `area`, edges included.
[[nodiscard]] std::optional<QLineF> clipped(const QLineF& line, const QRectF& area);
/// The pieces of a line through `points` within `area`.
[[nodiscard]] QList<QList<QPointF>> clippedLine(const QList<QPointF>& points, const QRectF& area);
/// The edge of a filled area, from left to right: cut at the sides, and running along top or bottom where it would
/// leave `area` there.
[[nodiscard]] QList<QPointF> clampedEdge(const QList<QPointF>& points, const QRectF& area);

} // namespace ui::charts
