// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/scheduler.h"

#include "app/fetch/memory.h"
#include "app/run/environment.h"
#include "app/run/machines.h"

#include <QMetaObject>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Often enough to see a peak of a tenth of a second, rare enough not to disturb on two cores.
constexpr auto LookInterval = 50ms;
/// Of one engine in one round: afterwards every other point is dropped and the interval doubled.
constexpr qsizetype MaxMemoryPoints = 1000;

} // namespace

QStringList shuffled(const QStringList& keys, quint64 seed, int round)
{
    // std::shuffle may differ between standard libraries; Fisher and Yates by hand is the same everywhere.
    QStringList order = keys;
    std::mt19937_64 random(seed + quint64(round) * 0x9E3779B97F4A7C15U);
    for (qsizetype i = order.size() - 1; i > 0; --i) {
        order.swapItemsAt(i, qsizetype(random() % quint64(i + 1)));
    }
    return order;
}

Scheduler::Scheduler(EngineFactory factory, QObject* parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_lookTimer(this)
    , m_pause(this)
{
    connect(&m_lookTimer, &QTimer::timeout, this, &Scheduler::look);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Scheduler::next);
}

Scheduler::~Scheduler() = default;

void Scheduler::start(const Setup& setup)
{
    Q_ASSERT(!m_sinceStart.isValid());
    m_setup = setup;
    m_cancelled = false;
    beginRun();
    m_steps.clear();
    for (int round = 1 - setup.warmUps; round <= setup.rounds; ++round) {
        const QStringList order = shuffled(m_run->engines, setup.seed, round);
        for (int position = 0; position < order.size(); ++position) {
            m_steps.append({ .round = round, .position = position, .key = order[position] });
        }
    }
    m_step = 0;
    m_sinceStart.start();
    scheduleNext(0ms);
}

/// What stands in the run before the first part, and the plan that engines get.
void Scheduler::beginRun()
{
    m_run = std::make_shared<Run>();
    m_run->environment = currentEnvironment();
    m_run->plan = m_setup.plan;
    m_run->engines = engineKeys(m_setup.engines, m_setup.plan.profile);
    m_run->rounds = m_setup.rounds;
    m_run->seed = m_setup.seed;
    m_run->started = QDateTime::currentDateTimeUtc();
    m_run->name = m_run->started.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    m_resolved = resolved(m_run->plan, m_setup.lab);
    if (m_resolved.workerThreads == 0) {
        m_resolved.workerThreads = m_run->environment.cores; // left to themselves, engines choose unlike numbers
    }
    m_run->sharding = m_setup.sharding;
    if (m_run->sharding.shards > 0) {
        // The plan stays as it was asked for: machines of unlike processors carry out one and the same.
        m_run->machines = {
            { .shard = m_setup.shard, .environment = m_run->environment, .started = m_run->started, .partial = false }
        };
    } else {
        m_run->plan.workerThreads = m_resolved.workerThreads;
    }
    m_places = placesOfShard(m_resolved.urls.size(), m_run->sharding, m_setup.shard);
    QList<QByteArray> urls;
    urls.reserve(qsizetype(m_places.size()));
    for (const qint32 place : m_places) {
        urls.append(m_resolved.urls[place]);
    }
    m_resolved.urls = urls;
}

void Scheduler::cancel()
{
    if (!m_sinceStart.isValid() || m_cancelled) {
        return;
    }
    m_cancelled = true;
    if (m_part) {
        m_engine->cancel();
    } else {
        scheduleNext(0ms);
    }
}

void Scheduler::scheduleNext(std::chrono::milliseconds pause)
{
    m_pause.start(pause);
}

void Scheduler::next()
{
    m_engine.reset(); // from here and not from its own signal
    if (m_cancelled || m_step >= m_steps.size()) {
        complete();
        return;
    }
    m_progress = {};
    reportStatus();
    if (m_cancelled) {
        return; // by one who watches, while there was no engine to cancel: the pause is set
    }
    const Step& step = m_steps[m_step];
    m_part = std::make_shared<EngineRound>();
    m_part->shard = m_setup.shard;
    m_part->round = step.round;
    m_part->position = step.position;
    m_part->engine = step.key;
    m_part->samples.reserve(m_resolved.urls.size());
    m_engine = m_factory(engineId(step.key));
    Q_ASSERT(m_engine);
    connect(m_engine.get(), &fetch::Engine::ready, this, &Scheduler::onReady);
    connect(m_engine.get(), &fetch::Engine::sampled, this, &Scheduler::onSampled);
    connect(m_engine.get(), &fetch::Engine::finished, this, &Scheduler::onEngineFinished);
    connect(m_engine.get(), &fetch::Engine::progressed, this, [this](const fetch::Progress& progress) {
        m_progress = progress;
        reportStatus();
    });
    m_sinceSpawn.start();
    fetch::Plan plan = m_resolved;
    plan.profile = profileOf(step.key, plan.profile);
    m_engine->prepare(plan);
}

void Scheduler::onReady(const fetch::Ready& ready)
{
    m_part->startUp = std::chrono::nanoseconds(m_sinceSpawn.nsecsElapsed());
    m_part->ready = ready;
    m_lookTimer.setInterval(LookInterval);
    m_loads = { { .at = 0ns, .machine = machineTicks(), .labCpu = processCpu(m_setup.lab.pid) } };
    m_sinceGo.start();
    m_engine->go();
    sampleMemory();
    m_lookTimer.start();
}

void Scheduler::onSampled(const QList<fetch::Sample>& batch)
{
    for (fetch::Sample sample : batch) {
        sample.index = m_places[size_t(sample.index)];
        sample.finalUrl = unresolved(sample.finalUrl, m_setup.lab);
        m_part->samples.append(sample);
    }
}

/// At what the engine's process holds and what the machine has to spare.
void Scheduler::look()
{
    m_loads.push_back({ .at = std::chrono::nanoseconds(m_sinceGo.nsecsElapsed()),
        .machine = machineTicks(),
        .labCpu = processCpu(m_setup.lab.pid) });
    sampleMemory();
}

void Scheduler::sampleMemory()
{
    if (const auto memory = fetch::processMemory(m_part->ready->pid)) {
        m_part->memory.append({ std::chrono::nanoseconds(m_sinceGo.nsecsElapsed()), memory->rssBytes });
    }
    if (m_part->memory.size() >= MaxMemoryPoints) {
        QList<MemoryPoint> thinned;
        for (qsizetype i = 0; i < m_part->memory.size(); i += 2) {
            thinned.append(m_part->memory[i]);
        }
        m_part->memory = thinned;
        m_lookTimer.setInterval(m_lookTimer.interval() * 2);
    }
}

void Scheduler::onEngineFinished(const fetch::Outcome& outcome)
{
    m_lookTimer.stop();
    if (m_part->ready) {
        look();
        const LoadShare load = loadUntil(m_loads, outcome.done ? outcome.done->wall : m_loads.back().at);
        m_part->machineBusy = load.machineBusy;
        m_part->labCpu = load.labCpu;
    }
    m_part->done = outcome.done;
    m_part->failure = outcome.failure;
    m_run->parts.push_back(std::exchange(m_part, {}));
    m_run->partial = m_cancelled;
    ++m_step;
    m_progress = {};
    emit partFinished(std::make_shared<const Run>(*m_run));
    scheduleNext(m_cancelled || m_step == m_steps.size() ? 0ms : m_setup.coolDown);
}

void Scheduler::reportStatus()
{
    const Step& step = m_steps[m_step];
    Status status;
    status.round = std::max(step.round, 0);
    status.rounds = m_setup.rounds;
    status.engine = step.key;
    status.progress = m_progress;
    status.total = m_resolved.urls.size();
    const double inStep = status.total == 0 ? 0 : double(m_progress.completed) / double(status.total);
    status.done = (double(m_step) + inStep) / double(m_steps.size());
    if (m_step > 0) {
        const double elapsed = double(m_sinceStart.elapsed()) / 1000;
        status.left = std::chrono::seconds(std::lround(elapsed * (1 - status.done) / status.done));
    }
    emit statusChanged(status);
}

void Scheduler::complete()
{
    m_run->partial = m_step < m_steps.size() || m_cancelled;
    for (Machine& machine : m_run->machines) {
        machine.partial = m_run->partial;
    }
    m_sinceStart.invalidate();
    emit finished(std::exchange(m_run, {}));
}

} // namespace app::run
