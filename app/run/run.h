// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/fetch/plan.h"
#include "app/run/engine_key.h"
#include "app/run/sample_table.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace app::run {

/// The machine and its state before the start: part of every result.
struct Environment
{
    QString versusVersion;
    QString host;
    QString operatingSystem;
    QString kernel;
    QString processor;
    int cores = 0; ///< that this process may use
    qint64 memoryBytes = 0;
    double loadBefore = 0; ///< one-minute load average

    bool operator==(const Environment&) const = default;
};

/// How a comparison is divided between machines, each of which has the same plan with the whole list.
struct Sharding
{
    static constexpr int MaxShards = 10'000;

    int shards = 0; ///< 0: it is not divided
    bool replicate = false; ///< each shard is the whole list, not its part of it

    bool operator==(const Sharding&) const = default;
};

/// One machine of a divided comparison (machines.h).
struct Machine
{
    int shard = 0; ///< its number, from 0
    Environment environment;
    QDateTime started; ///< UTC
    bool partial = false; ///< stopped before its end

    bool operator==(const Machine&) const = default;
};

/// Resident memory of an engine, seen from outside.
struct MemoryPoint
{
    std::chrono::nanoseconds at { 0 }; ///< since `go`
    qint64 rssBytes = 0;

    bool operator==(const MemoryPoint&) const = default;
};

/// What one engine did in one round: the unit of evidence. `done` is there when it ended well, `failure` when not.
struct EngineRound
{
    int shard = 0; ///< of a divided comparison: the machine
    int round = 0; ///< from 1; 0 is the warm-up, which is not counted
    int position = 0; ///< place in the shuffled order of its round, from 0
    QString engine; ///< key of the engine in this run (engine_key.h): "go", or "go#2" where it takes part twice
    std::optional<fetch::Ready> ready;
    std::chrono::nanoseconds startUp { 0 }; ///< from starting the process to `ready`; never part of latency
    std::optional<fetch::Done> done;
    std::optional<fetch::Failure> failure;
    SampleTable samples;
    QList<MemoryPoint> memory;
    double machineBusy = 0; ///< share of all processors in use from `go` to the last fetch, 0 to 1
    std::optional<std::chrono::nanoseconds> labCpu; ///< of the lab in that time, where it took part
};

/// Shared, so that a run that grows is copied for its watchers without its samples.
using SharedRound = std::shared_ptr<const EngineRound>;

enum class Origin {
    Compare, ///< child processes, in rounds
    Window, ///< the Fetch button: one round inside the application
};

/// A measurement as a document: rounds and the circumstances. Immutable once shared.
struct Run
{
    QString name; ///< what the user calls it: the file's name, or the time of its start
    Origin origin = Origin::Compare;
    fetch::Plan plan; ///< URLs as the user gave them: lab addresses stay "lab:/…"
    QStringList engines; ///< keys in the order asked for
    int rounds = 0; ///< asked for, without the warm-up
    quint64 seed = 0; ///< of the shuffles
    Sharding sharding;
    QList<Machine> machines; ///< whose shards are here, by number; empty where it is not divided
    Environment environment; ///< of several machines what all have in common
    QDateTime started; ///< UTC
    bool partial = false; ///< stopped before its end
    std::vector<SharedRound> parts; ///< in the order in which they were measured
};

using SharedRun = std::shared_ptr<const Run>;

/// Name for people: "Go net/http", or "Go net/http #2"; the short name where no round got ready.
[[nodiscard]] QString engineName(const Run& run, const QString& key);
/// The plan's profile, or the participant's own.
[[nodiscard]] fetch::Profile profileOf(const Run& run, const QString& key);
/// What the engine said of itself in its first round that got ready.
[[nodiscard]] std::optional<fetch::Ready> firstReady(const Run& run, const QString& key);
/// "Go 1.26.8", "reqwest 0.13.5, tokio 1.48.0, …": for captions.
[[nodiscard]] QString engineVersions(const Run& run, const QString& key);
/// Whether the engine said so in any round.
[[nodiscard]] bool isDebugBuild(const Run& run, const QString& key);
/// The counted parts of one engine, in the order of their rounds, and in each of their machines: without warm-ups.
[[nodiscard]] std::vector<SharedRound> countedParts(const Run& run, const QString& key);
/// Samples in the whole run, warm-ups too.
[[nodiscard]] qsizetype sampleCount(const Run& run);

} // namespace app::run
