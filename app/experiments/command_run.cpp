// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/command_run.h"

#include "app/fetch/catalogue.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <utility>

namespace app::experiments {

namespace {

using namespace std::chrono;

constexpr int GraceToEndMs = 5000;

nanoseconds of(const timeval& time)
{
    return seconds(time.tv_sec) + microseconds(time.tv_usec);
}

/// Processor time of all children that have ended, and of theirs.
qint64 cpuOfChildrenNs()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return (of(usage.ru_utime) + of(usage.ru_stime)).count();
}

QProcessEnvironment environmentWith(const QMap<QString, QString>& changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull()) {
            environment.remove(it.key());
        } else {
            environment.insert(it.key(), it.value());
        }
    }
    return environment;
}

} // namespace

CommandRun::CommandRun(seconds patience, QObject* parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("took longer than it may"));
        m_process.terminate();
    });
    connect(&m_process, &QProcess::finished, this, &CommandRun::onExit);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                fail(tr("could not be started: %1").arg(m_process.errorString()));
                complete();
            }
        },
        Qt::QueuedConnection); // it may come from within start()
}

CommandRun::~CommandRun()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // the launcher ends the tree
        m_process.waitForFinished(GraceToEndMs);
    }
}

void CommandRun::start(const Command& command)
{
    m_outcome = {};
    m_process.setProcessEnvironment(environmentWith(command.environment));
    m_process.setWorkingDirectory(command.folder);
    const QStringList arguments
        = QStringList { QString::number(QCoreApplication::applicationPid()), command.program } + command.arguments;
    m_deadline.start();
    m_cpuBefore = cpuOfChildrenNs();
    m_start = steady_clock::now();
    m_process.start(fetch::launcherPath(), arguments);
    m_process.closeWriteChannel();
}

void CommandRun::cancel()
{
    fail(tr("was stopped"));
    m_process.terminate();
}

void CommandRun::onExit(int status, QProcess::ExitStatus how)
{
    m_outcome.wallNs = nanoseconds(steady_clock::now() - m_start).count();
    m_outcome.cpuNs = cpuOfChildrenNs() - m_cpuBefore;
    m_outcome.status = status;
    m_outcome.output = m_process.readAllStandardOutput();
    m_outcome.errors = m_process.readAllStandardError();
    const QString words = QString::fromUtf8(m_outcome.errors).trimmed().section(u'\n', -1).trimmed();
    if (how == QProcess::CrashExit) {
        fail(tr("crashed. %1").arg(words).trimmed());
    } else if (status != 0) {
        fail(tr("ended with status %1. %2").arg(status).arg(words).trimmed());
    }
    complete();
}

/// The first reason is the one that counts: others follow from it.
void CommandRun::fail(const QString& what)
{
    if (m_outcome.failure.isEmpty()) {
        m_outcome.failure = what;
    }
}

void CommandRun::complete()
{
    m_deadline.stop();
    emit finished(std::exchange(m_outcome, {}));
}

} // namespace app::experiments
