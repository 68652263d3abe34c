// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/process_engine.h"

#include "app/fetch/error_output.h"
#include "app/fetch/log_line.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include <csignal>
#include <utility>

namespace app::fetch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype KeptErrorBytes = qsizetype(64) << 10;
constexpr int LauncherCannotRun = 126;
constexpr int PlanRefused = 2;
/// And the signal that told the launcher to end.
constexpr int EndedByOthers = 128;
constexpr auto GraceToEndTree = 2s;

/// One sentence, as the protocol wants it; a run-time that dies with the same status writes its stack.
bool isRefusal(const QByteArray& errors)
{
    return !errors.trimmed().contains('\n');
}

} // namespace

ProcessEngine::ProcessEngine(EngineEntry entry, Patience patience, QObject* parent)
    : Engine(parent)
    , m_entry(std::move(entry))
    , m_patience(patience)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ProcessEngine::onSilence);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProcessEngine::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessEngine::readErrors);
    connect(&m_process, &QProcess::finished, this, &ProcessEngine::onExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            // Where no pipe or process is to be had, Qt gives the reason of something else.
            const bool isThere = QFileInfo(launcherPath()).isExecutable();
            fail(FailureKind::NotFound,
                isThere
                    ? tr("could not be started, as too many files are open or no memory is left. Allow more (ulimit "
                         "-n), or close other programs.")
                    : tr("could not be started: %1. Build or install Versus again.").arg(m_process.errorString()));
            finish();
        }
    });
}

ProcessEngine::~ProcessEngine()
{
    if (m_process.state() != QProcess::NotRunning) {
        disconnect(&m_process, nullptr, this, nullptr);
        // The launcher must live long enough to end the engine's children; killing it would orphan them.
        m_process.terminate();
        if (!m_process.waitForFinished(int(std::chrono::milliseconds(GraceToEndTree).count()))) {
            killGroup();
        }
    }
}

void ProcessEngine::prepare(const Plan& plan)
{
    m_plan = plan;
    m_seen = QBitArray(plan.urls.size());
    m_state = State::Preparing;
    if (!m_entry.available()) {
        fail(FailureKind::NotFound, tr("is not available: %1").arg(m_entry.reason));
        QMetaObject::invokeMethod(this, &ProcessEngine::finish, Qt::QueuedConnection);
        return;
    }
    m_process.start(
        launcherPath(), QStringList { QString::number(QCoreApplication::applicationPid()) } + m_entry.command);
    for (const QByteArray& line : protocol::planLines(plan)) {
        write(line);
    }
    m_deadline.start(m_patience.untilReady);
}

void ProcessEngine::go()
{
    if (m_state == State::Ready) {
        m_state = State::Running;
        write(protocol::goLine());
        restartDeadline();
    }
}

void ProcessEngine::cancel()
{
    if (m_state == State::Finished || m_cancelled) {
        return;
    }
    m_cancelled = true;
    if (m_state == State::Preparing || m_state == State::Ready) {
        kill(); // nothing was measured, so there is nothing to wait for
        return;
    }
    write(protocol::cancelLine());
    m_deadline.start(m_patience.untilExit);
}

void ProcessEngine::write(const QByteArray& line)
{
    m_process.write(line);
}

/// An engine has news whenever a fetch ends, and each must end within the total timeout.
void ProcessEngine::restartDeadline()
{
    if (m_state == State::Running && !m_cancelled && !m_killed) {
        if (m_plan.totalTimeout == 0ns) {
            m_deadline.stop();
            return;
        }
        const double gap = m_plan.ratePerSecond > 0 ? 1.0 / m_plan.ratePerSecond : 0.0;
        const auto silence = m_plan.totalTimeout + m_patience.whileRunning + std::chrono::duration<double>(gap);
        m_deadline.start(std::chrono::ceil<std::chrono::milliseconds>(silence));
    }
}

void ProcessEngine::readLines()
{
    const QList<QByteArray> lines = m_lines.take(m_process.readAllStandardOutput());
    for (const QByteArray& line : lines) {
        if (m_outcome.failure || !take(line)) {
            return;
        }
    }
    if (m_lines.overflowed() && !m_outcome.failure) {
        fail(FailureKind::BadOutput, tr("wrote a line of more than %1 KiB").arg(protocol::MaxLineBytes / 1024));
        kill();
        return;
    }
    if (m_said) {
        emit ready(*std::exchange(m_said, std::nullopt)); // after the lines behind it, which must not be there yet
    }
    flushSamples();
    if (std::exchange(m_hasNews, false)) {
        restartDeadline();
    }
}

bool ProcessEngine::take(QByteArrayView line)
{
    const auto message = protocol::parseFromEngine(line);
    if (const auto* bad = std::get_if<protocol::BadLine>(&message)) {
        return reject(tr("wrote a line that is not of the protocol: %1").arg(bad->reason));
    }
    if (const auto* said = std::get_if<fetch::Ready>(&message)) {
        return takeReady(*said);
    }
    if (m_state != State::Running) {
        return reject(m_state == State::Done ? tr("went on writing after its last line")
                                             : tr("reported before it was told to go"));
    }
    if (const auto* sample = std::get_if<Sample>(&message)) {
        return takeSample(*sample);
    }
    if (const auto* done = std::get_if<fetch::Done>(&message)) {
        return takeDone(*done);
    }
    return takeProgress(std::get<Progress>(message));
}

/// Lines that bring nothing new do not count as a sign of life: an engine could go on with them for ever.
bool ProcessEngine::takeProgress(const Progress& progress)
{
    if (progress.completed > m_plan.urls.size()) {
        return reject(tr("reported on %1 of %2 URLs").arg(progress.completed).arg(m_plan.urls.size()));
    }
    if (progress.completed > m_completed) {
        m_completed = progress.completed;
        m_hasNews = true;
    }
    emit progressed(progress);
    return true;
}

bool ProcessEngine::takeReady(const fetch::Ready& said)
{
    if (m_state != State::Preparing) {
        return reject(tr("said twice that it is ready"));
    }
    m_state = State::Ready;
    m_deadline.stop();
    m_said = said;
    return true;
}

bool ProcessEngine::takeSample(const Sample& sample)
{
    if (sample.index >= m_plan.urls.size()) {
        return reject(tr("reported on URL %1 of a list of %2").arg(sample.index + 1).arg(m_plan.urls.size()));
    }
    if (m_seen.testBit(sample.index)) {
        return reject(tr("reported twice on URL %1").arg(sample.index + 1));
    }
    m_seen.setBit(sample.index);
    m_batch.append(sample);
    m_hasNews = true;
    return true;
}

bool ProcessEngine::takeDone(const fetch::Done& done)
{
    const qsizetype reported = m_seen.count(true);
    if (done.cancelled && !m_cancelled) {
        return reject(
            tr("stopped after %1 of %2 URLs, and nobody here had asked it to").arg(reported).arg(m_plan.urls.size()));
    }
    if (!done.cancelled && reported < m_plan.urls.size()) {
        return reject(tr("ended with a report on only %1 of %2 URLs").arg(reported).arg(m_plan.urls.size()));
    }
    m_state = State::Done;
    m_outcome.done = done;
    m_process.closeWriteChannel();
    m_deadline.start(m_patience.untilExit);
    return true;
}

bool ProcessEngine::reject(const QString& what)
{
    fail(FailureKind::BadOutput, what);
    kill();
    return false;
}

void ProcessEngine::flushSamples()
{
    if (!m_batch.isEmpty()) {
        emit sampled(std::exchange(m_batch, {}));
    }
}

void ProcessEngine::readErrors()
{
    m_errors.append(m_process.readAllStandardError());
    if (m_errors.size() > KeptErrorBytes) {
        m_errors = m_errors.last(KeptErrorBytes);
        m_errorsCut = true;
    }
}

void ProcessEngine::onExit(int exitCode, QProcess::ExitStatus status)
{
    readErrors();
    readLines();
    if (m_outcome.failure) {
        finish();
        return;
    }
    if (m_cancelled && !m_outcome.done) {
        fail(FailureKind::Cancelled, tr("was stopped before it could report"));
    } else if (status == QProcess::CrashExit) {
        fail(FailureKind::Crashed, tr("crashed (signal %1)").arg(exitCode));
    } else if (exitCode == LauncherCannotRun) {
        fail(FailureKind::NotFound, tr("could not be run: %1").arg(lastErrorLine(m_errors)));
    } else if (exitCode == PlanRefused && m_state == State::Preparing && isRefusal(m_errors)) {
        fail(FailureKind::BadPlan, tr("refused the plan: %1").arg(lastErrorLine(m_errors)));
    } else if (exitCode > EndedByOthers && m_errors.trimmed().isEmpty()) {
        fail(FailureKind::ExitStatus, tr("was ended by another program (signal %1)").arg(exitCode - EndedByOthers));
    } else if (exitCode != 0) {
        fail(FailureKind::ExitStatus, tr("ended with status %1: %2").arg(exitCode).arg(tellingErrorLine(m_errors)));
    } else if (!m_outcome.done) {
        fail(FailureKind::EndedEarly, tr("ended before it had reported"));
    }
    finish();
}

void ProcessEngine::onSilence()
{
    if (m_killed) {
        kill();
        return;
    }
    if (m_state == State::Preparing) {
        fail(FailureKind::Silent, tr("was not ready after %1").arg(shortDuration(m_patience.untilReady)));
    } else if (m_state == State::Running && !m_cancelled) {
        fail(FailureKind::Silent, tr("said nothing new for %1").arg(shortDuration(m_deadline.intervalAsDuration())));
    } else if (m_state == State::Done && !m_cancelled) {
        fail(FailureKind::Silent, tr("did not end after its last line"));
    }
    kill();
}

void ProcessEngine::fail(FailureKind kind, const QString& what)
{
    const QString sentence = tr("%1 %2").arg(m_entry.name, what);
    m_outcome = { {}, Failure { kind, sentence.endsWith(u'.') ? sentence : sentence + u'.', {} } };
}

/// The launcher ends the engine with all its children, unless it cannot, as when it was stopped: then they go by force.
void ProcessEngine::kill()
{
    if (!m_killed) {
        m_killed = true;
        m_process.terminate();
        m_deadline.start(GraceToEndTree);
        return;
    }
    m_deadline.stop();
    killGroup();
}

/// The launcher leads a group of processes of its own.
void ProcessEngine::killGroup()
{
    if (const qint64 launcher = m_process.processId(); launcher > 0) {
        ::kill(-pid_t(launcher), SIGKILL);
    }
    m_process.kill();
}

void ProcessEngine::finish()
{
    if (m_state == State::Finished) {
        return;
    }
    m_deadline.stop();
    flushSamples();
    m_state = State::Finished;
    if (m_outcome.failure) {
        m_outcome.failure->standardError = errorLines(m_errors, m_errorsCut);
    }
    emit finished(m_outcome);
}

} // namespace app::fetch
