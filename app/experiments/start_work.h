// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/rounds_work.h"
#include "app/fetch/catalogue.h"

#include <functional>

namespace app::experiments {

/// How `start` is carried out.
struct StartSettings
{
    int rounds = 20;
    int warmUps = 1;
};

/// A start takes a moment, so that there can be many rounds.
[[nodiscard]] StartSettings startSettings(const Order& order);

/// The contestants: Qt, Go and Rust.
[[nodiscard]] const QStringList& startContestants();

/// Carries out `start`: every engine once a round, in shuffled order. An engine that is not available is left out and
/// named in `notMeasured` when none is left.
class StartWork final : public RoundsWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartWork)

public:
    using Setter = std::function<StartSettings(const Order& order)>;

    StartWork(QList<fetch::EngineEntry> engines, Setter setter, QObject* parent = nullptr);
    ~StartWork() override;

protected:
    [[nodiscard]] Outline plan(const Order& order) override;
    [[nodiscard]] std::unique_ptr<TrialRun> makeTrial(const Trial& trial, const Case& what) override;

private:
    QList<fetch::EngineEntry> m_engines;
    Setter m_setter;
};

} // namespace app::experiments
