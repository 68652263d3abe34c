// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/theme.h"

#include <QSizeF>

class QPainter;

namespace ui::charts {

/// Draws the whole of a chart into the rectangle of `size` from the painter's origin: title, finding, legend, plot,
/// notes and caption. Text wraps and shrinks rather than being cut. Needs a QApplication.
void drawPicture(QPainter& painter, const app::charts::Chart& chart, const QSizeF& size, const Theme& theme);

} // namespace ui::charts
