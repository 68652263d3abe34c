// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_engine.h"

#include "app/fetch/qnam_lane.h"
#include "app/fetch/qnam_settings.h"
#include "app/fetch/qnam_worker.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::fetch {

namespace {

constexpr int DefaultWorkers = 2;
constexpr auto TickTime = 50ms;
constexpr int TicksPerProgress = 2; ///< at most 10 a second
/// Ticks without a beat after which a worker is taken for hung: 1 s.
constexpr int SilentTicks = 20;
/// What a fetch may be late before its worker is doubted, and cancelled fetches may take to end.
constexpr auto Grace = 250ms;
/// At the end, for all threads together.
constexpr auto LastGrace = 1500ms;

int slotsOf(const Plan& plan)
{
    const int wanted = plan.concurrency > 0 ? plan.concurrency : MaxLiveReplies;
    return int(std::clamp<qsizetype>(plan.urls.size(), 1, wanted));
}

int workersOf(const Plan& plan, int slotCount)
{
    if (plan.profile == Profile::AsWritten) {
        return 1; // one manager lives in one thread
    }
    return std::min(plan.workerThreads > 0 ? plan.workerThreads : DefaultWorkers, slotCount);
}

} // namespace

QnamEngine::QnamEngine(QObject* parent)
    : Engine(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &QnamEngine::tick);
}

QnamEngine::~QnamEngine()
{
    if (m_ledger) {
        m_ledger->cancel();
    }
    windUp();
    const QDeadlineTimer deadline(LastGrace);
    for (const Worker& worker : m_workers) {
        m_givenUp.push_back(worker.thread);
    }
    for (QThread* thread : m_givenUp) {
        if (thread->wait(deadline)) {
            delete thread;
        } else {
            abandonManager();
        }
    }
}

void QnamEngine::prepare(const Plan& plan)
{
    if (m_state != State::Idle) {
        return;
    }
    m_state = State::Preparing;
    if (const auto fault = faultOf(plan)) {
        finishSoon({ .done = {},
            .failure = Failure { FailureKind::BadPlan, tr("Qt cannot carry out the plan: %1.").arg(*fault), {} } });
        return;
    }
    makeWorkers(plan);
    QnamWorker* first = m_workers.front().worker;
    connect(first, &QnamWorker::prepared, this, &QnamEngine::onPrepared);
    QMetaObject::invokeMethod(
        first, [first, plan] { first->prepare(plan); }, Qt::QueuedConnection);
}

void QnamEngine::makeWorkers(const Plan& plan)
{
    m_ledger = std::make_shared<QnamLedger>(plan);
    const int slotCount = slotsOf(plan);
    const int workers = workersOf(plan, slotCount);
    for (int i = 0; i < workers; ++i) {
        m_workers.push_back(makeWorker(slotCount / workers + (i < slotCount % workers ? 1 : 0)));
    }
}

QnamEngine::Worker QnamEngine::makeWorker(int slotCount)
{
    Worker result;
    result.slotCount = slotCount;
    result.firstSlot = m_ledger->addSlots(slotCount);
    result.thread = new QThread;
    result.worker = new QnamWorker(m_ledger, result.firstSlot, slotCount);
    result.thread->setObjectName(u"versus-fetch"_s);
    result.worker->moveToThread(result.thread);
    connect(result.thread, &QThread::finished, result.worker, &QObject::deleteLater);
    connect(result.worker, &QnamWorker::woundUp, result.thread, &QThread::quit, Qt::DirectConnection);
    connect(result.worker, &QnamWorker::isReady, this, &QnamEngine::onWorkerReady);
    connect(result.worker, &QnamWorker::runEnded, this, &QnamEngine::conclude);
    result.thread->start();
    return result;
}

void QnamEngine::onPrepared(const SharedRules& rules, const QString& fault)
{
    if (m_state != State::Preparing) {
        return;
    }
    if (!rules) {
        finish({ .done = {},
            .failure = Failure { FailureKind::BadPlan, tr("Qt cannot carry out the plan: %1.").arg(fault), {} } });
        return;
    }
    m_rules = rules;
    for (const Worker& entry : m_workers) {
        QMetaObject::invokeMethod(entry.worker, [worker = entry.worker, rules] { worker->setUp(rules); });
    }
}

void QnamEngine::onWorkerReady()
{
    ++m_readyWorkers;
    if (m_state == State::Preparing && m_readyWorkers == m_workers.size()) {
        sayReady();
    }
}

void QnamEngine::sayReady()
{
    int managers = 0;
    for (const Worker& worker : m_workers) {
        managers += (worker.slotCount + ConnectionsPerManager - 1) / ConnectionsPerManager;
    }
    m_state = State::Ready;
    emit ready(qnamReady(m_rules->plan, int(m_workers.size()), managers));
}

void QnamEngine::go()
{
    if (m_state != State::Ready) {
        return;
    }
    m_state = State::Running;
    m_ledger->begin();
    m_timer.start(TickTime);
    for (const Worker& entry : m_workers) {
        QMetaObject::invokeMethod(entry.worker, &QnamWorker::begin, Qt::QueuedConnection);
    }
    if (m_rules->plan.urls.isEmpty()) {
        m_ledger->cancel(); // nothing will end that could end the run
        QMetaObject::invokeMethod(this, &QnamEngine::conclude, Qt::QueuedConnection);
    }
}

void QnamEngine::cancel()
{
    if (m_state == State::Preparing || m_state == State::Ready) {
        Done done;
        done.cancelled = true;
        finishSoon({ .done = done, .failure = {} });
        return;
    }
    if (m_state != State::Running) {
        return;
    }
    if (m_ledger->cancel()) {
        QMetaObject::invokeMethod(this, &QnamEngine::conclude, Qt::QueuedConnection);
        return;
    }
    for (const Worker& entry : m_workers) {
        QMetaObject::invokeMethod(entry.worker, &QnamWorker::cancel, Qt::QueuedConnection);
    }
    QTimer::singleShot(Grace, this, &QnamEngine::seizeAll);
}

void QnamEngine::tick()
{
    watchWorkers();
    if (m_state != State::Running) {
        return;
    }
    if (m_rules->plan.reporting == Reporting::Live) {
        report();
    }
    if (++m_ticks % TicksPerProgress == 0) {
        if (const Progress progress = m_ledger->progress(); progress.completed != m_reported) {
            m_reported = progress.completed;
            emit progressed(progress);
        }
    }
}

void QnamEngine::watchWorkers()
{
    const auto limit = m_rules->plan.totalTimeout;
    for (size_t i = 0; i < m_workers.size() && m_state == State::Running; ++i) {
        Worker& worker = m_workers[i];
        const qint64 beats = worker.worker->beats();
        worker.silentTicks = beats == worker.beats ? worker.silentTicks + 1 : 0;
        worker.beats = beats;
        const bool isHung = worker.silentTicks >= SilentTicks && limit.count() > 0
            && m_ledger->hasOlder(worker.firstSlot, worker.slotCount, m_ledger->now() - limit - Grace);
        if (isHung) {
            replace(worker);
        }
    }
}

/// Ends the fetches of a hung worker and lets a new one carry on. Should the old one wake up, it finds its slots
/// closed.
void QnamEngine::replace(Worker& worker)
{
    const Worker old = worker;
    worker.worker->disconnect(this);
    m_givenUp.push_back(old.thread);
    QMetaObject::invokeMethod(old.worker, &QnamWorker::windUp, Qt::QueuedConnection);
    worker = makeWorker(old.slotCount);
    const QString text = tr("Not done in time: the thread that carries the fetch hangs.");
    const bool ended = m_ledger->seize(old.firstSlot, old.slotCount, ErrorKind::Timeout, text);
    QMetaObject::invokeMethod(worker.worker, [next = worker.worker, rules = m_rules] {
        next->setUp(rules);
        next->begin();
    });
    if (ended) {
        conclude();
    }
}

void QnamEngine::seizeAll()
{
    for (const Worker& worker : m_workers) {
        if (m_ledger->seize(worker.firstSlot, worker.slotCount, ErrorKind::Cancelled, tr("Cancelled."))) {
            conclude();
        }
    }
}

void QnamEngine::report()
{
    if (const QList<Sample> samples = m_ledger->takeSamples(); !samples.isEmpty()) {
        emit sampled(samples);
    }
}

void QnamEngine::conclude()
{
    const auto done = m_ledger->done();
    if (m_state != State::Running || !done) {
        return;
    }
    report();
    emit progressed(m_ledger->progress());
    finish({ .done = done, .failure = {} });
}

void QnamEngine::finish(const Outcome& outcome)
{
    m_state = State::Finished;
    m_timer.stop();
    windUp();
    emit finished(outcome);
}

void QnamEngine::finishSoon(const Outcome& outcome)
{
    m_state = State::Finished;
    QMetaObject::invokeMethod(
        this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
}

void QnamEngine::windUp()
{
    if (std::exchange(m_windingUp, true)) {
        return; // the workers may be gone already
    }
    for (const Worker& entry : m_workers) {
        QMetaObject::invokeMethod(entry.worker, &QnamWorker::windUp, Qt::QueuedConnection);
    }
}

} // namespace app::fetch
