// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace tests::support {

/// Drives an engine through a plan and keeps all that it says.
class EngineRun final : public QObject
{
public:
    explicit EngineRun(app::fetch::Engine& engine);

    /// From prepare() to finished(), or until `timeoutMs` is over. `onGo` is called right after go().
    bool run(const app::fetch::Plan& plan, int timeoutMs = 10'000, const std::function<void()>& onGo = {});
    bool waitForReady(const app::fetch::Plan& plan);
    bool waitForEnd(int timeoutMs = 10'000);

    [[nodiscard]] const app::fetch::Sample* sample(qint32 index) const;

    std::optional<app::fetch::Ready> ready;
    QList<app::fetch::Sample> samples;
    int batches = 0;
    app::fetch::Progress progress;
    std::optional<app::fetch::Outcome> outcome;
    int ends = 0; ///< how often finished() came
    int saidAfterEnd = 0;
    qint64 elapsedMs = 0; ///< from go() to finished()

private:
    app::fetch::Engine& m_engine;
    QElapsedTimer m_clock;
};

} // namespace tests::support
