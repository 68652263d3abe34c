// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "app/experiments/sequence.h"
#include "app/stop/stop_signals.h"

#include <QObject>

namespace app::commands {

/// Experiments on the command line, one after the other, with progress on the terminal. Quits the event loop of the
/// application when they have ended.
class ExperimentJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentJob)

public:
    ExperimentJob(const QStringList& words, const experiments::Order& order, Console& console);
    ~ExperimentJob() override;

    [[nodiscard]] const experiments::Results& results() const { return m_results; }
    [[nodiscard]] bool interrupted() const { return m_stop.happened(); }

private:
    void showStatus(const experiments::SequenceStatus& status);

    Console& m_console;
    stop::StopSignals m_stop;
    experiments::Sequence m_sequence;
    experiments::Results m_results;
};

} // namespace app::commands
