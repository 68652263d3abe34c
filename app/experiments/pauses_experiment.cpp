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

/// A quarter of what a core can do, in each language: on two busy cores too an operation waits for a collector or for
/// the machine, and not for the one before it.
constexpr int OperationsPerSecond = 250'000;

/// Each trial allocates more than its heap holds, so that collections fall into it.
constexpr int HeapMiB = 256;
constexpr int Seconds = 5;
constexpr int QuickHeapMiB = 64;
constexpr int QuickSeconds = 1;

Case caseOf(int gogc, const Order& order, const QStringList& contestants)
{
    return { .name = u"gogc-%1"_s.arg(gogc),
        .title = tr("GOGC %1").arg(gogc),
        .arguments = { u"--heap-mib"_s, QString::number(order.quick ? QuickHeapMiB : HeapMiB), u"--seconds"_s,
            QString::number(order.quick ? QuickSeconds : Seconds), u"--rate"_s, QString::number(OperationsPerSecond),
            u"--gogc"_s, QString::number(gogc) },
        .contestants = contestants };
}

/// Go's collector at its default target, against the others; in full also at half and double, for itself.
QList<Case> pausesCases(const Order& order)
{
    QList<Case> cases { caseOf(100, order, {}) };
    if (!order.quick) {
        const QStringList go { u"go"_s };
        cases.append({ caseOf(50, order, go), caseOf(200, order, go) });
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
            .method = tr("A worker replaces small objects in a live heap of %1 MiB (quick: %2), %L3 times a second: a "
                         "quarter of what a core can do. Latency counts from the moment at which an operation should "
                         "have begun. "
                         "Go's pauses are those that its runtime tells; a control only keeps time, and C++ is the "
                         "reference without a collector.")
                          .arg(HeapMiB)
                          .arg(QuickHeapMiB)
                          .arg(OperationsPerSecond),
            .heldEqual = tr("The same operations in the same order at the same rate, the same live data."),
            .cannotShow = tr("Heaps of other sizes and shapes, and collectors under memory limits.") },
        pausesCases, [](const Result& result) {
            return Findings { .figures = pausesFigures(result), .charts = pausesCharts(result), .notes = {} };
        });
}

} // namespace app::experiments
