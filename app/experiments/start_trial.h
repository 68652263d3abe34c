// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial_run.h"
#include "app/fetch/engine.h"
#include "app/fetch/plan.h"

#include <QElapsedTimer>

#include <memory>

namespace app::experiments {

/// One engine starting: it gets a plan, says that it is ready, and is ended before it fetches anything. The figures are
/// ready_ns, from starting its process to `ready`, and ready_rss_bytes, its memory then.
class StartTrial final : public TrialRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartTrial)

public:
    /// `trial` says round, contestant and case.
    StartTrial(Trial trial, fetch::Plan plan, std::unique_ptr<fetch::Engine> engine, QObject* parent = nullptr);
    ~StartTrial() override;

    void start() override;
    void cancel() override;

private:
    void onReady(const fetch::Ready& ready);
    void onFinished(const fetch::Outcome& outcome);

    Trial m_trial;
    fetch::Plan m_plan;
    std::unique_ptr<fetch::Engine> m_engine;
    QElapsedTimer m_sinceStart;
};

} // namespace app::experiments
