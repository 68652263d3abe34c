// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/experiments/figure.h"

namespace ui::experiments {

/// Figures as a table: name, value, 95 % interval, rounds.
[[nodiscard]] app::charts::Table figureTable(const QList<app::experiments::Figure>& figures);

} // namespace ui::experiments
