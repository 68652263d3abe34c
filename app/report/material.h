// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"
#include "app/run/run.h"

#include <QDateTime>
#include <QList>

namespace app::report {

/// What a report is about: results of experiments with the verdicts on the article's claims, comparison runs, or both.
struct Material
{
    QList<experiments::Claim> claims = experiments::builtinClaims(); ///< that the verdicts answer
    experiments::Assessment assessment; ///< where nothing is examined, verdicts are left out of the report
    QList<run::SharedRun> runs;
    QDateTime written; ///< now, for whoever reads it later

    [[nodiscard]] bool hasExperiments() const { return !assessment.examined.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !hasExperiments() && runs.isEmpty(); }
};

} // namespace app::report
