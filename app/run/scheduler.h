// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/run/lab_addresses.h"
#include "app/run/machine_load.h"
#include "app/run/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app::run {

/// What to measure: the question that a run answers.
struct Setup
{
    fetch::Plan plan; ///< lab addresses unresolved
    QStringList engines; ///< each ID[@PROFILE] (engine_key.h); one named twice takes part twice, as "go" and "go#2"
    int rounds = 10;
    int warmUps = 1; ///< rounds before the first, measured and kept but not counted
    quint64 seed = 0;
    std::chrono::milliseconds coolDown { 100 }; ///< pause between two engines
    LabAddresses lab;
    Sharding sharding; ///< where the comparison is divided; `shard` is then this machine's
    int shard = 0;
};

/// How far a run is, for a screen.
struct Status
{
    int round = 0; ///< 0: warm-up
    int rounds = 0;
    QString engine; ///< key
    fetch::Progress progress; ///< of this engine in this round
    qint64 total = 0; ///< URLs in the plan
    double done = 0; ///< of the whole run, 0 to 1
    std::optional<std::chrono::seconds> left; ///< once there is something to judge by
};

/// Gives the engine for an id, or nothing when there is none of that id.
using EngineFactory = std::function<std::unique_ptr<fetch::Engine>(const QString& id)>;

/// The order of the engines in each round: for round r (0: warm-up) a shuffle of `keys` that depends on seed and r
/// alone, the same on every machine.
[[nodiscard]] QStringList shuffled(const QStringList& keys, quint64 seed, int round);

/// Carries out a setup: every engine once a round, in an order shuffled per round, each a fresh process. An engine that
/// fails spoils its own round; the run goes on. One run at a time; exactly one finished() for each start(), never from
/// within start() or cancel(). Belongs to the thread that owns it, which is best not the one that paints.
class Scheduler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Scheduler)

public:
    explicit Scheduler(EngineFactory factory, QObject* parent = nullptr);
    ~Scheduler() override;

    void start(const app::run::Setup& setup);
    /// Ends soon; finished() brings what was measured, marked as partial.
    void cancel();

signals:
    void statusChanged(const app::run::Status& status);
    /// The run so far, after each part: for charts that grow.
    void partFinished(const app::run::SharedRun& soFar);
    void finished(const app::run::SharedRun& run);

private:
    struct Step
    {
        int round = 0;
        int position = 0;
        QString key;
    };

    void beginRun();
    void scheduleNext(std::chrono::milliseconds pause);
    void next();
    void onReady(const fetch::Ready& ready);
    void onSampled(const QList<fetch::Sample>& batch);
    void onEngineFinished(const fetch::Outcome& outcome);
    void look();
    void sampleMemory();
    void reportStatus();
    void complete();

    EngineFactory m_factory;
    Setup m_setup;
    fetch::Plan m_resolved; ///< the plan as engines get it: with the URLs of this shard alone
    std::vector<qint32> m_places; ///< of these URLs in the whole list
    QList<Step> m_steps;
    qsizetype m_step = 0; ///< under way, or next
    bool m_cancelled = false;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<EngineRound> m_part;
    std::unique_ptr<fetch::Engine> m_engine;
    fetch::Progress m_progress;
    QElapsedTimer m_sinceStart; ///< of the run; not valid: none is under way
    QElapsedTimer m_sinceSpawn;
    QElapsedTimer m_sinceGo;
    QTimer m_lookTimer;
    QTimer m_pause;
    std::vector<LoadPoint> m_loads; ///< of this engine in this round, the first at `go`
};

} // namespace app::run
