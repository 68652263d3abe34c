// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/experiments/figure.h"
#include "app/experiments/result.h"
#include "app/experiments/work.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace app::experiments {

/// What a result comes to: derived from its trials by a pure function.
struct Findings
{
    QList<Figure> figures;
    QList<charts::Chart> charts;
    QStringList notes; ///< outputs that differ, trials that failed, what was left out
};

/// One experiment: what a reader needs to know of it, how it is carried out, and what its result comes to.
struct Experiment
{
    QString word; ///< of `versus experiment WORD`
    QString title;
    QString question; ///< one sentence
    QString method; ///< what is done
    QString heldEqual;
    QString cannotShow;
    std::function<std::unique_ptr<Work>()> makeWork;
    std::function<Findings(const Result&)> evaluate; ///< pure: any thread may call it
    /// SHA-256 of each contestant's program as it is now, like Result::programs; reads files.
    std::function<QMap<QString, QString>()> fingerprints;
};

/// All experiments, in the order of the article.
[[nodiscard]] const QList<Experiment>& allExperiments();
[[nodiscard]] const Experiment* findExperiment(const QString& word);

[[nodiscard]] const Figure* findFigure(const Findings& findings, const QString& name);

} // namespace app::experiments
