// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/rounds_work.h"
#include "app/fetch/catalogue.h"

#include <functional>
#include <memory>

namespace app::experiments {

/// Carries out an experiment whose contestants are the programs of resources/experiments: `tasks`, `pauses`, `cpu`.
/// A contestant that is not available is left out and named in `notMeasured` when none is left.
class ProgramWork final : public RoundsWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramWork)

public:
    /// Makes the design of an order.
    using Designer = std::function<Design(const Order& order)>;

    ProgramWork(QString experiment, Designer designer, QList<fetch::EngineEntry> programs, QObject* parent = nullptr);
    ~ProgramWork() override;

protected:
    [[nodiscard]] Outline plan(const Order& order) override;
    [[nodiscard]] std::unique_ptr<TrialRun> makeTrial(const Trial& trial, const Case& what) override;

private:
    Designer m_designer;
    QList<fetch::EngineEntry> m_programs;
};

} // namespace app::experiments
