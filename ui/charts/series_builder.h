// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/theme.h"

class QChart;

namespace ui::charts {

/// Replaces the series and axes of `target` by those of `chart`, cut to the axes' ranges. Each series gets its points
/// at once: adding them one by one to a shown series is quadratic.
void fill(QChart& target, const app::charts::Chart& chart, const Theme& theme);

} // namespace ui::charts
