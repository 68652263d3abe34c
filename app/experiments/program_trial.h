// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial_reader.h"
#include "app/experiments/trial_run.h"
#include "app/fetch/catalogue.h"
#include "app/fetch/line_splitter.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace app::experiments {

/// One run of one experiment program, kept by versus-launcher.
class ProgramTrial final : public TrialRun
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramTrial)

public:
    /// `trial` says round, contestant and case; `arguments` begin with the experiment's word.
    ProgramTrial(Trial trial, fetch::EngineEntry program, QStringList arguments, QObject* parent = nullptr);
    ~ProgramTrial() override;

    void start() override;
    void cancel() override;

private:
    void readLines();
    void onExit(int status, QProcess::ExitStatus how);
    void fail(const QString& what);

    Trial m_trial;
    TrialReader m_reader;
    fetch::EngineEntry m_program;
    QStringList m_arguments;
    fetch::LineSplitter m_lines;
    QProcess m_process;
    QTimer m_deadline;
};

/// The experiment programs that were built or installed with Versus.
[[nodiscard]] QList<fetch::EngineEntry> experimentPrograms();

} // namespace app::experiments
