// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/kernels.h"
#include "app/experiments/makers.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("CpuExperiment", text);
}

} // namespace

Experiment cpuExperiment()
{
    return programExperiment(
        { .word = u"cpu"_s,
            .title = tr("Computing"),
            .question = tr("How fast is the same algorithm, written as a user of each language would?"),
            .method = tr("Six kernels, one thread, the same sizes. For JSON and SHA-256 each language's usual "
                         "library does the work."),
            .heldEqual = tr("Algorithm, size and output, which must be equal before any time counts; C++ has the "
                            "optimisation of Rust's release profile."),
            .cannotShow = tr("What an expert would tune, and what your program does.") },
        [](const Order& order) { return kernelCases(order.quick); },
        [](const Result& result) {
            return Findings { .figures = cpuFigures(result), .charts = cpuCharts(result), .notes = {} };
        });
}

} // namespace app::experiments
