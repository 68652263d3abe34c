// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/axis_layout.h"
#include "ui/charts/theme.h"

#include <QFont>
#include <QGraphicsItem>

namespace ui::charts {

/// Grid, labels and titles of a plot's axes, under its series. Qt Charts' own would shorten labels to dots
/// and cannot label a narrow logarithmic range.
class AxesItem final : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const app::charts::Chart& chart, const AxisLayout& layout, const Theme& theme, const QFont& font);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    static void paintLabels(QPainter& painter, const QList<PlacedLabel>& labels, const QFont& font);

    AxisLayout m_layout;
    Theme m_theme;
    QFont m_font;
    QString m_titleX;
    QString m_titleY;
    QList<double> m_verticals; ///< of the grid, in pixels
    QList<double> m_levels;
    QRectF m_bounds;
};

} // namespace ui::charts
