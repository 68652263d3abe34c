// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial.h"
#include "app/experiments/trial_reader.h"
#include "app/fetch/catalogue.h"
#include "app/fetch/line_splitter.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace app::experiments {

/// One run of one experiment program, kept by versus-launcher. Exactly one finished() comes after start(), never from
/// within it; what went wrong stands in the trial's `failure`. Belongs to one thread; its end ends the program's tree.
class ProgramTrial final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramTrial)

public:
    /// `trial` says round, contestant and case. The program is ended when it takes longer than `patience`.
    ProgramTrial(Trial trial, fetch::EngineEntry program, std::chrono::seconds patience, QObject* parent = nullptr);
    ~ProgramTrial() override;

    void start(const QStringList& arguments);
    void cancel();

signals:
    void progressed(double done); ///< 0 to 1
    void finished(const app::experiments::Trial& trial);

private:
    void readLines();
    void onExit(int status, QProcess::ExitStatus how);
    void fail(const QString& what);

    Trial m_trial;
    TrialReader m_reader;
    fetch::EngineEntry m_program;
    fetch::LineSplitter m_lines;
    QProcess m_process;
    QTimer m_deadline;
};

} // namespace app::experiments
