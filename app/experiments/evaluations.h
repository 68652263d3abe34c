// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/experiment.h"

namespace app::experiments {

/// One function for each experiment; experiment.h says what Findings are.

[[nodiscard]] QList<Figure> tasksFigures(const Result& result);
[[nodiscard]] QList<Figure> pausesFigures(const Result& result);
[[nodiscard]] QList<Figure> cpuFigures(const Result& result);
[[nodiscard]] Findings gapFindings(const Result& result);
[[nodiscard]] Findings startFindings(const Result& result);
[[nodiscard]] QList<Figure> buildFigures(const Result& result);
/// Of these figures.
[[nodiscard]] QList<charts::Chart> buildCharts(const Result& result, const QList<Figure>& figures);

[[nodiscard]] QList<charts::Chart> tasksCharts(const Result& result);
[[nodiscard]] QList<charts::Chart> pausesCharts(const Result& result);
[[nodiscard]] QList<charts::Chart> cpuCharts(const Result& result);

/// Cases in which contestants computed different things, and trials that failed.
[[nodiscard]] QStringList troubles(const Result& result);

} // namespace app::experiments
