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
    return QCoreApplication::translate("TasksExperiment", text);
}

constexpr qint64 Million = 1'000'000;

Case caseOf(qint64 tasks)
{
    return { .name = QString::number(tasks),
        .title = tr("%L1 tasks").arg(tasks),
        .arguments = { u"--n"_s, QString::number(tasks) },
        .contestants = {} };
}

QList<Case> tasksCases(const Order& order)
{
    QList<Case> cases { caseOf(1), caseOf(1000), caseOf(10'000), caseOf(100'000), caseOf(Million) };
    if (order.quick) {
        // The reference would take as long as the other two together.
        cases.last().contestants = { u"go"_s, u"rust"_s };
    }
    if (order.allowHuge) {
        cases.append(caseOf(10 * Million));
    }
    return cases;
}

} // namespace

Experiment tasksExperiment()
{
    return programExperiment(
        { .word = u"tasks"_s,
            .title = tr("Waiting tasks"),
            .question = tr("What does a task cost that only waits?"),
            .method
            = tr("Goroutines, tokio tasks and C++ coroutines on Asio are spawned until N of them wait at "
                 "once; then all are released. Memory is the peak above the idle process. C++ is the reference; "
                 "quick, it stops at 100,000."),
            .heldEqual = tr("The same N, one wake-up for all, a fresh process for each trial."),
            .cannotShow = tr("What tasks cost that keep data of their own, or that run.") },
        tasksCases, [](const Result& result) {
            return Findings { .figures = tasksFigures(result), .charts = tasksCharts(result), .notes = {} };
        });
}

} // namespace app::experiments
