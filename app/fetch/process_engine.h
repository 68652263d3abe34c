// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"
#include "app/fetch/engine.h"
#include "app/fetch/line_splitter.h"
#include "app/fetch/protocol.h"

#include <QBitArray>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace app::fetch {

/// How long a ProcessEngine waits before it takes an engine for hung.
struct Patience
{
    std::chrono::milliseconds untilReady = std::chrono::seconds(30);
    /// Silence after `go`, on top of the plan's total timeout: an engine reports progress when a fetch ends.
    std::chrono::milliseconds whileRunning = std::chrono::seconds(10);
    /// After cancel(), and after `done`, until it is killed.
    std::chrono::milliseconds untilExit = std::chrono::seconds(3);
};

/// An engine in a child process that speaks the engine protocol. The child is started by versus-launcher, which gives
/// it the same limits as every other engine and ends it with all its own children when it has to go, also when Versus
/// itself is killed. Every way in which an engine can fail becomes one Failure.
class ProcessEngine final : public Engine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcessEngine)

public:
    explicit ProcessEngine(EngineEntry entry, Patience patience = {}, QObject* parent = nullptr);
    ~ProcessEngine() override;

    void prepare(const Plan& plan) override;
    void go() override;
    void cancel() override;

private:
    enum class State { Idle, Preparing, Ready, Running, Done, Finished };

    void readLines();
    /// Hands one line on; false when it ended the engine.
    bool take(QByteArrayView line);
    bool takeReady(const app::fetch::Ready& ready);
    bool takeProgress(const app::fetch::Progress& progress);
    bool takeSample(const Sample& sample);
    bool takeDone(const app::fetch::Done& done);
    /// Fails because of what the engine wrote, and ends it; always false.
    bool reject(const QString& what);
    void flushSamples();
    void restartDeadline();
    void readErrors();
    void onExit(int exitCode, QProcess::ExitStatus status);
    void onSilence();
    void fail(FailureKind kind, const QString& what);
    void kill();
    void killGroup();
    void finish();
    void write(const QByteArray& line);

    EngineEntry m_entry;
    Patience m_patience;
    Plan m_plan;
    QProcess m_process;
    LineSplitter m_lines { protocol::MaxLineBytes };
    QByteArray m_errors; ///< the last 64 KiB of standard error
    bool m_errorsCut = false; ///< there was more before
    QTimer m_deadline;
    std::optional<app::fetch::Ready> m_said; ///< not yet handed on
    State m_state = State::Idle;
    bool m_cancelled = false;
    bool m_killed = false; ///< was told to end
    QList<Sample> m_batch;
    qint64 m_completed = 0; ///< as the engine said last
    bool m_hasNews = false; ///< a fetch ended since the deadline was set
    QBitArray m_seen; ///< which URLs have a sample: a second one is a lie
    Outcome m_outcome;
};

} // namespace app::fetch
