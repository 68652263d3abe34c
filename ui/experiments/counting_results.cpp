// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/counting_results.h"

#include <QMap>

#include <algorithm>

namespace ui::experiments {

using app::experiments::Result;
using app::experiments::Results;
using app::experiments::SharedResult;
using app::experiments::Trial;

Worth worthOf(const Result& result)
{
    const bool counted
        = std::ranges::any_of(result.trials, [](const Trial& trial) { return trial.round > 0 && trial.ok(); });
    if (!result.notMeasured.isEmpty() || (result.partial && !counted)) {
        return Worth::Nothing;
    }
    return result.partial ? Worth::Partial : Worth::Complete;
}

Results countingResults(const Results& results)
{
    QMap<QString, SharedResult> best;
    for (const SharedResult& result : results) {
        SharedResult& present = best[result->experiment];
        if (!present
            || std::pair(worthOf(*result), result->started) >= std::pair(worthOf(*present), present->started)) {
            present = result;
        }
    }
    return best.values();
}

} // namespace ui::experiments
