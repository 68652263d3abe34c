// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/view.h"
#include "app/run/run.h"

#include <QList>

#include <optional>

namespace app::charts {

/// One builder for each kind; kinds.h says what each shows and which are called.

[[nodiscard]] Chart latencyChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart percentileChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart distributionChart(const QList<run::SharedRun>& runs);
/// With more of the fetches in `part`, along x, where that is given.
[[nodiscard]] Chart timelineChart(const QList<run::SharedRun>& runs, const std::optional<Range>& part);
[[nodiscard]] Chart phasesChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart openLoopChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart defaultsChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart memoryChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart memoryTimeChart(const QList<run::SharedRun>& runs);
[[nodiscard]] Chart urlChart(const QList<run::SharedRun>& runs);

} // namespace app::charts
