// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/charts/palette.h"
#include "ui/charts/theme.h"

#include <QBrush>
#include <QPen>

class QPainter;
class QPainterPath;

namespace ui::charts {

/// Pens, brushes and markers of a look: the same in plot, legend and picture.

[[nodiscard]] app::charts::Palette paletteOf(const app::charts::Chart& chart);

/// `theme` decides how a fainter run is mixed into the background.
[[nodiscard]] QColor strokeColour(const app::charts::Look& look, const Theme& theme);
[[nodiscard]] QColor fillColour(const app::charts::Look& look, const Theme& theme);
[[nodiscard]] QPen linePen(const app::charts::Look& look, const Theme& theme, double width);

/// How a bar or a box is filled, without the hatching of an open look.
[[nodiscard]] QBrush boxBrush(const app::charts::Look& look, const Theme& theme);
/// Its outline: a fainter or an open one would drown in the background without it.
[[nodiscard]] QPen boxPen(const app::charts::Look& look, const QPen& otherwise);
/// The hatching of an open look. In lines of our own: an SVG has no brush of patterns.
void drawHatching(QPainter& painter, const QRectF& box, const app::charts::Look& look, const Theme& theme);

/// The outline of a marker of `size` across, centred on the origin.
[[nodiscard]] QPainterPath markerPath(app::charts::Marker marker, double size);
void drawMarker(QPainter& painter, const QPointF& at, const app::charts::Look& look, const Theme& theme, double size);
/// The same on a box of this look, in a colour that stands out from it.
void drawMarkerOnBox(
    QPainter& painter, const QPointF& at, const app::charts::Look& look, const Theme& theme, double size);

/// What a legend shows of a series, inside `rect`; its width for a line of text of this height.
[[nodiscard]] double swatchWidth(app::charts::Mark mark, double height);
void drawSwatch(
    QPainter& painter, const QRectF& rect, app::charts::Mark mark, const app::charts::Look& look, const Theme& theme);

/// One entry of a legend: series of one name belong together, such as a line and its band.
struct LegendEntry
{
    QString name;
    app::charts::Mark mark = app::charts::Mark::Line;
    app::charts::Look look;
    bool hasPoints = false;

    bool operator==(const LegendEntry&) const = default;
};

[[nodiscard]] QList<LegendEntry> legendOf(const app::charts::Chart& chart);

} // namespace ui::charts
