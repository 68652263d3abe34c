// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/claim.h"
#include "app/experiments/document.h"
#include "app/experiments/experiment.h"
#include "app/experiments/present.h"
#include "app/experiments/verdict.h"

#include <QList>
#include <QMap>
#include <QString>

namespace app::experiments {

/// What one result comes to.
struct Examined
{
    const Experiment* experiment = nullptr;
    SharedResult result;
    Findings findings;
    QString stale; ///< what has changed since, as a sentence; empty: it still holds
};

/// Bounds that the reader has set, by the id of the claim.
using Thresholds = QMap<QString, Bounds>;

/// Everything there is to say: the one value behind the marks in the article, the page of verdicts, the command line
/// and the report.
struct Assessment
{
    QList<Examined> examined; ///< in the order of allExperiments(); those without a result are left out
    QList<Verdict> verdicts; ///< one for each claim that has a test, in the order of the article

    /// What it was made from, so that it can be made again in the language of programs.
    Results results;
    Thresholds thresholds;
    Present present;
};

/// Of several results of one experiment the one that was started last counts. Pure: any thread may call it.
[[nodiscard]] Assessment assess(const Results& results, const Thresholds& thresholds, const Present& present);

/// The same in the language of programs (app::language::ForMachines, which must be alive). Verdicts that were taken out
/// stay out.
[[nodiscard]] Assessment assessForMachines(const Assessment& assessment);

[[nodiscard]] const Examined* findExamined(const Assessment& assessment, const QString& experiment);
[[nodiscard]] const Verdict* findVerdict(const Assessment& assessment, const QString& claim);

} // namespace app::experiments
