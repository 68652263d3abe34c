// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial_run.h"
#include "app/run/scheduler.h"

namespace app::experiments {

/// One engine carrying out one plan in a fresh process: one round of a comparison with one engine in it.
class FetchTrial final : public TrialRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchTrial)

public:
    /// `trial` says round, contestant and case. Of `setup` plan and lab count.
    FetchTrial(Trial trial, run::Setup setup, run::EngineFactory engines, QObject* parent = nullptr);
    ~FetchTrial() override;

    void start() override;
    void cancel() override;

private:
    Trial m_trial;
    run::Setup m_setup;
    run::Scheduler m_scheduler;
};

/// Fills `trial` from the one part of `run`. Its check says what was fetched. Its figures are wall_ns, cpu_ns,
/// lab_cpu_ns and machine_busy_ns (that share of the wall time in which processors were in use, over all of them),
/// latency_geomean_ns and latency_p50_ns, peak_rss_bytes, and the counts fetches and connections. A trial with a fetch
/// that failed has failed.
void takeRun(const run::Run& run, Trial& trial);

} // namespace app::experiments
