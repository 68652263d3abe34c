// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_ledger.h"

#include <unistd.h>

#include <algorithm>

namespace app::fetch {

namespace {

/// Further than any run goes, and far from where sums of times overflow.
constexpr double LatestNanoseconds = 1e18;

} // namespace

QnamLedger::QnamLedger(const Plan& plan)
    : m_count(plan.urls.size())
    , m_schedule(plan.schedule)
    , m_rate(plan.ratePerSecond)
{
    m_samples.reserve(plan.urls.size());
}

void QnamLedger::begin()
{
    m_cpuAtZero = ownCpuTime();
    m_zero = Clock::now();
}

QnamLedger::Time QnamLedger::intended(qint32 index) const
{
    if (m_schedule == Schedule::Closed) {
        return Time(0);
    }
    return Time(qint64(std::min(double(index) / m_rate * 1e9, LatestNanoseconds)));
}

qsizetype QnamLedger::addSlots(int count)
{
    const std::lock_guard lock(m_mutex);
    const auto first = qsizetype(m_slots.size());
    m_slots.resize(m_slots.size() + size_t(count));
    return first;
}

std::optional<qint32> QnamLedger::take(qsizetype slot)
{
    const std::lock_guard lock(m_mutex);
    Slot& entry = m_slots[size_t(slot)];
    if (m_cancelled || entry.closed) {
        return std::nullopt;
    }
    if (!m_returned.empty()) {
        entry.index = m_returned.back();
        m_returned.pop_back();
    } else if (m_next < m_count) {
        entry.index = qint32(m_next++);
    } else {
        return std::nullopt;
    }
    return entry.index;
}

bool QnamLedger::open(qsizetype slot, Time intended, Time start)
{
    const std::lock_guard lock(m_mutex);
    Slot& entry = m_slots[size_t(slot)];
    if (m_cancelled || entry.closed) {
        return false;
    }
    entry.intended = intended;
    entry.start = start;
    entry.running = true;
    ++m_running;
    return true;
}

bool QnamLedger::close(qsizetype slot, const Sample& sample)
{
    const std::lock_guard lock(m_mutex);
    Slot& entry = m_slots[size_t(slot)];
    if (!entry.running || entry.index != sample.index) {
        return false;
    }
    add(entry, sample);
    return checkEnd();
}

bool QnamLedger::seize(qsizetype first, qsizetype count, ErrorKind kind, const QString& text)
{
    const Time end = now();
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_slots.begin() + first; entry != m_slots.begin() + first + count; ++entry) {
        entry->closed = true;
        if (entry->running) {
            Sample sample;
            sample.index = entry->index;
            sample.intended = entry->intended;
            sample.start = entry->start;
            sample.lastByte = end;
            sample.error = FetchError { .kind = kind, .text = text };
            add(*entry, sample);
        } else if (entry->index >= 0) {
            m_returned.push_back(entry->index);
            entry->index = -1;
        }
    }
    return checkEnd();
}

bool QnamLedger::hasOlder(qsizetype first, qsizetype count, Time moment) const
{
    const std::lock_guard lock(m_mutex);
    const auto begin = m_slots.begin() + first;
    return std::any_of(
        begin, begin + count, [moment](const Slot& slot) { return slot.running && slot.start < moment; });
}

bool QnamLedger::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_wasCut = m_wasCut || m_progress.completed < m_count;
    m_cancelled = true;
    return checkEnd();
}

Progress QnamLedger::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

QList<Sample> QnamLedger::takeSamples()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_samples, {});
}

std::optional<Done> QnamLedger::done() const
{
    const std::lock_guard lock(m_mutex);
    return m_done;
}

void QnamLedger::add(Slot& slot, const Sample& sample)
{
    slot.index = -1;
    slot.running = false;
    --m_running;
    ++m_progress.completed;
    m_progress.failed += sample.ok() ? 0 : 1;
    m_lastEnd = std::max(m_lastEnd, sample.lastByte.value_or(Time(0)));
    m_samples.append(sample);
}

/// Takes the figures of the process at the very moment when the last fetch ended, before anything is written out.
bool QnamLedger::checkEnd()
{
    const bool ended = m_progress.completed == m_count || (m_cancelled && m_running == 0);
    if (!ended || m_done) {
        return false;
    }
    const CpuTime cpu = ownCpuTime();
    Done done;
    done.wall = m_lastEnd;
    done.cpuUser = cpu.user - m_cpuAtZero.user;
    done.cpuSystem = cpu.system - m_cpuAtZero.system;
    done.peakRssBytes = processMemory(getpid()).value_or(ProcessMemory {}).peakRssBytes;
    done.connectionsOpened = m_connections;
    done.cancelled = m_wasCut;
    m_done = done;
    return true;
}

} // namespace app::fetch
