// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/plot_map.h"

#include <QFont>
#include <QRectF>

namespace ui::charts {

/// The name of a point beside its mark.
struct PointLabel
{
    QString text;
    QRectF rect;
};

/// Places the labels of all series beside their points, inside the plot. They meet neither each other nor any labelled
/// point, and no line if that can be: where one finds no place beside its point it goes further up or down, and where
/// that is full too it is left out, as the table has its value.
[[nodiscard]] QList<PointLabel> placeLabels(const app::charts::Chart& chart, const PlotMap& map, const QFont& font);

} // namespace ui::charts
