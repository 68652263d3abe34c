// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/error.h"
#include "app/fetch/plan.h"
#include "app/fetch/sample.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace app::fetch {

/// What an engine says of itself when it is prepared. A plain value.
struct Ready
{
    QString engine; ///< short id: qt, go, rust, …
    QString name;
    QString language;
    QMap<QString, QString> versions; ///< compiler and libraries
    bool debugBuild = false;
    qint64 pid = 0;
    qint64 rssBytes = 0; ///< of the idle process
    int workerThreads = 0;
    QStringList phases; ///< of dns, connect, tls: those it can tell
    QStringList protocols; ///< http/1.1, h2, …
    QStringList schedules; ///< closed, constant
    QStringList schemes; ///< http, https: those it fetches; empty: both
    QMap<QString, QString> settings; ///< every setting in force, named

    bool operator==(const Ready&) const = default;
};

/// How far an engine is. A plain value.
struct Progress
{
    qint64 completed = 0; ///< fetches ended, well or not
    qint64 failed = 0;
};

/// What an engine says at its end: figures of its whole process from `go` to the end of the last fetch.
struct Done
{
    using Time = std::chrono::nanoseconds;

    Time wall { 0 };
    Time cpuUser { 0 };
    Time cpuSystem { 0 };
    qint64 peakRssBytes = 0; ///< VmHWM, read before anything is written out
    qint64 connectionsOpened = 0;
    std::optional<qint64> heapBytes;
    std::optional<qint64> gcCycles;
    std::optional<Time> gcPause;
    bool cancelled = false;

    bool operator==(const Done&) const = default;
};

/// How an engine ended: with `done` or with `failure`, never with both or neither.
struct Outcome
{
    std::optional<Done> done;
    std::optional<Failure> failure;
};

/// An engine that carries out one plan, once: QnamEngine in this process, ProcessEngine for a child, and fakes in
/// tests.
///
/// The order is prepare() → ready() → go() → progressed() and sampled() → finished(). Exactly one finished() comes,
/// also after a failure or cancel(), and nothing after it. It is never emitted from within prepare(), go() or cancel().
/// All calls and all signals belong to the thread that owns the object.
class Engine : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    explicit Engine(QObject* parent = nullptr);
    ~Engine() override;

    /// Takes the plan and readies everything but connections.
    virtual void prepare(const Plan& plan) = 0;
    /// Starts the fetches; only after ready().
    virtual void go() = 0;
    /// Stops soon: fetches under way end as cancelled, those not begun have no sample.
    virtual void cancel() = 0;

signals:
    void ready(const app::fetch::Ready& ready);
    void progressed(const app::fetch::Progress& progress);
    /// Samples in the order of their completion, in batches.
    void sampled(const QList<app::fetch::Sample>& batch);
    void finished(const app::fetch::Outcome& outcome);
};

} // namespace app::fetch
