// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/engine_run.h"

#include <QTest>

namespace tests::support {

using namespace app::fetch;

EngineRun::EngineRun(Engine& engine)
    : m_engine(engine)
{
    connect(&engine, &Engine::ready, this, [this](const Ready& said) { ready = said; });
    connect(&engine, &Engine::progressed, this, [this](const Progress& said) {
        progress = said;
        saidAfterEnd += ends;
    });
    connect(&engine, &Engine::sampled, this, [this](const QList<Sample>& batch) {
        samples += batch;
        ++batches;
        saidAfterEnd += ends;
    });
    connect(&engine, &Engine::finished, this, [this](const Outcome& said) {
        outcome = said;
        ++ends;
        elapsedMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    });
}

bool EngineRun::run(const Plan& plan, int timeoutMs, const std::function<void()>& onGo)
{
    if (!waitForReady(plan)) {
        return false;
    }
    m_clock.start();
    m_engine.go();
    if (onGo) {
        onGo();
    }
    return waitForEnd(timeoutMs);
}

bool EngineRun::waitForReady(const Plan& plan)
{
    m_engine.prepare(plan);
    return QTest::qWaitFor([this] { return ready.has_value() || outcome.has_value(); }, 10'000) && ready;
}

bool EngineRun::waitForEnd(int timeoutMs)
{
    return QTest::qWaitFor([this] { return outcome.has_value(); }, timeoutMs);
}

const Sample* EngineRun::sample(qint32 index) const
{
    for (const Sample& sample : samples) {
        if (sample.index == index) {
            return &sample;
        }
    }
    return nullptr;
}

} // namespace tests::support
