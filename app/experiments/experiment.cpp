// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/experiment.h"

#include "app/experiments/makers.h"
#include "app/language/for_machines.h"

#include <algorithm>

namespace app::experiments {

const QList<Experiment>& allExperiments()
{
    const auto make = [] {
        return QList<Experiment> { tasksExperiment(), pausesExperiment(), cpuExperiment(), gapExperiment(),
            buildExperiment(), startExperiment() };
    };
    if (language::ForMachines::active()) {
        static const QList<Experiment> forMachines = make();
        return forMachines;
    }
    static const QList<Experiment> all = make();
    return all;
}

const Experiment* findExperiment(const QString& word)
{
    const auto found = std::ranges::find(allExperiments(), word, &Experiment::word);
    return found == allExperiments().cend() ? nullptr : &*found;
}

const Figure* findFigure(const Findings& findings, const QString& name)
{
    return findFigure(findings.figures, name);
}

} // namespace app::experiments
