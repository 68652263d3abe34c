// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace ui::charts {

struct PlacedLabel
{
    QString text; ///< shortened in the middle where its place is too small
    QRectF rect;
    double tick = 0; ///< pixel along the axis
};

/// Where everything around a plot goes. Pure: the same input gives the same places on screen and on paper.
struct AxisLayout
{
    QRectF plot;
    QList<PlacedLabel> x;
    QList<PlacedLabel> y;
    QFont fontY; ///< smaller where rows stand close
    QRectF titleX; ///< centred under the labels
    QRectF titleY; ///< level, above the axis: read without turning the head
};

/// Lays out the axes of `chart` in a rectangle of `size` from the origin. Labels never overlap: where they would, minor
/// ticks lose theirs first, then every second one, and so on.
[[nodiscard]] AxisLayout layOut(const app::charts::Chart& chart, const QSizeF& size, const QFont& font);

} // namespace ui::charts
