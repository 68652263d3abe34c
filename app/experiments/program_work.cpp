// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/program_work.h"

#include "app/experiments/availability.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/program_trial.h"

#include <utility>

namespace app::experiments {

ProgramWork::ProgramWork(QString experiment, Designer designer, QList<fetch::EngineEntry> programs, QObject* parent)
    : RoundsWork(std::move(experiment), parent)
    , m_designer(std::move(designer))
    , m_programs(std::move(programs))
{
}

ProgramWork::~ProgramWork() = default;

Outline ProgramWork::plan(const Order& order)
{
    Design design = m_designer(order);
    const Availability available = availabilityOf({ m_programs }, design.contestants);
    design.contestants = available.ids;
    Outline outline = outlineOf(design, order.seed);
    outline.programs = fingerprintsOf({ m_programs }, available.ids);
    if (available.ids.isEmpty()) {
        outline.notMeasured = available.reasons.join(u' ');
    }
    return outline;
}

std::unique_ptr<TrialRun> ProgramWork::makeTrial(const Trial& trial, const Case& what)
{
    return std::make_unique<ProgramTrial>(
        trial, *fetch::findEngine(m_programs, trial.contestant), QStringList { experiment() } + what.arguments);
}

} // namespace app::experiments
