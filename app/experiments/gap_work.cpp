// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/gap_work.h"

#include "app/experiments/availability.h"
#include "app/experiments/fetch_trial.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/kernels.h"
#include "app/experiments/makers.h"
#include "app/experiments/program_trial.h"
#include "app/run/child_engines.h"

#include <algorithm>
#include <utility>

namespace app::experiments {

using namespace Qt::StringLiterals;

namespace {

constexpr int FullTimes = 3; ///< as many fetches in a full run as in a quick one

const QLatin1String& delaySuffix()
{
    static const QLatin1String suffix("-ms");
    return suffix;
}

const QLatin1String& kernelPrefix()
{
    static const QLatin1String prefix("cpu-");
    return prefix;
}

/// Both are needed: one alone has no ratio.
QStringList contestants()
{
    return { u"go"_s, u"rust"_s };
}

fetch::Plan planOf(const DelayStep& step)
{
    fetch::Plan plan;
    plan.urls = QList<QByteArray>(
        step.fetches, "lab:/delay/" + QByteArray::number(step.delayMs) + "/bytes/" + QByteArray::number(GapBodyBytes));
    plan.concurrency = GapConcurrency;
    return plan;
}

} // namespace

GapSettings gapSettings(const Order& order)
{
    // Long delays need few fetches: what there is to see is as large beside them as their noise.
    GapSettings settings { .delays
        = { { 0, 2000 }, { 1, 100 }, { 2, 60 }, { 5, 30 }, { 10, 16 }, { 20, 12 }, { 50, 4 }, { 100, 3 } },
        .kernels = kernelCases(true),
        .rounds = order.quick ? QuickRounds : FullRounds,
        .warmUps = order.quick ? 0 : 1 };
    for (DelayStep& step : settings.delays) {
        step.fetches *= order.quick ? 1 : FullTimes;
    }
    return settings;
}

QString delayCaseName(int delayMs)
{
    return QString::number(delayMs) + delaySuffix();
}

QString kernelCaseName(const QString& kernel)
{
    return kernelPrefix() + kernel;
}

std::optional<int> delayOf(const QString& caseName)
{
    bool isNumber = false;
    const int delay = QStringView(caseName).chopped(std::min(delaySuffix().size(), caseName.size())).toInt(&isNumber);
    return isNumber && caseName == delayCaseName(delay) ? std::optional(delay) : std::nullopt;
}

bool isKernel(const QString& caseName)
{
    return caseName.startsWith(kernelPrefix());
}

GapWork::GapWork(GapTools tools, Setter setter, QObject* parent)
    : RoundsWork(u"gap"_s, parent)
    , m_tools(std::move(tools))
    , m_setter(std::move(setter))
    , m_lab(m_tools.lab)
{
    connect(&m_lab, &run::LabProcess::started, this, &GapWork::proceed);
    connect(&m_lab, &run::LabProcess::failed, this, &GapWork::giveUp);
}

GapWork::~GapWork() = default;

Outline GapWork::plan(const Order& order)
{
    m_settings = m_setter(order);
    Design design {
        .cases = {}, .contestants = contestants(), .rounds = m_settings.rounds, .warmUps = m_settings.warmUps
    };
    for (const DelayStep& step : std::as_const(m_settings.delays)) {
        design.cases.append({ .name = delayCaseName(step.delayMs),
            .title = tr("%1 ms of network delay").arg(step.delayMs),
            .arguments = {} });
    }
    for (const Case& kernel : std::as_const(m_settings.kernels)) {
        design.cases.append({ .name = kernelCaseName(kernel.name),
            .title = kernel.title,
            .arguments = QStringList { u"cpu"_s } + kernel.arguments });
    }
    Outline outline = outlineOf(design, order.seed);
    const Availability available = availabilityOf({ m_tools.engines, m_tools.programs }, contestants());
    outline.programs = fingerprintsOf({ m_tools.engines, m_tools.programs }, available.ids);
    outline.notMeasured = available.reasons.join(u' ');
    return outline;
}

void GapWork::prepare()
{
    m_lab.start();
}

std::unique_ptr<TrialRun> GapWork::makeTrial(const Trial& trial, const Case& what)
{
    if (isKernel(what.name)) {
        return std::make_unique<ProgramTrial>(
            trial, *fetch::findEngine(m_tools.programs, trial.contestant), what.arguments);
    }
    const auto step = std::ranges::find(m_settings.delays, delayOf(what.name), &DelayStep::delayMs);
    run::Setup setup;
    setup.plan = planOf(*step);
    setup.lab = m_lab.addresses();
    return std::make_unique<FetchTrial>(trial, setup, run::childEngines(m_tools.engines));
}

} // namespace app::experiments
