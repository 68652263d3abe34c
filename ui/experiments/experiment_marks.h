// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"
#include "ui/article/claim_marks.h"

namespace ui::experiments {

[[nodiscard]] widgets::Mark markOf(app::experiments::Ruling ruling);

/// Marks for the article: of each claim that is tested its state, while `running` (word of an experiment, or empty) is
/// under way that too; of a reported one its source. Claims that are neither have none.
[[nodiscard]] article::ClaimMarks claimMarks(const app::experiments::Assessment& assessment, const QString& running);

} // namespace ui::experiments
