// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_work.h"

#include "app/experiments/staged_trial.h"

#include <algorithm>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

const QString Facts = u"facts"_s;
const QString Warm = u"warm"_s;
const QString Cold = u"cold"_s;

/// Seconds that a step may take: for the time that is left, and only until there is something better to judge by.
double guessedCost(const QString& kind, const QString& contestant, bool seeded)
{
    const bool rust = contestant == "rust"_L1;
    if (kind == Cold || (kind == Facts && !seeded)) {
        return rust ? 120 : 25;
    }
    return rust ? 6 : 1;
}

Case caseOf(const QString& program, const QString& kind, const QString& title)
{
    return { .name = program + u'-' + kind, .title = title, .arguments = { program, kind } };
}

const QString& kindOf(const Case& what)
{
    return what.arguments.constLast();
}

} // namespace

BuildWork::BuildWork(
    std::function<BuildSetup()> setup, std::shared_ptr<CompilerVersions> versions, BuildRounds rounds, QObject* parent)
    : RoundsWork(u"build"_s, parent)
    , m_makeSetup(std::move(setup))
    , m_versions(std::move(versions))
    , m_rounds(rounds)
{
}

BuildWork::~BuildWork()
{
    endTrial(); // it works in the folder of the site
}

Outline BuildWork::plan(const Order& order)
{
    m_setup = m_makeSetup();
    m_broken.clear();
    Outline outline;
    outline.rounds = order.quick ? m_rounds.quick : m_rounds.warm;
    outline.programs = buildFingerprints(m_setup, *m_versions);
    const QStringList contestants = available(outline);
    // All facts first: they bring the caches into the state that warm builds start from.
    outline.steps = factSteps(contestants);
    const auto facts = int(outline.steps.size());
    for (Step step : timedSteps(order, contestants)) {
        step.position += step.round == 1 ? facts : 0;
        outline.steps.append(step);
    }
    for (const Step& step : std::as_const(outline.steps)) {
        outline.costs.push_back(guessedCost(kindOf(step.what), step.contestant, m_setup.hasSeed(step.contestant)));
    }
    return outline;
}

/// Contestants that can be built. Others get a trial that says why they are not.
QStringList BuildWork::available(Outline& outline)
{
    QStringList contestants;
    QStringList reasons;
    for (const QString& id : m_setup.contestants()) {
        const QString reason = m_setup.whyNot(id);
        if (reason.isEmpty()) {
            contestants.append(id);
            m_versionsOf.insert(id, m_versions->of(id, m_setup));
            continue;
        }
        reasons.append(reason);
        Trial trial;
        trial.contestant = id;
        trial.caseName = caseOf(m_setup.programs.first().name, Facts, {}).name;
        trial.failure = reason;
        outline.impossible.append(trial);
    }
    if (contestants.isEmpty()) {
        reasons.removeDuplicates();
        outline.notMeasured = reasons.join(u' ');
        outline.impossible.clear();
    }
    return contestants;
}

QList<Step> BuildWork::factSteps(const QStringList& contestants) const
{
    QList<Step> steps;
    for (const BuildProgram& program : m_setup.programs) {
        if (contestants.contains(program.contestant)) {
            const QString title = m_setup.hasSeed(program.contestant)
                ? tr("%1, first, uncounted build").arg(program.name)
                : tr("%1, first, uncounted build with all that it needs").arg(program.name);
            steps.append({ .round = 1,
                .position = int(steps.size()),
                .contestant = program.contestant,
                .what = caseOf(program.name, Facts, title) });
        }
    }
    return steps;
}

QList<Step> BuildWork::timedSteps(const Order& order, const QStringList& contestants) const
{
    Design design {
        .cases = {}, .contestants = contestants, .rounds = order.quick ? m_rounds.quick : m_rounds.warm, .warmUps = 0
    };
    QStringList names;
    for (const BuildProgram& program : m_setup.programs) {
        const bool asked = !order.quick || program.name == m_setup.programs.first().name;
        if (!asked || names.contains(program.name)) {
            continue;
        }
        names.append(program.name);
        design.cases.append(caseOf(program.name, Warm, tr("%1, warm").arg(program.name)));
        if (!order.quick) {
            design.cases.append(caseOf(program.name, Cold, tr("%1, cold").arg(program.name)));
        }
    }
    QList<Step> steps = stepsOf(design, order.seed);
    steps.removeIf([this](const Step& step) {
        return !has(step.contestant, step.what) || (kindOf(step.what) == Cold && step.round > m_rounds.cold);
    });
    return steps;
}

bool BuildWork::has(const QString& contestant, const Case& what) const
{
    return std::ranges::any_of(m_setup.programs, [&](const BuildProgram& one) {
        return one.contestant == contestant && one.name == what.arguments.constFirst();
    });
}

const BuildProgram& BuildWork::programOf(const QString& contestant, const Case& what) const
{
    const auto found = std::ranges::find_if(m_setup.programs, [&](const BuildProgram& one) {
        return one.contestant == contestant && one.name == what.arguments.constFirst();
    });
    Q_ASSERT(found != m_setup.programs.cend());
    return *found;
}

void BuildWork::prepare()
{
    m_site = std::make_unique<BuildSite>(m_setup);
    if (const auto problem = m_site->open()) {
        giveUp(*problem);
    } else {
        proceed();
    }
}

std::unique_ptr<TrialRun> BuildWork::makeTrial(const Trial& trial, const Case& what)
{
    const BuildProgram& program = programOf(trial.contestant, what);
    Trial told = trial;
    told.versions = m_versionsOf.value(trial.contestant);
    const QString& kind = kindOf(what);
    return std::make_unique<StagedTrial>(told,
        kind == Facts      ? m_site->factStages(program)
            : kind == Warm ? m_site->warmStages(program)
                           : m_site->coldStages(program));
}

/// What could not be built at first is not tried again.
bool BuildWork::isPointless(const Step& step) const
{
    return m_broken.contains(programOf(step.contestant, step.what).package);
}

void BuildWork::look(const Step& step, const Trial& trial)
{
    if (kindOf(step.what) == Facts && !trial.ok()) {
        m_broken.insert(programOf(step.contestant, step.what).package);
    }
}

void BuildWork::tidy()
{
    m_site.reset();
}

} // namespace app::experiments
