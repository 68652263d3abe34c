// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/command_run.h"
#include "app/experiments/trial_run.h"

#include <QList>
#include <QTimer>

#include <functional>

namespace app::experiments {

/// One command of a trial, and what is made of it.
struct Stage
{
    std::function<QString()> prepare; ///< before the command starts; a sentence on what went wrong ends the trial
    Command command;
    /// Puts figures into the trial, also where the command failed; a sentence on what went wrong ends the trial.
    std::function<QString(const Outcome&, Trial&)> take;
};

/// Makes one trial out of commands that run one after the other.
class StagedTrial final : public TrialRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StagedTrial)

public:
    StagedTrial(Trial trial, QList<Stage> stages, QObject* parent = nullptr);
    ~StagedTrial() override;

    void start() override;
    void cancel() override;

private:
    void next();
    void onOutcome(const Outcome& outcome);

    Trial m_trial;
    QList<Stage> m_stages;
    qsizetype m_stage = 0;
    CommandRun m_command;
    QTimer m_pause; ///< between two stages: from the event loop
};

} // namespace app::experiments
