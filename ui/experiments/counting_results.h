// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/document.h"

namespace ui::experiments {

/// How much there is in a result.
enum class Worth {
    Nothing, ///< not measured, or stopped before a round counted
    Partial, ///< stopped before its end
    Complete,
};

[[nodiscard]] Worth worthOf(const app::experiments::Result& result);

/// Of each experiment the result to show: one that was stopped does not take the place of a complete one; of several
/// of the same worth the last counts.
[[nodiscard]] app::experiments::Results countingResults(const app::experiments::Results& results);

} // namespace ui::experiments
