// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/program_trial.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The longest trial is a million tasks or a pause experiment of a minute; ten times that is a hang.
constexpr auto Patience = 10min;
constexpr qsizetype LongestLine = qsizetype(4) << 20;
constexpr int GraceToEndMs = 2000;

} // namespace

ProgramTrial::ProgramTrial(Trial trial, fetch::EngineEntry program, QStringList arguments, QObject* parent)
    : TrialRun(parent)
    , m_trial(std::move(trial))
    , m_reader(m_trial)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_lines(LongestLine)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(Patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("took longer than it may"));
        m_process.terminate();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProgramTrial::readLines);
    connect(&m_process, &QProcess::finished, this, &ProgramTrial::onExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(tr("could not be started: %1. Build or install Versus again").arg(m_process.errorString()));
            emit finished(m_trial);
        }
    });
}

ProgramTrial::~ProgramTrial()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // the launcher ends the tree
        m_process.waitForFinished(GraceToEndMs);
    }
}

void ProgramTrial::start()
{
    m_process.start(fetch::launcherPath(),
        QStringList { QString::number(QCoreApplication::applicationPid()) } + m_program.command + m_arguments);
    m_deadline.start();
}

void ProgramTrial::cancel()
{
    fail(tr("was stopped"));
    m_process.terminate();
}

void ProgramTrial::readLines()
{
    for (const QByteArray& line : m_lines.take(m_process.readAllStandardOutput())) {
        if (const auto problem = m_reader.take(line)) {
            fail(*problem);
        }
    }
    if (m_lines.overflowed()) {
        fail(tr("wrote a line of more than 4 MiB"));
        m_process.terminate();
    }
    emit progressed(m_reader.done());
}

void ProgramTrial::onExit(int status, QProcess::ExitStatus how)
{
    readLines();
    m_deadline.stop();
    const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed().section(u'\n', -1);
    if (how == QProcess::CrashExit) {
        fail(tr("crashed. %1").arg(words).trimmed());
    } else if (status != 0) {
        fail(tr("ended with status %1. %2").arg(status).arg(words).trimmed());
    } else if (!m_reader.hasResult()) {
        fail(tr("ended without a result"));
    }
    emit finished(m_trial);
}

/// The first reason is the one that counts: others follow from it.
void ProgramTrial::fail(const QString& what)
{
    if (m_trial.failure.isEmpty()) {
        m_trial.failure = tr("%1 %2.").arg(m_program.name, what);
    }
}

QList<fetch::EngineEntry> experimentPrograms()
{
    return fetch::readCatalogue({ fetch::libraryFolder() + "/experiments"_L1 });
}

} // namespace app::experiments
