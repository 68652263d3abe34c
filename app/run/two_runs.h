// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/comparison.h"

#include <QList>

namespace app::run {

/// One engine in two runs held against each other, after ÷ before: before and after a change, machine against machine,
/// as written against the level field. Rounds of two runs have no partner, so the interval is that of two series
/// (measure::ratioOfSeries); whatever changed on the machine between the runs is in the ratio too. Latency is paired by
/// URL: over the URLs that both runs fetched with the same result, wherever they stand in the lists.
///
/// Saturated runs and debug builds get no ratio, as in compare(). `a` is the engine's key in `after`, `b` in `before`.
[[nodiscard]] Comparison compareRuns(
    const Run& before, const QString& keyBefore, const Run& after, const QString& keyAfter, Metric metric);

/// Each engine that took part in both runs, in every metric. By key; where the profiles of the runs differ, "go" of one
/// is held against "go" of the other all the same.
[[nodiscard]] QList<Comparison> compareRuns(const Run& before, const Run& after);

} // namespace app::run
