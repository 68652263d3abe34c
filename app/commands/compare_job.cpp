// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/compare_job.h"

#include "app/run/child_engines.h"

#include <QCoreApplication>

#include <utility>

namespace app::commands {

CompareJob::CompareJob(run::Setup setup, const QList<fetch::EngineEntry>& catalogue, Console& console)
    : m_setup(std::move(setup))
    , m_console(console)
    , m_scheduler(run::childEngines(catalogue))
{
    connect(&m_lab, &LabUse::ready, this, &CompareJob::begin);
    connect(&m_lab, &LabUse::failed, this, [this](const QString& sentence) {
        if (m_begun) {
            m_console.complain(sentence); // the samples say the rest: connections refused
            return;
        }
        m_error = sentence;
        QCoreApplication::quit();
    });
    connect(&m_scheduler, &run::Scheduler::statusChanged, this, &CompareJob::showStatus);
    connect(&m_scheduler, &run::Scheduler::finished, this, [this](const run::SharedRun& run) {
        m_run = run;
        QCoreApplication::quit();
    });
    connect(&m_interrupts, &Interrupts::interrupted, &m_scheduler, &run::Scheduler::cancel);
    m_lab.begin(run::usesLab(m_setup.plan.urls));
}

CompareJob::~CompareJob() = default;

void CompareJob::begin(const run::LabAddresses& lab)
{
    m_begun = true;
    m_setup.lab = lab;
    m_scheduler.start(m_setup);
    if (interrupted()) {
        m_scheduler.cancel(); // while the lab was starting
    }
}

void CompareJob::showStatus(const run::Status& status)
{
    const QString round = status.round == 0 ? tr("warm-up") : tr("round %1 of %2").arg(status.round).arg(status.rounds);
    const QString line = (status.left ? tr("%1, %2, %3 of %4, %5 s left") : tr("%1, %2, %3 of %4"))
                             .arg(round, status.engine)
                             .arg(status.progress.completed)
                             .arg(status.total);
    m_console.showProgress(status.left ? line.arg(status.left->count()) : line);
}

} // namespace app::commands
