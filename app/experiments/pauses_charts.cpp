// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/pause_charts.h"

namespace app::experiments {

QList<charts::Chart> pausesCharts(const Result& result)
{
    return { pauseLatencyChart(result), pauseDistributionChart(result), pauseMemoryChart(result) };
}

} // namespace app::experiments
