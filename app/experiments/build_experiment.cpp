// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_work.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/makers.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("BuildExperiment", text);
}

Findings evaluate(const Result& result)
{
    Findings findings;
    findings.figures = buildFigures(result);
    findings.charts = buildCharts(result, findings.figures);
    findings.notes = troubles(result);
    if (result.quick && result.notMeasured.isEmpty()) {
        findings.notes.append(tr("A quick run builds only the engines again. Cold builds and the listings' need a full "
                                 "run."));
    }
    return findings;
}

} // namespace

Experiment buildExperiment()
{
    const auto versions = std::make_shared<CompilerVersions>();
    return { .word = u"build"_s,
        .title = tr("Building"),
        .question = tr("How long does a build take, and what does it make?"),
        .method = tr("The engine and the listing of each language are built in a temporary folder: cold, with nothing "
                     "built yet, and warm, after a change of one line in the main file. Then the programs are "
                     "measured and what is linked into them is counted."),
        .heldEqual = tr("Release builds with the project's own flags, the same cores, everything downloaded before, "
                        "languages in turn within each round; what was built must run."),
        .cannotShow = tr("Checks without a build (cargo check, go vet), debug and incremental builds, and how it is "
                         "with a hundred times the code."),
        .makeWork = [versions] { return std::make_unique<BuildWork>(installedBuildSetup, versions); },
        .evaluate = evaluate,
        .fingerprints = [versions] { return buildFingerprints(installedBuildSetup(), *versions); } };
}

} // namespace app::experiments
