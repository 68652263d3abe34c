// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/rounds_work.h"

#include "app/run/environment.h"

#include <utility>

namespace app::experiments {

namespace {

using namespace std::chrono_literals;

constexpr auto CoolDown = 50ms;

/// Where every trial failed: the reasons, each once.
QString whyNothing(const Result& result)
{
    QStringList reasons;
    for (const Trial& trial : result.trials) {
        if (trial.ok()) {
            return {};
        }
        reasons.append(trial.failure);
    }
    reasons.removeDuplicates();
    return reasons.join(u' ');
}

} // namespace

Outline outlineOf(const Design& design, quint64 seed)
{
    Outline outline;
    outline.steps = stepsOf(design, seed);
    outline.rounds = design.rounds;
    return outline;
}

RoundsWork::RoundsWork(QString experiment, QObject* parent)
    : Work(parent)
    , m_experiment(std::move(experiment))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RoundsWork::next);
}

RoundsWork::~RoundsWork() = default;

void RoundsWork::start(const Order& order)
{
    Outline outline = plan(order);
    m_result = std::make_shared<Result>();
    m_result->experiment = m_experiment;
    m_result->quick = order.quick;
    m_result->seed = order.seed;
    m_result->rounds = outline.rounds;
    m_result->environment = run::currentEnvironment();
    m_result->started = QDateTime::currentDateTimeUtc();
    m_result->programs = outline.programs;
    m_result->trials = outline.impossible;
    m_steps = outline.steps;
    m_costs = outline.costs.empty() ? std::vector<double>(size_t(m_steps.size()), 1.0) : std::move(outline.costs);
    m_step = 0;
    m_stopped = false;
    if (outline.notMeasured.isEmpty()) {
        prepare();
    } else {
        giveUp(outline.notMeasured);
    }
}

void RoundsWork::cancel()
{
    m_stopped = true;
    if (m_trial) {
        m_trial->cancel();
    } else if (m_result) {
        m_pause.start(0ms);
    }
}

SharedResult RoundsWork::soFar() const
{
    if (!m_result || m_step == 0) {
        return {};
    }
    auto result = std::make_shared<Result>(*m_result);
    result->partial = true;
    return result;
}

void RoundsWork::prepare()
{
    proceed();
}

bool RoundsWork::isPointless(const Step& step) const
{
    Q_UNUSED(step)
    return false;
}

void RoundsWork::look(const Step& step, const Trial& trial)
{
    Q_UNUSED(step)
    Q_UNUSED(trial)
}

void RoundsWork::tidy() { }

void RoundsWork::endTrial()
{
    m_trial.reset();
}

void RoundsWork::proceed()
{
    if (m_result && !m_stopped) {
        m_progress.start(m_costs);
        m_pause.start(0ms);
    }
}

void RoundsWork::giveUp(const QString& why)
{
    if (m_result && m_result->trials.isEmpty()) {
        m_result->notMeasured = why;
    }
    cancel();
}

void RoundsWork::next()
{
    m_trial.reset();
    while (!m_stopped && m_step < m_steps.size() && isPointless(m_steps[m_step])) {
        ++m_step;
        m_progress.endStep();
    }
    if (m_stopped || m_step >= m_steps.size()) {
        complete();
        return;
    }
    report(0);
    if (m_stopped) {
        return; // by one who watches, while there was no trial to cancel: the pause is set
    }
    const Step& step = m_steps[m_step];
    Trial trial;
    trial.round = step.round;
    trial.position = step.position;
    trial.contestant = step.contestant;
    trial.caseName = step.what.name;
    m_trial = makeTrial(trial, step.what);
    connect(m_trial.get(), &TrialRun::progressed, this, &RoundsWork::report);
    connect(m_trial.get(), &TrialRun::finished, this, &RoundsWork::onTrial);
    m_trial->start();
}

void RoundsWork::onTrial(const Trial& trial)
{
    if (!m_stopped) {
        m_result->trials.append(trial);
        look(m_steps[m_step], trial);
        ++m_step;
        m_progress.endStep();
        // A wrong sum makes every time worthless: better to stop than to measure on.
        m_stopped = disagreement(*m_result, trial.caseName).has_value();
    }
    m_pause.start(CoolDown);
}

void RoundsWork::report(double inTrial)
{
    const Step& step = m_steps[m_step];
    const QString round = step.round < 1 ? tr("warm-up") : tr("round %1 of %2").arg(step.round).arg(m_result->rounds);
    emit statusChanged(m_progress.status(
        tr("%1, %2, %3").arg(round, run::engineShortName(step.contestant), step.what.title), inTrial));
}

void RoundsWork::complete()
{
    if (const QString why = whyNothing(*m_result); !why.isEmpty()) {
        m_result->notMeasured = why;
    }
    m_result->partial = m_result->notMeasured.isEmpty() && m_step < m_steps.size();
    tidy();
    emit finished(std::exchange(m_result, {}));
}

} // namespace app::experiments
