// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/staged_trial.h"

#include <utility>

namespace app::experiments {

namespace {

using namespace std::chrono_literals;

/// The longest is a cold build of the Rust engine, some minutes on a slow machine.
constexpr auto Patience = 30min;

} // namespace

StagedTrial::StagedTrial(Trial trial, QList<Stage> stages, QObject* parent)
    : TrialRun(parent)
    , m_trial(std::move(trial))
    , m_stages(std::move(stages))
    , m_command(Patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StagedTrial::next);
    connect(&m_command, &CommandRun::finished, this, &StagedTrial::onOutcome);
}

StagedTrial::~StagedTrial() = default;

void StagedTrial::start()
{
    m_pause.start(0ms);
}

void StagedTrial::cancel()
{
    m_trial.failure = tr("It was stopped.");
    m_command.cancel();
}

void StagedTrial::next()
{
    if (m_trial.ok() && m_stage < m_stages.size() && m_stages[m_stage].prepare) {
        m_trial.failure = m_stages[m_stage].prepare();
    }
    if (!m_trial.ok() || m_stage >= m_stages.size()) {
        emit finished(m_trial);
        return;
    }
    m_command.start(m_stages[m_stage].command);
}

void StagedTrial::onOutcome(const Outcome& outcome)
{
    if (m_trial.ok() && m_stages[m_stage].take) {
        m_trial.failure = m_stages[m_stage].take(outcome, m_trial);
    }
    ++m_stage;
    m_pause.start(0ms);
}

} // namespace app::experiments
