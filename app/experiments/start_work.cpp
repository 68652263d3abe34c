// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/start_work.h"

#include "app/experiments/availability.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/start_trial.h"
#include "app/fetch/process_engine.h"
#include "app/run/environment.h"

#include <utility>

namespace app::experiments {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuickStarts = 20;
constexpr int FullStarts = 100;

} // namespace

StartSettings startSettings(const Order& order)
{
    return { .rounds = order.quick ? QuickStarts : FullStarts, .warmUps = order.quick ? 0 : 1 };
}

const QStringList& startContestants()
{
    static const QStringList ids { u"qt"_s, u"go"_s, u"rust"_s };
    return ids;
}

StartWork::StartWork(QList<fetch::EngineEntry> engines, Setter setter, QObject* parent)
    : RoundsWork(u"start"_s, parent)
    , m_engines(std::move(engines))
    , m_setter(std::move(setter))
{
}

StartWork::~StartWork() = default;

Outline StartWork::plan(const Order& order)
{
    const StartSettings settings = m_setter(order);
    const Availability available = availabilityOf({ m_engines }, startContestants());
    const Design design { .cases = { { .name = u"ready"_s, .title = tr("start"), .arguments = {} } },
        .contestants = available.ids,
        .rounds = settings.rounds,
        .warmUps = settings.warmUps };
    Outline outline = outlineOf(design, order.seed);
    outline.programs = fingerprintsOf({ m_engines }, available.ids);
    if (available.ids.isEmpty()) {
        outline.notMeasured = available.reasons.join(u' ');
    }
    return outline;
}

std::unique_ptr<TrialRun> StartWork::makeTrial(const Trial& trial, const Case& what)
{
    Q_UNUSED(what)
    fetch::Plan plan;
    plan.workerThreads = run::currentEnvironment().cores; // left to themselves, engines choose unlike numbers
    return std::make_unique<StartTrial>(
        trial, plan, std::make_unique<fetch::ProcessEngine>(*fetch::findEngine(m_engines, trial.contestant)));
}

} // namespace app::experiments
