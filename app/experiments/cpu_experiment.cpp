// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/makers.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("CpuExperiment", text);
}

QList<Case> cpuCases(const Order& order)
{
    const struct
    {
        QString kernel;
        int quick;
        int full;
    } kernels[] {
        { u"nbody"_s, 500'000, 10'000'000 },
        { u"spectral-norm"_s, 300, 2000 },
        { u"fannkuch"_s, 8, 10 },
        { u"binary-trees"_s, 12, 17 },
        { u"json"_s, 1000, 20'000 },
        { u"sha256"_s, 16, 512 },
    };
    QList<Case> cases;
    for (const auto& one : kernels) {
        const int size = order.quick ? one.quick : one.full;
        cases.append({ .name = one.kernel,
            .title = one.kernel,
            .arguments = { u"--kernel"_s, one.kernel, u"--size"_s, QString::number(size) } });
    }
    return cases;
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
        cpuCases,
        [](const Result& result) { return Findings { .figures = cpuFigures(result), .charts = {}, .notes = {} }; });
}

} // namespace app::experiments
