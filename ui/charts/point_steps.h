// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plot_map.h"

#include <optional>

namespace ui::charts {

/// A way from point to point for those who do not point: along a series, or to the next one.
enum class Step {
    Forward,
    Back,
    NextSeries,
    SeriesBefore,
};

/// What an arrow key means in this chart: along the axis of its categories, else from left to right, goes along a
/// series.
[[nodiscard]] Step stepOf(const app::charts::Chart& chart, Qt::Key arrow);

/// The point one step from `from`; the first of all where there is none to start from. Another series is met where it
/// is nearest. At an end it stays. Nothing where the chart has no point.
[[nodiscard]] std::optional<Hit> stepped(const app::charts::Chart& chart, const std::optional<Hit>& from, Step step);

} // namespace ui::charts
