// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/fetch/line_splitter.h"
#include "app/fetch/plan.h"
#include "app/fetch/protocol.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

namespace app::engine_qt {

/// One end of the engine protocol: reads lines from a descriptor, has an engine carry the plan out, and writes what it
/// says to another descriptor. Ends once, with the exit status of the program.
class ProtocolLoop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolLoop)

public:
    static constexpr int Done = 0;
    static constexpr int Failed = 1;
    static constexpr int BadInput = 2;

    /// The engine and both descriptors belong to the caller and outlive the loop.
    ProtocolLoop(fetch::Engine& engine, int input, int output, QObject* parent = nullptr);

    /// As the line cancel does: ends with what there is.
    void stop();

signals:
    /// `complaint` is a sentence for standard error, or empty. All output is written by then.
    void ended(int exitStatus, const QString& complaint);

private:
    enum class State { AwaitingPlan, AwaitingUrls, Preparing, Ready, Running, Ended };

    void read();
    void take(QByteArrayView line);
    void takePlan(const fetch::Plan& plan);
    void takeUrls(const fetch::protocol::UrlsLine& line);
    void takeGo();
    void onReady(const app::fetch::Ready& ready);
    void onSampled(const QList<app::fetch::Sample>& batch);
    void onFinished(const app::fetch::Outcome& outcome);
    void write(const QByteArray& line);
    void flush();
    void refuse(const QString& what);
    void end(int exitStatus, const QString& complaint = {});

    fetch::Engine& m_engine;
    int m_input;
    int m_output;
    QSocketNotifier m_notifier;
    fetch::LineSplitter m_lines { fetch::protocol::MaxLineBytes };
    fetch::Plan m_plan;
    State m_state = State::AwaitingPlan;
    QByteArray m_unwritten;
    bool m_isHeard = true; ///< somebody still reads the output
};

} // namespace app::engine_qt
