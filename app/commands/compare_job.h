// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/checkpoint.h"
#include "app/commands/console.h"
#include "app/commands/lab_use.h"
#include "app/fetch/catalogue.h"
#include "app/run/scheduler.h"
#include "app/stop/stop_signals.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app::commands {

/// When a comparison begins, and what becomes of it until its end.
struct CompareTiming
{
    std::optional<QDateTime> startAt; ///< UTC; at once where there is none, or where it is past
    QString keepIn; ///< the file in which a checkpoint is kept; empty: none is
};

/// One comparison on the command line: the lab if it is needed, the rounds, progress on the terminal. Quits the event
/// loop of the application when it has ended; then either run() or error() is there.
class CompareJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareJob)

public:
    CompareJob(
        run::Setup setup, const QList<fetch::EngineEntry>& catalogue, Console& console, const CompareTiming& timing);
    ~CompareJob() override;

    [[nodiscard]] const run::SharedRun& run() const { return m_run; }
    [[nodiscard]] const std::optional<QString>& error() const { return m_error; }
    [[nodiscard]] bool interrupted() const { return m_stop.happened(); }

private:
    void begin(const run::LabAddresses& lab);
    void waitForStart();
    void start();
    void showStatus(const run::Status& status);

    run::Setup m_setup;
    CompareTiming m_timing;
    Console& m_console;
    stop::StopSignals m_stop;
    LabUse m_lab;
    run::Scheduler m_scheduler;
    Checkpoint m_checkpoint;
    QTimer m_untilStart;
    bool m_begun = false;
    run::SharedRun m_run;
    std::optional<QString> m_error;
};

} // namespace app::commands
