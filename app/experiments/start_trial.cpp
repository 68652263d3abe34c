// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/start_trial.h"

#include "app/run/engine_key.h"

#include <utility>

namespace app::experiments {

using namespace Qt::StringLiterals;

StartTrial::StartTrial(Trial trial, fetch::Plan plan, std::unique_ptr<fetch::Engine> engine, QObject* parent)
    : TrialRun(parent)
    , m_trial(std::move(trial))
    , m_plan(std::move(plan))
    , m_engine(std::move(engine))
{
    connect(m_engine.get(), &fetch::Engine::ready, this, &StartTrial::onReady);
    connect(m_engine.get(), &fetch::Engine::finished, this, &StartTrial::onFinished);
}

StartTrial::~StartTrial() = default;

void StartTrial::start()
{
    m_sinceStart.start();
    m_engine->prepare(m_plan);
}

void StartTrial::cancel()
{
    m_engine->cancel();
}

void StartTrial::onReady(const fetch::Ready& ready)
{
    m_trial.figures = { { u"ready_ns"_s, m_sinceStart.nsecsElapsed() }, { u"ready_rss_bytes"_s, ready.rssBytes } };
    m_trial.versions = ready.versions;
    m_trial.debugBuild = ready.debugBuild;
    m_trial.check = u"ready"_s;
    m_engine->cancel(); // before `go`: all that was asked for is known
}

/// Once it was ready, it ended because it was told to.
void StartTrial::onFinished(const fetch::Outcome& outcome)
{
    if (m_trial.figures.isEmpty()) {
        m_trial.failure = outcome.failure
            ? outcome.failure->sentence
            : tr("%1 ended before it was ready.").arg(run::engineShortName(m_trial.contestant));
    }
    emit finished(m_trial);
}

} // namespace app::experiments
