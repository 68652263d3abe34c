// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/charts/palette.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>

namespace ui::charts {

/// What Qt Charts has no series for, above the series: the base line, intervals, markers and values on bars, points, a
/// few markers along a line, and a ring around the point that is looked at.
class MarksItem final : public QGraphicsItem
{
public:
    explicit MarksItem(QGraphicsItem* parent = nullptr);
    ~MarksItem() override;
    Q_DISABLE_COPY_MOVE(MarksItem)

    void show(const app::charts::Chart& chart, const PlotMap& map, const Theme& theme, const QFont& font);
    void setHighlight(std::optional<Hit> hit);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintReference(QPainter& painter) const;
    void paintIntervals(QPainter& painter) const;
    void paintInterval(QPainter& painter, const QPointF& low, const QPointF& high) const;
    void paintWithin(QPainter& painter, const QLineF& line) const;
    void paintMarkers(QPainter& painter, const app::charts::Series& series) const;
    void paintPoints(QPainter& painter, const app::charts::Series& series) const;
    void paintCloud(QPainter& painter, const app::charts::Series& series) const;
    void paintLabels(QPainter& painter) const;
    void paintHighlight(QPainter& painter) const;
    /// Of the ring around the point that is looked at; empty without one.
    [[nodiscard]] QRectF ringRect() const;
    [[nodiscard]] app::charts::Look lookOf(const app::charts::Series& series) const;
    /// Where a value is drawn: on the middle of its bar, or where the axes put it.
    [[nodiscard]] QPointF pixel(qsizetype series, const QPointF& value) const;

    app::charts::Chart m_chart;
    PlotMap m_map;
    Theme m_theme;
    QFont m_font;
    app::charts::Palette m_palette;
    QList<qsizetype> m_bars;
    std::optional<Hit> m_highlight;
    QRectF m_bounds;
};

} // namespace ui::charts
