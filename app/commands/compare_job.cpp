// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/compare_job.h"

#include "app/run/child_engines.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace app::commands {

namespace {

/// A wait is looked at again as often, for a clock may be set meanwhile.
constexpr std::chrono::milliseconds LongestWait { 1000 };

} // namespace

CompareJob::CompareJob(
    run::Setup setup, const QList<fetch::EngineEntry>& catalogue, Console& console, const CompareTiming& timing)
    : m_setup(std::move(setup))
    , m_timing(timing)
    , m_console(console)
    , m_scheduler(run::childEngines(catalogue))
    , m_checkpoint(timing.keepIn)
{
    m_untilStart.setSingleShot(true);
    m_untilStart.setTimerType(Qt::PreciseTimer);
    connect(&m_untilStart, &QTimer::timeout, this, &CompareJob::waitForStart);
    connect(&m_lab, &LabUse::ready, this, &CompareJob::begin);
    connect(&m_lab, &LabUse::failed, this, [this](const QString& sentence) {
        if (m_begun) {
            // What would follow is a server that is not there, not the engines.
            m_console.complain(
                tr("%1 The comparison stops; what was measured until then is kept.", "after a sentence").arg(sentence));
            m_scheduler.cancel();
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
    connect(&m_scheduler, &run::Scheduler::partFinished, this,
        [this](const run::SharedRun& soFar) { m_checkpoint.offer(*soFar); });
    connect(&m_stop, &stop::StopSignals::stopped, this, [this] {
        m_scheduler.cancel();
        if (m_untilStart.isActive()) {
            start();
        }
    });
    m_lab.begin(run::usesLab(m_setup.plan.urls));
}

CompareJob::~CompareJob() = default;

void CompareJob::begin(const run::LabAddresses& lab)
{
    m_begun = true;
    m_setup.lab = lab;
    if (m_timing.startAt && *m_timing.startAt > QDateTime::currentDateTimeUtc()) {
        m_console.err << tr("Waiting for %1.").arg(m_timing.startAt->toString(Qt::ISODate)) << Qt::endl;
    }
    waitForStart();
}

void CompareJob::waitForStart()
{
    const std::chrono::milliseconds left(
        m_timing.startAt ? QDateTime::currentDateTimeUtc().msecsTo(*m_timing.startAt) : 0);
    if (left.count() <= 0 || interrupted()) {
        start();
        return;
    }
    m_console.showProgress(tr("starts in %1 s").arg(std::chrono::ceil<std::chrono::seconds>(left).count()));
    m_untilStart.start(std::min(left, LongestWait));
}

void CompareJob::start()
{
    m_untilStart.stop();
    m_scheduler.start(m_setup);
    if (interrupted()) {
        m_scheduler.cancel(); // while the lab was starting, or before the moment of the start
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
