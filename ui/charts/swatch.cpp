// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/swatch.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Look;
using app::charts::Mark;
using app::charts::Marker;
using app::charts::Series;

namespace {

constexpr double FaintestStroke = 0.4;
constexpr double FaintStrokeRange = 0.45;
constexpr double SwatchLine = 2;
constexpr double HatchStep = 6; ///< pixels between hatching lines, along the side of a box
constexpr double HatchLine = 1.3;
constexpr double OpenLine = 1.6; ///< of a hollow marker
constexpr double MarkerShare = 0.55; ///< of a box' side, for the marker on it
constexpr double BoxShare = 0.72; ///< side of a box or marker in heights of the text

QPointF onCircle(double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi - std::numbers::pi / 2;
    return { radius * std::cos(angle), radius * std::sin(angle) };
}

/// A closed path over `corners` points at equal angles, the first on top; every second one at `inner` when given.
QPolygonF polygon(int corners, double radius, double inner = 0)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        points.append(onCircle(inner > 0 && i % 2 == 1 ? inner : radius, double(i) / corners));
    }
    points.append(points.first());
    return points;
}

} // namespace

app::charts::Palette paletteOf(const Chart& chart)
{
    QStringList keys;
    for (const Series& series : chart.series) {
        keys.append(series.key);
    }
    return app::charts::Palette(keys);
}

QColor strokeColour(const Look& look, const Theme& theme)
{
    const QColor colour(look.colour);
    // The fainter the fill the fainter the line, so that a third and a fourth run are told apart too.
    return look.fill < 1 ? mixed(colour, theme.background, FaintestStroke + look.fill * FaintStrokeRange) : colour;
}

QColor fillColour(const Look& look, const Theme& theme)
{
    return mixed(QColor(look.colour), theme.background, look.fill);
}

QPen linePen(const Look& look, const Theme& theme, double width)
{
    QPen pen(strokeColour(look, theme), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!look.dash.isEmpty()) {
        pen.setDashPattern(QList<qreal>(look.dash.cbegin(), look.dash.cend()));
    }
    return pen;
}

QBrush boxBrush(const Look& look, const Theme& theme)
{
    return look.open ? theme.background : fillColour(look, theme);
}

QPen boxPen(const Look& look, const QPen& otherwise)
{
    return look.fill < 1 || look.open ? QPen(QColor(look.colour), 1) : otherwise;
}

void drawHatching(QPainter& painter, const QRectF& box, const Look& look, const Theme& theme)
{
    if (!look.open || box.isEmpty()) {
        return;
    }
    painter.save();
    painter.setPen(QPen(strokeColour(look, theme), HatchLine));
    // Lines of x + y = constant, each cut where it leaves the box: a clip would become a picture in some formats.
    const int lines = int((box.width() + box.height()) / HatchStep);
    for (int i = 1; i <= lines; ++i) {
        const double at = i * HatchStep;
        const double down = std::min(at, box.height());
        const double right = std::min(at, box.width());
        painter.drawLine(
            QLineF(box.left() + at - down, box.bottom() - down, box.left() + right, box.bottom() - (at - right)));
    }
    painter.restore();
}

QPainterPath markerPath(Marker marker, double size)
{
    const double radius = size / 2;
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(QPointF(0, 0), radius, radius);
        break;
    case Marker::Square:
        path.addRect(
            QRectF(-radius, -radius, size, size).marginsRemoved({ size * .06, size * .06, size * .06, size * .06 }));
        break;
    case Marker::Triangle:
        path.addPolygon(polygon(3, radius * 1.25).translated(0, radius * 0.2));
        break;
    case Marker::Diamond:
        path.addPolygon(polygon(4, radius * 1.2));
        break;
    case Marker::Star:
        path.addPolygon(polygon(10, radius * 1.3, radius * 0.6));
        break;
    case Marker::Pentagon:
        path.addPolygon(polygon(5, radius * 1.15));
        break;
    }
    return path;
}

void drawMarker(QPainter& painter, const QPointF& at, const Look& look, const Theme& theme, double size)
{
    painter.save();
    painter.translate(at);
    if (look.open) {
        painter.setPen(QPen(strokeColour(look, theme), OpenLine));
        painter.setBrush(theme.background);
    } else {
        painter.setPen(look.fill < 1 ? QPen(QColor(look.colour), 1.2) : QPen(theme.background, 1));
        painter.setBrush(fillColour(look, theme));
    }
    painter.drawPath(markerPath(look.marker, size));
    painter.restore();
}

void drawMarkerOnBox(QPainter& painter, const QPointF& at, const Look& look, const Theme& theme, double size)
{
    if (look.open || look.fill < 1) {
        drawMarker(painter, at, look, theme, size);
    } else {
        painter.fillPath(markerPath(look.marker, size).translated(at), theme.background);
    }
}

double swatchWidth(Mark mark, double height)
{
    return mark == Mark::Line || mark == Mark::Steps ? height * 1.8 : height * BoxShare;
}

void drawSwatch(QPainter& painter, const QRectF& rect, Mark mark, const Look& look, const Theme& theme)
{
    painter.save();
    const double side = rect.height() * BoxShare;
    if (mark == Mark::Bar || mark == Mark::Band) {
        const QRectF box(rect.left(), rect.center().y() - side / 2, side, side);
        painter.setPen(boxPen(look, Qt::NoPen));
        painter.setBrush(boxBrush(look, theme));
        painter.drawRoundedRect(box, 2, 2);
        drawHatching(painter, box, look, theme);
        if (mark == Mark::Bar) {
            drawMarkerOnBox(painter, box.center(), look, theme, side * MarkerShare);
        }
    } else if (mark == Mark::Points) {
        drawMarker(painter, { rect.left() + side / 2, rect.center().y() }, look, theme, side);
    } else {
        painter.setPen(linePen(look, theme, SwatchLine));
        painter.drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()));
        if (mark == Mark::Line) {
            drawMarker(painter, rect.center(), look, theme, side * 0.8);
        }
    }
    painter.restore();
}

QList<LegendEntry> legendOf(const Chart& chart)
{
    const app::charts::Palette palette = paletteOf(chart);
    QList<LegendEntry> entries;
    for (const Series& series : chart.series) {
        const auto same = std::find_if(
            entries.begin(), entries.end(), [&series](const LegendEntry& entry) { return entry.name == series.name; });
        if (same == entries.end()) {
            entries.append(
                { series.name, series.mark, palette.look(series.key, series.variant), !series.points.isEmpty() });
            continue;
        }
        if (same->mark == Mark::Band) {
            same->mark = series.mark;
        }
        same->hasPoints = same->hasPoints || !series.points.isEmpty();
    }
    return entries;
}

} // namespace ui::charts
