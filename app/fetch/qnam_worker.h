// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/qnam_alarm.h"
#include "app/fetch/qnam_fetch.h"
#include "app/fetch/qnam_floods.h"
#include "app/fetch/qnam_lane.h"
#include "app/fetch/qnam_ledger.h"
#include "app/fetch/qnam_rules.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace app::fetch {

/// The part of a run that one thread carries: a fixed number of slots, each bound to one of its lanes. A lane never has
/// more slots than its manager opens connections to a host, so that no fetch waits in Qt's own queue, where waiting
/// could not be told from latency. KDE advises one manager for all, since connections are not shared between managers;
/// here every slot keeps its own connection busy, and nothing is lost.
///
/// Moved to its thread once made; then only beats() may be called from another one.
class QnamWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QnamWorker)

public:
    /// `firstSlot`: the number in the ledger of the first of `slotCount` slots.
    QnamWorker(SharedLedger ledger, qsizetype firstSlot, int slotCount);
    ~QnamWorker() override;

    /// Loads what all workers share, and says prepared().
    void prepare(const Plan& plan);
    /// Makes slots and managers, and says isReady().
    void setUp(const SharedRules& rules);
    /// Time 0 has come.
    void begin();
    /// Ends the fetches under way as cancelled.
    void cancel();
    /// Drops what is under way, gives back the managers that answer, leaves those behind that do not, and says
    /// woundUp(): within half a second when the run is over, and not before that where a manager does not answer.
    void windUp();

    /// Grows as long as the thread gets round to its work.
    [[nodiscard]] qint64 beats() const { return m_beats; }

signals:
    /// `rules` is null if there is a `fault`, a sentence without a full stop.
    void prepared(const app::fetch::SharedRules& rules, const QString& fault);
    void isReady();
    /// The last fetch of the whole run ended here.
    void runEnded();
    void woundUp();

private:
    using Time = Sample::Time;
    using Lane = std::unique_ptr<QnamLane>;
    struct Slot
    {
        std::unique_ptr<QnamFetch> fetch;
        size_t home = 0; ///< its lane
    };
    struct Waiting
    {
        size_t slot;
        qint32 index;
    };

    void addSlot(size_t number);
    void occupy(size_t slot);
    /// False if the fetch ended at once.
    bool start(size_t slot, qint32 index);
    void startDue();
    void onEnded(size_t slot, const Sample& sample);
    void close(size_t slot, const Sample& sample);

    void tick();
    void checkDeadlines();
    void watchFloods();
    void watchLanes();
    void watchLanes(std::vector<Lane>& lanes);
    void release(QnamLane& lane);
    void blame(const QnamLane& lane);
    [[nodiscard]] std::vector<QnamFetch*> suspects(const QnamLane& lane) const;
    void quarantine(const std::vector<QnamFetch*>& suspects);
    void removeRetired();
    [[nodiscard]] bool isUsed(const QnamLane& lane) const;
    void checkWindUp();
    void cutBlockedLanes();

    SharedLedger m_ledger;
    qsizetype m_firstSlot;
    int m_slotCount;
    SharedRules m_rules;
    std::vector<Lane> m_homes;
    std::vector<Lane> m_others; ///< quarantine, and blocked lanes that were replaced
    std::vector<Slot> m_slots; ///< after the lanes: fetches drop their replies first
    std::multimap<Time, Waiting> m_waiting;
    QHash<QString, Time> m_queueMoved; ///< in the library's own way: when a fetch for this host last started or ended
    QnamAlarm m_alarm { this };
    QTimer m_timer { this };
    QTimer m_windUpTimer { this };
    std::optional<QnamFloods> m_floods;
    int m_ticks = 0;
    QElapsedTimer m_windingUp;
    bool m_cut = false;
    std::atomic<qint64> m_beats = 0;
};

} // namespace app::fetch
