// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fetch/ticking_engine.h"

#include "tests/support/fake_fetch_engine.h"

#include <algorithm>

namespace tests::ui_fetch {

void TickingEngine::prepare(const app::fetch::Plan& plan)
{
    m_planned = qint32(plan.urls.size());
    QMetaObject::invokeMethod(
        this, [this] { emit ready({}); }, Qt::QueuedConnection);
}

void TickingEngine::cancel()
{
    m_planned = m_brought;
    m_timer.start();
}

void TickingEngine::bringSome()
{
    QList<app::fetch::Sample> samples;
    const qint32 until = qint32(std::min<qsizetype>(m_planned, m_brought + m_samplesPerTick));
    for (; m_brought < until; ++m_brought) {
        samples.append(support::goodSample(1 + m_brought % 100));
        samples.last().index = m_brought;
    }
    emit sampled(samples);
    emit progressed({ .completed = m_brought, .failed = 0 });
    if (m_brought == m_planned) {
        end();
    }
}

void TickingEngine::end()
{
    m_timer.stop();
    app::fetch::Outcome outcome;
    outcome.done = app::fetch::Done { .wall = std::chrono::seconds(1), .peakRssBytes = 5'000'000 };
    emit finished(outcome);
}

} // namespace tests::ui_fetch
