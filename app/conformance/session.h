// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/exercises.h"
#include "app/conformance/lab_client.h"
#include "app/conformance/observed.h"
#include "app/conformance/witness.h"
#include "app/fetch/catalogue.h"
#include "app/fetch/line_splitter.h"
#include "app/fetch/protocol.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace app::conformance {

/// How long a session waits. An engine that takes longer is killed, and that is observed.
struct Patience
{
    std::chrono::milliseconds untilReady = std::chrono::seconds(20);
    std::chrono::milliseconds untilDone = std::chrono::seconds(20); ///< from go; every script is over long before
    std::chrono::milliseconds untilExit = std::chrono::seconds(4); ///< after `done`, and after it was told to stop
};

/// One session with an engine, carried out to the letter and watched. Not ProcessEngine: that one ends an engine at
/// its first fault, and this one must see what else there is. The engine is started by the launcher as in a comparison.
/// Belongs to one thread with an event loop; finished() comes once, never from within start().
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// `lab` and `witness` must outlive the session.
    Session(fetch::EngineEntry engine, Script script, LabClient& lab, Witness& witness, Patience patience,
        QObject* parent = nullptr);
    ~Session() override;

    void start();

signals:
    void finished(const app::conformance::Observed& observed);

private:
    void launch();
    void sendPlan();
    void read();
    void take(const Line& line);
    void takeReady(const fetch::Ready& ready);
    void lookAndGo();
    void sendGo();
    void stop();
    void measure();
    void giveUp();
    void onExit(int status, QProcess::ExitStatus how);
    void collect();

    fetch::EngineEntry m_engine;
    Script m_script;
    LabClient& m_lab;
    Witness& m_witness;
    Patience m_patience;
    QProcess m_process;
    fetch::LineSplitter m_splitter { fetch::protocol::MaxLineBytes };
    QTimer m_deadline;
    QTimer m_meter;
    QTimer m_pause; ///< between ready and go
    QTimer m_untilStop;
    bool m_killed = false;
    qint64 m_opened = 0; ///< connections that the lab had counted when it was last asked
    Observed m_seen;
};

} // namespace app::conformance
