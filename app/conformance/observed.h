// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/lab_record.h"
#include "app/fetch/engine.h"
#include "app/fetch/memory.h"
#include "app/fetch/plan.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace app::conformance {

/// One line of an engine, and when it was read.
struct Line
{
    QByteArray bytes; ///< without its newline
    Moment at { 0 };
};

/// How an engine's process came to its end.
struct End
{
    enum class Kind {
        Exited,
        Crashed, ///< ended by a signal, whose number is `status`
        Killed, ///< did not end by itself in time
        NotStarted,
    };
    Kind kind = Kind::NotStarted;
    int status = -1;
    Moment at { 0 };
};

/// All that was seen of one session with an engine: from outside (its process, its lines), by the servers that it
/// talked to, and by its own account. A plain value; the account holds what could be read of the lines, whatever
/// else is wrong with them.
struct Observed
{
    fetch::Plan plan; ///< as the engine got it, with real addresses

    QList<Line> lines;
    bool lineTooLong = false; ///< one went beyond the protocol's limit; nothing after it was read
    std::optional<Moment> readyAt;
    std::optional<Moment> goAt; ///< just before `go` was written
    std::optional<Moment> stopAt; ///< when the engine was told to stop
    End end;
    QString standardError;

    bool ownProcess = false; ///< the pid of `ready` was in the tree of processes that was started
    std::optional<fetch::ProcessMemory> memoryAtReady;
    qint64 peakRssBytes = 0; ///< VmHWM as last read from outside; 0: never

    QList<LabRequest> requests; ///< the lab's record
    qint64 connectionsBeforeGo = 0; ///< that the lab saw come
    qint64 connections = 0; ///< that the lab saw come after `go`
    QByteArrayList heads; ///< of the requests that the witness saw

    std::optional<fetch::Ready> ready;
    QList<fetch::Sample> samples; ///< in the order of their lines
    QList<Moment> sampledAt; ///< when each was read
    QList<Moment> progressAt;
    std::optional<fetch::Done> done;
};

} // namespace app::conformance
