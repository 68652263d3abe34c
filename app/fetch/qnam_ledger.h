// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/fetch/memory.h"
#include "app/fetch/plan.h"
#include "app/fetch/sample.h"

#include <QList>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace app::fetch {

/// The books of one run of QnamEngine: which fetch is next, which are under way, and what came of those that ended.
/// Shared by the engine and its workers, and outlives both, so that a worker that was given up may still write to it:
/// what it says about a fetch that was closed without it is not heard. Every member may be called from any thread.
class QnamLedger final
{
public:
    using Clock = std::chrono::steady_clock;
    using Time = Sample::Time;

    explicit QnamLedger(const Plan& plan);

    /// Time 0.
    void begin();
    /// Since time 0.
    [[nodiscard]] Time now() const { return Clock::now() - m_zero; }
    [[nodiscard]] Clock::time_point at(Time time) const { return m_zero + time; }

    /// Makes room for `count` more slots; gives the number of the first.
    [[nodiscard]] qsizetype addSlots(int count);
    /// Takes the next URL of the plan for a slot; nothing when there is none, after cancel(), or for a closed slot.
    [[nodiscard]] std::optional<qint32> take(qsizetype slot);
    /// When the schedule wants fetch `index`: 0 in the closed schedule.
    [[nodiscard]] Time intended(qint32 index) const;

    /// The fetch that a slot took starts. False if it must not: the run was cancelled, or the slot was closed.
    [[nodiscard]] bool open(qsizetype slot, Time intended, Time start);
    /// The fetch in a slot ended. True if with that the run did.
    bool close(qsizetype slot, const Sample& sample);
    /// Ends, as `kind`, what runs in `count` slots from `first` on behalf of a worker that does not answer, and closes
    /// the slots. True if with that the run ended.
    bool seize(qsizetype first, qsizetype count, ErrorKind kind, const QString& text);
    /// Whether a fetch in these slots started before `moment`.
    [[nodiscard]] bool hasOlder(qsizetype first, qsizetype count, Time moment) const;

    /// No fetch starts from now on. True if the run ended with that, as none was under way.
    bool cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// It ended or was cancelled: nobody waits for an answer any more.
    [[nodiscard]] bool isOver() const { return m_cancelled || done(); }

    void countConnection() { ++m_connections; }
    /// What came out as heads and bodies of servers on a port.
    void countResponse(quint16 port, qint64 bytes) { m_traffic[port % m_traffic.size()].responseBytes += bytes; }
    [[nodiscard]] qint64 responseBytesFrom(quint16 port) const
    {
        return m_traffic[port % m_traffic.size()].responseBytes;
    }
    /// A connection to a server on this port was cut, as it sent without end.
    void noteFlood(quint16 port) { m_traffic[port % m_traffic.size()].floodedAt = now().count(); }
    [[nodiscard]] bool wasFlooded(quint16 port, Time since) const
    {
        return m_traffic[port % m_traffic.size()].floodedAt >= since.count();
    }
    [[nodiscard]] Progress progress() const;
    /// The samples since the last call, in the order of their completion.
    [[nodiscard]] QList<Sample> takeSamples();
    /// The figures of the whole, once the run ended.
    [[nodiscard]] std::optional<Done> done() const;

private:
    struct Slot
    {
        qint32 index = -1; ///< -1: idle
        bool running = false;
        Time intended { 0 };
        Time start { 0 };
        bool closed = false;
    };

    /// Of all servers on ports that leave the same rest.
    struct Traffic
    {
        std::atomic<qint64> responseBytes = 0;
        std::atomic<qint64> floodedAt = -1; ///< nanoseconds
    };

    void add(Slot& slot, const Sample& sample);
    bool checkEnd();

    const qint64 m_count;
    const Schedule m_schedule;
    const double m_rate;
    Clock::time_point m_zero;
    CpuTime m_cpuAtZero;
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_connections = 0;
    std::array<Traffic, 64> m_traffic;

    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<Slot> m_slots;
    qint64 m_next = 0;
    std::vector<qint32> m_returned; ///< taken by a slot that was closed before it started them
    QList<Sample> m_samples;
    qint64 m_running = 0;
    Progress m_progress;
    bool m_wasCut = false; ///< cancelled before all had ended
    Time m_lastEnd { 0 };
    std::optional<Done> m_done;
};

using SharedLedger = std::shared_ptr<QnamLedger>;

} // namespace app::fetch
