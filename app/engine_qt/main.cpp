// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine_qt/protocol_loop.h"
#include "app/fetch/qnam_engine.h"
#include "app/stop/stop_signals.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

/// Everything is written by now. Nothing is destroyed: a manager whose server sends headers without end never lets go.
[[noreturn]] void leave(int exitStatus, const QString& complaint)
{
    if (!complaint.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    }
    std::_Exit(exitStatus);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace app;
    const QCoreApplication application(argc, argv);
    const stop::StopSignals stopSignals;
    fetch::QnamEngine engine;
    engine_qt::ProtocolLoop loop(engine, STDIN_FILENO, STDOUT_FILENO);
    QObject::connect(&loop, &engine_qt::ProtocolLoop::ended, &loop, leave);
    QObject::connect(&stopSignals, &stop::StopSignals::stopped, &loop, &engine_qt::ProtocolLoop::stop);
    return QCoreApplication::exec();
}
