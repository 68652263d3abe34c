// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/fetch/qnam_ledger.h"
#include "app/fetch/qnam_rules.h"

#include <QTimer>

#include <vector>

class QThread;

namespace app::fetch {

class QnamWorker;

/// Qt's own way to fetch, QNetworkAccessManager, as an engine. Runs in threads of its own, never in the one that owns
/// it; that one only watches, so that a worker which hangs (a proxy look-up that takes minutes) spoils no more than the
/// fetches it holds. Destroying it at any moment is safe and takes at most a quarter of a second, or 1.5 s when a
/// thread hangs, which is then left behind: see abandonedManagers() in qnam_lane.h.
class QnamEngine final : public Engine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QnamEngine)

public:
    explicit QnamEngine(QObject* parent = nullptr);
    ~QnamEngine() override;

    void prepare(const Plan& plan) override;
    void go() override;
    void cancel() override;

private:
    enum class State { Idle, Preparing, Ready, Running, Finished };
    struct Worker
    {
        QThread* thread = nullptr;
        QnamWorker* worker = nullptr; ///< of that thread, deleted at its end
        qsizetype firstSlot = 0;
        int slotCount = 0;
        qint64 beats = 0; ///< when last looked at
        int silentTicks = 0; ///< since they grew
    };

    void makeWorkers(const Plan& plan);
    [[nodiscard]] Worker makeWorker(int slotCount);
    void onPrepared(const SharedRules& rules, const QString& fault);
    void onWorkerReady();
    void sayReady();

    void tick();
    void watchWorkers();
    void replace(Worker& worker);
    void seizeAll();
    void report();
    void conclude();
    void finish(const Outcome& outcome);
    void finishSoon(const Outcome& outcome);
    void windUp();

    State m_state = State::Idle;
    Plan m_plan; ///< without URLs: the rules have them
    SharedRules m_rules;
    SharedLedger m_ledger;
    std::vector<Worker> m_workers;
    std::vector<QThread*> m_givenUp;
    size_t m_readyWorkers = 0;
    QTimer m_timer { this };
    bool m_windingUp = false;
    int m_ticks = 0;
    qint64 m_reported = 0; ///< completed fetches in the last progress
};

} // namespace app::fetch
