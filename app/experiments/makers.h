// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/design.h"
#include "app/experiments/experiment.h"

namespace app::experiments {

/// One function for each experiment of the article; allExperiments() lists them.

[[nodiscard]] Experiment tasksExperiment();
[[nodiscard]] Experiment pausesExperiment();
[[nodiscard]] Experiment cpuExperiment();
[[nodiscard]] Experiment gapExperiment();
[[nodiscard]] Experiment startExperiment();
[[nodiscard]] Experiment buildExperiment();

/// Rounds of a quick run, and of a full one with its warm-up.
inline constexpr int QuickRounds = 5;
inline constexpr int FullRounds = 10;

/// Completes `about`, an experiment whose contestants are the programs of resources/experiments: `design` makes the
/// cases of an order, `evaluate` works out figures and charts. What went wrong with a trial becomes a note.
[[nodiscard]] Experiment programExperiment(
    Experiment about, std::function<QList<Case>(const Order&)> cases, std::function<Findings(const Result&)> evaluate);

} // namespace app::experiments
