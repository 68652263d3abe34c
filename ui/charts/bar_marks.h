// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/charts/palette.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"

#include <QFont>

class QPainter;

namespace ui::charts {

/// What bars carry beside their colour, which a print in grey loses: the hatching of an open look, and each series'
/// marker at the foot where there is room.
void drawBarPatterns(QPainter& painter, const app::charts::Chart& chart, const PlotMap& map, const Theme& theme,
    const app::charts::Palette& palette);
/// The value of each bar above it, where it fits.
void drawBarValues(
    QPainter& painter, const app::charts::Chart& chart, const PlotMap& map, const Theme& theme, const QFont& font);

} // namespace ui::charts
