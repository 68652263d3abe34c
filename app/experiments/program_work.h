// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/design.h"
#include "app/experiments/program_trial.h"
#include "app/experiments/work.h"
#include "app/fetch/catalogue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace app::experiments {

/// Carries out an experiment whose contestants are the programs of resources/experiments: `tasks`, `pauses`, `cpu`.
/// A contestant that is not available is left out and named in `notMeasured` when none is left. A trial that fails
/// costs itself; programs that compute different things stop the experiment at once, with a clear message.
class ProgramWork final : public Work
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramWork)

public:
    /// Makes the design of an order from what is available.
    using Designer = std::function<Design(const Order& order)>;

    ProgramWork(QString experiment, Designer designer, QList<fetch::EngineEntry> programs, QObject* parent = nullptr);
    ~ProgramWork() override;

    void start(const app::experiments::Order& order) override;
    void cancel() override;

private:
    void next();
    void onTrial(const Trial& trial);
    void report(double inTrial);
    void complete();

    QString m_experiment;
    Designer m_designer;
    QList<fetch::EngineEntry> m_programs;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    bool m_stopped = false;
    std::shared_ptr<Result> m_result;
    std::unique_ptr<ProgramTrial> m_trial;
    QElapsedTimer m_sinceStart;
    QTimer m_pause; ///< between two trials: from the event loop, so that a trial never ends within its own signal
};

/// The experiment programs that were built or installed with Versus.
[[nodiscard]] QList<fetch::EngineEntry> experimentPrograms();

} // namespace app::experiments
