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

QList<Case> tasksCases(const Order& order)
{
    QList<Case> cases;
    for (const qint64 n : { qint64(1), qint64(1000), qint64(10'000), qint64(100'000), qint64(1'000'000) }) {
        cases.append({ .name = QString::number(n),
            .title = tr("%L1 tasks").arg(n),
            .arguments = { u"--n"_s, QString::number(n) } });
    }
    if (order.allowHuge) {
        cases.append({ .name = u"10000000"_s,
            .title = tr("%L1 tasks").arg(10'000'000),
            .arguments = { u"--n"_s, u"10000000"_s } });
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
            .method = tr("Goroutines, tokio tasks and C++ coroutines on Asio are spawned until N of them wait at "
                         "once; then all are released. Memory is the peak above the idle process."),
            .heldEqual = tr("The same N, one wake-up for all, a fresh process for each trial."),
            .cannotShow = tr("What tasks cost that keep data of their own, or that run.") },
        tasksCases,
        [](const Result& result) { return Findings { .figures = tasksFigures(result), .charts = {}, .notes = {} }; });
}

} // namespace app::experiments
