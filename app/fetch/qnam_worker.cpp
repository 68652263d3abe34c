// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_worker.h"

#include "app/fetch/qnam_sockets.h"

#include <QSslSocket>

#include <algorithm>
#include <tuple>
#include <utility>

namespace app::fetch {

namespace {

/// How finely deadlines are kept, and how often lanes are looked at.
constexpr int TickMs = 10;
constexpr int TicksBetweenLooks = 10;
/// How long managers are waited for at the end, and once more when their connections were cut.
constexpr int WindUpMs = 250;
/// Qt reads 1.5 MB of headers a second, so by then a blocked lane has read more than BlameBytes.
constexpr qint64 BlameAfterMs = 1000;
constexpr qint64 BlameBytes = qint64(1) << 20;
/// More lanes than this are not opened to find out which fetch blocks one: each is a thread.
constexpr size_t MaxQuarantine = 32;

} // namespace

QnamWorker::QnamWorker(SharedLedger ledger, qsizetype firstSlot, int slotCount)
    : m_ledger(std::move(ledger))
    , m_firstSlot(firstSlot)
    , m_slotCount(slotCount)
{
    connect(&m_alarm, &QnamAlarm::rang, this, &QnamWorker::startDue);
    connect(&m_timer, &QTimer::timeout, this, &QnamWorker::tick);
    connect(&m_windUpTimer, &QTimer::timeout, this, &QnamWorker::checkWindUp);
}

QnamWorker::~QnamWorker() = default;

void QnamWorker::prepare(const Plan& plan)
{
    std::ignore = QSslSocket::sslLibraryVersionString(); // loads OpenSSL here, and not in the engine's own thread
    const Trust trust = loadTrust(plan.caFile);
    if (trust.fault) {
        emit prepared({}, *trust.fault);
        return;
    }
    emit prepared(std::make_shared<const QnamRules>(QnamRules { plan, templateRequest(plan, trust.tls) }), {});
}

void QnamWorker::setUp(const SharedRules& rules)
{
    m_rules = rules;
    // The library's own way is one manager with its own queue.
    const int perLane = rules->levelField() ? ConnectionsPerManager : std::max(m_slotCount, 1);
    const int lanes = (m_slotCount + perLane - 1) / perLane;
    for (int i = 0; i < lanes; ++i) {
        m_homes.push_back(std::make_unique<QnamLane>(*rules));
    }
    for (int i = 0; i < m_slotCount; ++i) {
        addSlot(size_t(i));
    }
    m_floods.emplace(m_ledger, rules->levelField() ? rules->plan.headerLimit : 0, m_slotCount);
    m_timer.start(TickMs);
    emit isReady();
}

void QnamWorker::addSlot(size_t number)
{
    auto fetch = std::make_unique<QnamFetch>(m_rules, m_ledger);
    connect(fetch.get(), &QnamFetch::ended, this, [this, number](const Sample& sample) { onEnded(number, sample); });
    if (!m_rules->levelField()) {
        connect(fetch.get(), &QnamFetch::started, this,
            [this, source = fetch.get()] { m_queueMoved[source->authority()] = m_ledger->now(); });
    }
    m_slots.push_back({ .fetch = std::move(fetch), .home = number % m_homes.size() });
}

void QnamWorker::begin()
{
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        occupy(slot);
    }
}

void QnamWorker::occupy(size_t slot)
{
    while (const auto index = m_ledger->take(m_firstSlot + qsizetype(slot))) {
        const Time intended = m_ledger->intended(*index);
        if (intended > m_ledger->now()) {
            const auto entry = m_waiting.emplace(intended, Waiting { .slot = slot, .index = *index });
            if (entry == m_waiting.begin()) {
                m_alarm.set(m_ledger->at(intended));
            }
            return;
        }
        if (start(slot, *index)) {
            return;
        }
    }
}

bool QnamWorker::start(size_t slot, qint32 index)
{
    const Plan& plan = m_rules->plan;
    const Time now = m_ledger->now();
    const Time intended = plan.schedule == Schedule::Closed ? now : m_ledger->intended(index);
    if (!m_ledger->open(m_firstSlot + qsizetype(slot), intended, now)) {
        return true;
    }
    if (const auto url = fetchableUrl(plan.urls[index])) {
        m_slots[slot].fetch->start(*m_homes[m_slots[slot].home], *url, index, intended, now);
        return true;
    }
    Sample sample;
    sample.index = index;
    sample.intended = intended;
    sample.start = now;
    sample.lastByte = now;
    sample.error = FetchError { .kind = ErrorKind::InvalidUrl, .text = tr("This is no http or https URL.") };
    close(slot, sample);
    return false;
}

void QnamWorker::startDue()
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= m_ledger->now()) {
        const Waiting due = m_waiting.extract(m_waiting.begin()).mapped();
        if (!start(due.slot, due.index)) {
            occupy(due.slot);
        }
    }
    if (!m_waiting.empty()) {
        m_alarm.set(m_ledger->at(m_waiting.begin()->first));
    }
}

void QnamWorker::onEnded(size_t slot, const Sample& sample)
{
    if (!m_rules->levelField()) {
        m_queueMoved[m_slots[slot].fetch->authority()] = m_ledger->now();
    }
    close(slot, sample);
    occupy(slot);
}

void QnamWorker::close(size_t slot, const Sample& sample)
{
    if (m_ledger->close(m_firstSlot + qsizetype(slot), sample)) {
        emit runEnded();
    }
}

void QnamWorker::cancel()
{
    m_waiting.clear();
    for (const Slot& slot : m_slots) {
        slot.fetch->cancel();
    }
}

void QnamWorker::tick()
{
    ++m_beats;
    checkDeadlines();
    watchLanes();
    watchFloods();
    removeRetired();
}

void QnamWorker::watchFloods()
{
    if (++m_ticks % TicksBetweenLooks == 0) {
        const auto isBlocked = [](const Lane& lane) { return lane->isBlocked(); };
        m_floods->watch(std::ranges::any_of(m_homes, isBlocked) || std::ranges::any_of(m_others, isBlocked));
    }
}

void QnamWorker::checkDeadlines()
{
    const Time now = m_ledger->now();
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isActive()) {
            slot.fetch->checkDeadlines(now, m_queueMoved.value(slot.fetch->authority()));
        }
    }
}

void QnamWorker::watchLanes()
{
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isActive()) {
            slot.fetch->lane()->expect();
        }
    }
    watchLanes(m_others);
    watchLanes(m_homes);
}

void QnamWorker::watchLanes(std::vector<Lane>& lanes)
{
    for (size_t i = 0; i < lanes.size(); ++i) { // NOLINT(modernize-loop-convert): release() adds to them
        QnamLane& lane = *lanes[i];
        const bool wasBlocked = lane.isBlocked();
        lane.watch(TickMs);
        if (!wasBlocked && lane.isBlocked()) {
            release(lane);
        } else if (lane.unansweredMs() >= BlameAfterMs) {
            blame(lane);
        }
    }
}

/// The fetches of a lane whose servers may be sending: one of them may be what blocks it.
std::vector<QnamFetch*> QnamWorker::suspects(const QnamLane& lane) const
{
    std::vector<QnamFetch*> result;
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isExposed() && slot.fetch->lane() == &lane) {
            result.push_back(slot.fetch.get());
        }
    }
    return result;
}

/// Gives the fetches of a blocked lane another one. Suspects start again each for itself, so that their servers may see
/// a request twice; one that had the lane for itself from the beginning is the culprit and stays.
void QnamWorker::release(QnamLane& lane)
{
    for (Lane& home : m_homes) {
        if (home.get() == &lane) {
            m_others.push_back(std::exchange(home, std::make_unique<QnamLane>(*m_rules)));
        }
    }
    if (!lane.hasServedOneAlone()) {
        quarantine(suspects(lane));
    }
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isActive() && !slot.fetch->isExposed() && slot.fetch->lane() == &lane) {
            slot.fetch->moveTo(*m_homes[slot.home]);
        }
    }
}

/// Ends the one fetch of a lane that has been blocked for so long that the headers are beyond any sensible limit.
void QnamWorker::blame(const QnamLane& lane)
{
    const qint64 limit = m_rules->levelField() ? m_rules->plan.headerLimit : 0;
    if (limit == 0 || limit > BlameBytes || !lane.hasServedOneAlone()) {
        return;
    }
    if (const auto fetches = suspects(lane); !fetches.empty() && !fetches.front()->hasHead()) {
        fetches.front()->blame();
    }
}

void QnamWorker::quarantine(const std::vector<QnamFetch*>& suspects)
{
    const size_t count = std::min(suspects.size(), MaxQuarantine);
    const size_t first = m_others.size();
    for (size_t i = 0; i < count; ++i) {
        m_others.push_back(std::make_unique<QnamLane>(*m_rules));
    }
    for (size_t i = 0; i < suspects.size(); ++i) {
        suspects[i]->moveTo(*m_others[first + i % count]);
    }
}

bool QnamWorker::isUsed(const QnamLane& lane) const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
        [&](const Slot& slot) { return slot.fetch->isActive() && slot.fetch->lane() == &lane; });
}

/// Blocked lanes stay: their managers cannot be destroyed.
void QnamWorker::removeRetired()
{
    std::erase_if(m_others, [this](const Lane& lane) {
        if (lane->isBlocked() || isUsed(*lane)) {
            return false;
        }
        if (!lane->isRetired()) {
            lane->retire();
            return false;
        }
        return lane->answered();
    });
}

void QnamWorker::windUp()
{
    m_timer.stop();
    m_waiting.clear();
    m_slots.clear();
    std::move(m_homes.begin(), m_homes.end(), std::back_inserter(m_others));
    m_homes.clear();
    for (const Lane& lane : m_others) {
        if (!lane->isRetired()) {
            lane->retire();
        }
    }
    m_windingUp.start();
    m_windUpTimer.start(1);
}

void QnamWorker::checkWindUp()
{
    // Those that answer go first: only connections of those that do not are left then.
    std::erase_if(m_others, [](const Lane& lane) { return lane->answered(); });
    if (!m_others.empty() && !m_windingUp.hasExpired(WindUpMs)) {
        return;
    }
    if (!m_others.empty() && !m_ledger->isOver()) {
        // Others still fetch, perhaps from the same servers: only what is no response may be cut.
        if (m_floods) {
            m_floods->watch(true);
        }
        m_windingUp.restart();
        m_windUpTimer.setInterval(WindUpMs);
        return;
    }
    if (!m_others.empty() && !std::exchange(m_cut, true)) {
        cutBlockedLanes();
        m_windingUp.restart();
        return;
    }
    m_windUpTimer.stop();
    m_others.clear();
    emit woundUp();
}

void QnamWorker::cutBlockedLanes()
{
    QSet<quint16> ports;
    for (const Lane& lane : m_others) {
        ports.unite(lane->ports());
    }
    cutConnections(ports);
}

} // namespace app::fetch
