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
    return QCoreApplication::translate("PausesExperiment", text);
}

QList<Case> pausesCases(const Order& order)
{
    const QString seconds = order.quick ? u"1"_s : u"5"_s;
    QList<Case> cases;
    for (const QString& gogc : { u"100"_s, u"50"_s, u"200"_s }) {
        cases.append({ .name = "gogc-"_L1 + gogc,
            .title = tr("GOGC %1").arg(gogc),
            .arguments = { u"--seconds"_s, seconds, u"--rate"_s, u"200000"_s, u"--gogc"_s, gogc } });
        if (order.quick) {
            break; // the default alone
        }
    }
    return cases;
}

} // namespace

Experiment pausesExperiment()
{
    return programExperiment(
        { .word = u"pauses"_s,
            .title = tr("Pauses"),
            .question = tr("How late are operations over a large live heap?"),
            .method = tr("A worker replaces small objects in a live heap of 256 MiB at a fixed rate. Latency "
                         "counts from the moment at which an operation should have begun. Go's pauses are those "
                         "that its runtime tells; a control only keeps time."),
            .heldEqual = tr("The same operations in the same order at the same rate, the same live data."),
            .cannotShow = tr("Heaps of other sizes and shapes, and collectors under memory limits.") },
        pausesCases,
        [](const Result& result) { return Findings { .figures = pausesFigures(result), .charts = {}, .notes = {} }; });
}

} // namespace app::experiments
