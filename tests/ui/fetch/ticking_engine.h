// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <QTimer>

#include <chrono>

namespace tests::ui_fetch {

/// An engine that brings good samples as one in the window does: a share of them at each tick.
class TickingEngine final : public app::fetch::Engine
{
public:
    TickingEngine(qsizetype samplesPerTick, std::chrono::milliseconds tick)
        : m_samplesPerTick(samplesPerTick)
    {
        m_timer.setInterval(tick);
        connect(&m_timer, &QTimer::timeout, this, &TickingEngine::bringSome);
    }

    void prepare(const app::fetch::Plan& plan) override;
    void go() override { m_timer.start(); }
    void cancel() override;

private:
    void bringSome();
    void end();

    qsizetype m_samplesPerTick;
    QTimer m_timer;
    qint32 m_brought = 0;
    qint32 m_planned = 0;
};

} // namespace tests::ui_fetch
