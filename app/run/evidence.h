// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/interval.h"
#include "app/run/comparison.h"

#include <optional>
#include <vector>

namespace app::run {

/// What comparison.cpp, two_runs.cpp and warnings.cpp have in common.

/// The engine carried out the whole plan in this round.
[[nodiscard]] bool cameToItsEnd(const EngineRound& part);

/// Row of each URL that succeeded, or -1.
[[nodiscard]] std::vector<qsizetype> rowsByUrl(const SampleTable& samples, qsizetype urls);

/// The one value of a round in P50 and P99 (µs) and PeakRss (bytes); nothing where there are too few samples.
[[nodiscard]] std::optional<double> roundValue(const EngineRound& part, Metric metric, fetch::Schedule schedule);

/// Why no figure of this engine may enter a ratio, however good its rounds are, without a full stop; empty: it may.
[[nodiscard]] QString whyUnfit(const Run& run, const QString& key, const QString& name, Metric metric);

/// "No ratio of A and B at the median: REASON."
[[nodiscard]] QString noRatioSentence(const QString& a, const QString& b, Metric metric, const QString& reason);
[[nodiscard]] QString noCommonUrlReason(Metric metric);
[[nodiscard]] QString unlikeSentence(qint64 pairs);

/// Fills in the ratio, its bounds and rounds, and its sentence, in which the two sides have these names.
void conclude(Comparison& comparison, const measure::Ratio& ratio, const QString& a, const QString& b);

} // namespace app::run
