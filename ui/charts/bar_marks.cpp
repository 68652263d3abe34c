// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_marks.h"

#include "app/charts/format.h"
#include "ui/charts/swatch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui::charts {

using app::charts::Chart;
using app::charts::Series;

namespace {

constexpr double MarkerSize = 7;
constexpr double MarkerRoom = 15; ///< a bar must be so wide and so high
constexpr double ValueGap = 4; ///< pixels between a bar and its value

} // namespace

void drawBarPatterns(
    QPainter& painter, const Chart& chart, const PlotMap& map, const Theme& theme, const app::charts::Palette& palette)
{
    const QList<qsizetype> bars = barSeries(chart);
    for (qsizetype slot = 0; slot < bars.size(); ++slot) {
        const Series& series = chart.series.at(bars.at(slot));
        const app::charts::Look look = palette.look(series.key, series.variant);
        for (const QPointF& point : series.points) {
            const QRectF bar = barRect(map, point, slot, bars.size());
            drawHatching(painter, bar, look, theme);
            if (bar.width() >= MarkerRoom && bar.height() >= MarkerRoom) {
                const QPointF foot(bar.center().x(), bar.bottom() - MarkerRoom / 2);
                drawMarkerOnBox(painter, foot, look, theme, MarkerSize);
            }
        }
    }
}

void drawBarValues(QPainter& painter, const Chart& chart, const PlotMap& map, const Theme& theme, const QFont& font)
{
    const QList<qsizetype> bars = barSeries(chart);
    const QFontMetricsF metrics(font);
    const auto level = [&map](double y) { return std::clamp(map.y(y), map.area().top(), map.area().bottom()); };
    painter.setFont(font);
    painter.setPen(theme.text);
    for (qsizetype slot = 0; slot < bars.size(); ++slot) {
        const Series& series = chart.series.at(bars.at(slot));
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QString text = app::charts::number(series.points.at(i).y());
            const QRectF bar = barRect(map, series.points.at(i), slot, bars.size());
            const double width = metrics.horizontalAdvance(text);
            if (width > bar.width() + 1) {
                continue;
            }
            const double top = i < series.errorHigh.size() ? level(series.errorHigh.at(i).y()) : bar.top();
            painter.drawText(QPointF(bar.center().x() - width / 2, std::min(top, bar.top()) - ValueGap), text);
        }
    }
}

} // namespace ui::charts
