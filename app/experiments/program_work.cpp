// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/program_work.h"

#include "app/experiments/fingerprint.h"
#include "app/run/environment.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The longest trial is a million tasks or a pause experiment of a minute; ten times that is a hang.
constexpr auto Patience = 10min;
constexpr auto CoolDown = 50ms;

} // namespace

ProgramWork::ProgramWork(QString experiment, Designer designer, QList<fetch::EngineEntry> programs, QObject* parent)
    : Work(parent)
    , m_experiment(std::move(experiment))
    , m_designer(std::move(designer))
    , m_programs(std::move(programs))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProgramWork::next);
}

ProgramWork::~ProgramWork() = default;

void ProgramWork::start(const Order& order)
{
    Design design = m_designer(order);
    QStringList reasons;
    for (const QString& id : QStringList(design.contestants)) {
        const fetch::EngineEntry* program = fetch::findEngine(m_programs, id);
        if (program == nullptr || !program->available()) {
            design.contestants.removeAll(id);
            reasons.append(program == nullptr ? tr("The program for %1 is not there.").arg(id) : program->reason);
        }
    }
    m_result = std::make_shared<Result>();
    m_result->experiment = m_experiment;
    m_result->quick = order.quick;
    m_result->seed = order.seed;
    m_result->rounds = design.rounds;
    m_result->environment = run::currentEnvironment();
    m_result->started = QDateTime::currentDateTimeUtc();
    m_result->programs = fingerprintsOf(m_programs, design.contestants);
    if (design.contestants.isEmpty()) {
        m_result->notMeasured = reasons.join(u' ');
    }
    m_steps = stepsOf(design, order.seed);
    m_step = 0;
    m_stopped = false;
    m_sinceStart.start();
    m_pause.start(0ms);
}

void ProgramWork::cancel()
{
    m_stopped = true;
    if (m_trial) {
        m_trial->cancel();
    }
}

void ProgramWork::next()
{
    m_trial.reset();
    if (m_stopped || m_step >= m_steps.size()) {
        complete();
        return;
    }
    const Step& step = m_steps[m_step];
    Trial trial;
    trial.round = step.round;
    trial.position = step.position;
    trial.contestant = step.contestant;
    trial.caseName = step.what.name;
    m_trial = std::make_unique<ProgramTrial>(trial, *fetch::findEngine(m_programs, step.contestant), Patience);
    connect(m_trial.get(), &ProgramTrial::progressed, this, &ProgramWork::report);
    connect(m_trial.get(), &ProgramTrial::finished, this, &ProgramWork::onTrial);
    report(0);
    m_trial->start(QStringList { m_experiment } + step.what.arguments);
}

void ProgramWork::onTrial(const Trial& trial)
{
    if (!m_stopped) {
        m_result->trials.append(trial);
        ++m_step;
        // A wrong sum makes every time worthless: better to stop than to measure on.
        m_stopped = disagreement(*m_result, trial.caseName).has_value();
    }
    m_pause.start(CoolDown);
}

void ProgramWork::report(double inTrial)
{
    const Step& step = m_steps[m_step];
    Status status;
    status.done = (double(m_step) + inTrial) / double(m_steps.size());
    const QString round = step.round < 1 ? tr("warm-up") : tr("round %1 of %2").arg(step.round).arg(m_result->rounds);
    status.text = tr("%1, %2, %3").arg(round, run::engineShortName(step.contestant), step.what.title);
    if (m_step > 0) {
        const double elapsed = double(m_sinceStart.elapsed()) / 1000;
        status.left = std::chrono::seconds(std::lround(elapsed * (1 - status.done) / status.done));
    }
    emit statusChanged(status);
}

void ProgramWork::complete()
{
    m_result->partial = m_step < m_steps.size();
    emit finished(std::exchange(m_result, {}));
}

QList<fetch::EngineEntry> experimentPrograms()
{
    return fetch::readCatalogue({ fetch::libraryFolder() + "/experiments"_L1 });
}

} // namespace app::experiments
