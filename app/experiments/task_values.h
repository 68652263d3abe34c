// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

namespace app::experiments {

/// What the trials of `tasks` say, whose cases are named by how many tasks wait at once.

[[nodiscard]] double taskCount(const QString& caseName); ///< 0 where the name is no count
/// The case with the most tasks: there fixed costs weigh least. Empty without a case.
[[nodiscard]] QString largestCase(const Result& result);

/// Peak memory above that of the idle process, in bytes.
[[nodiscard]] std::optional<double> memoryAboveIdle(const Trial& trial);
/// What grew from one figure to another, for each task.
[[nodiscard]] TrialValue growthPerTask(const QString& from, const QString& to);
/// From the first spawn until all wait, for each task, in µs.
[[nodiscard]] std::optional<double> spawnUs(const Trial& trial);

} // namespace app::experiments
