// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/run/run.h"

namespace ui::runs {

/// Two runs held against each other: values, no widgets.
struct TwoRuns
{
    QString summary; ///< of the two: "BEFORE (24 Nov …) against AFTER (25 Nov …)"
    QStringList conditions; ///< one line for each in which they differ; empty: they are alike
    QStringList warnings; ///< what makes either run weak
    QString emptyReason; ///< not empty: no engine took part in both
    app::charts::Table table; ///< engine × metric: before, after, ratio, interval, in words
};

/// Takes as long as sorting the samples of both. Pure, so that any thread may call it.
[[nodiscard]] TwoRuns holdAgainst(const app::run::Run& before, const app::run::Run& after);

} // namespace ui::runs
