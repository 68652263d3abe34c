// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_work.h"

#include "app/experiments/design.h"
#include "app/run/engine_key.h"
#include "app/run/environment.h"

#include <algorithm>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto CoolDown = 50ms;

const QString Facts = u"facts"_s;
const QString Warm = u"warm"_s;
const QString Cold = u"cold"_s;

/// Seconds that a step may take: for the time that is left, and only until there is something better to judge by.
double guessedCost(const QString& kind, const QString& contestant, bool seeded)
{
    const bool rust = contestant == "rust"_L1;
    if (kind == Cold || (kind == Facts && !seeded)) {
        return rust ? 60 : 15;
    }
    return rust ? 4 : 1;
}

} // namespace

BuildWork::BuildWork(
    std::function<BuildSetup()> setup, std::shared_ptr<CompilerVersions> versions, BuildRounds rounds, QObject* parent)
    : Work(parent)
    , m_makeSetup(std::move(setup))
    , m_versions(std::move(versions))
    , m_rounds(rounds)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BuildWork::next);
}

BuildWork::~BuildWork()
{
    m_trial.reset(); // before the folder in which it works
}

void BuildWork::start(const Order& order)
{
    m_setup = m_makeSetup();
    m_result = std::make_shared<Result>();
    m_result->experiment = u"build"_s;
    m_result->quick = order.quick;
    m_result->seed = order.seed;
    m_result->rounds = order.quick ? m_rounds.quick : m_rounds.warm;
    m_result->environment = run::currentEnvironment();
    m_result->started = QDateTime::currentDateTimeUtc();
    m_result->programs = buildFingerprints(m_setup, *m_versions);
    const QStringList contestants = available();
    if (!contestants.isEmpty()) {
        m_site = std::make_unique<BuildSite>(m_setup);
        m_result->notMeasured = m_site->open().value_or(QString());
    }
    m_steps = m_result->notMeasured.isEmpty() ? planned(order, contestants) : QList<Step>();
    std::vector<double> costs;
    for (const Step& step : std::as_const(m_steps)) {
        costs.push_back(guessedCost(step.kind, step.program.contestant, m_setup.hasSeed(step.program.contestant)));
    }
    m_progress.start(costs);
    m_step = 0;
    m_stopped = false;
    m_broken.clear();
    m_pause.start(0ms);
}

void BuildWork::cancel()
{
    m_stopped = true;
    if (m_trial) {
        m_trial->cancel();
    }
}

/// Contestants that can be built. Others get a trial that says why they are not.
QStringList BuildWork::available()
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
        trial.caseName = m_setup.programs.first().name + u'-' + Facts;
        trial.failure = reason;
        m_result->trials.append(trial);
    }
    if (contestants.isEmpty()) {
        reasons.removeDuplicates();
        m_result->notMeasured = reasons.join(u' ');
        m_result->trials.clear();
    }
    return contestants;
}

/// All facts first: they bring the caches into the state that warm builds start from.
QList<BuildWork::Step> BuildWork::planned(const Order& order, const QStringList& contestants) const
{
    QList<Step> steps;
    QList<Case> cases;
    for (const BuildProgram& program : m_setup.programs) {
        if (contestants.contains(program.contestant)) {
            steps.append({ .round = 1, .position = int(steps.size()), .program = program, .kind = Facts });
        }
        for (const QString& kind : { Warm, Cold }) {
            const bool asked = !order.quick || (kind == Warm && program.name == m_setup.programs.first().name);
            const Case what { .name = program.name + u'-' + kind, .title = {}, .arguments = { program.name, kind } };
            if (asked && std::ranges::find(cases, what.name, &Case::name) == cases.end()) {
                cases.append(what);
            }
        }
    }
    const auto firstPosition = int(steps.size());
    const Design design {
        .cases = cases, .contestants = contestants, .rounds = order.quick ? m_rounds.quick : m_rounds.warm, .warmUps = 0
    };
    for (const auto& step : stepsOf(design, order.seed)) {
        const QString& kind = step.what.arguments.last();
        const auto program = std::ranges::find_if(m_setup.programs, [&step](const BuildProgram& one) {
            return one.contestant == step.contestant && one.name == step.what.arguments.first();
        });
        if (program != m_setup.programs.end() && (kind == Warm || step.round <= m_rounds.cold)) {
            steps.append({ .round = step.round,
                .position = step.position + (step.round == 1 ? firstPosition : 0),
                .program = *program,
                .kind = kind });
        }
    }
    return steps;
}

QList<Stage> BuildWork::stagesOf(const Step& step)
{
    if (step.kind == Facts) {
        return m_site->factStages(step.program);
    }
    return step.kind == Warm ? m_site->warmStages(step.program) : m_site->coldStages(step.program);
}

void BuildWork::next()
{
    m_trial.reset();
    while (!m_stopped && m_step < m_steps.size() && m_broken.contains(m_steps[m_step].program.package)) {
        ++m_step;
        m_progress.endStep();
    }
    if (m_stopped || m_step >= m_steps.size()) {
        complete();
        return;
    }
    const Step& step = m_steps[m_step];
    Trial trial;
    trial.round = step.round;
    trial.position = step.position;
    trial.contestant = step.program.contestant;
    trial.caseName = step.program.name + u'-' + step.kind;
    trial.versions = m_versionsOf.value(trial.contestant);
    m_trial = std::make_unique<StagedTrial>(trial, stagesOf(step));
    connect(m_trial.get(), &StagedTrial::finished, this, &BuildWork::onTrial);
    report();
    m_trial->start();
}

void BuildWork::onTrial(const Trial& trial)
{
    if (!m_stopped) {
        const Step& step = m_steps[m_step];
        m_result->trials.append(trial);
        if (step.kind == Facts && !trial.ok()) {
            m_broken.insert(step.program.package);
        }
        ++m_step;
        m_progress.endStep();
    }
    m_pause.start(CoolDown);
}

void BuildWork::report()
{
    const Step& step = m_steps[m_step];
    const QString contestant = run::engineShortName(step.program.contestant);
    const QString round = tr("round %1 of %2").arg(step.round).arg(m_result->rounds);
    if (step.kind == Facts) {
        const bool seeded = m_setup.hasSeed(step.program.contestant);
        const QString what
            = seeded ? tr("first, uncounted build") : tr("first, uncounted build with all that it needs");
        emit statusChanged(m_progress.status(tr("%1, %2, %3").arg(what, contestant, step.program.name)));
    } else if (step.kind == Warm) {
        emit statusChanged(m_progress.status(tr("%1, %2, %3, warm").arg(round, contestant, step.program.name)));
    } else {
        emit statusChanged(m_progress.status(tr("%1, %2, %3, cold").arg(round, contestant, step.program.name)));
    }
}

void BuildWork::complete()
{
    m_result->partial = m_step < m_steps.size();
    const auto& trials = m_result->trials;
    const bool nothing = !trials.isEmpty() && std::ranges::none_of(trials, &Trial::ok);
    if (nothing) {
        QStringList reasons;
        for (const Trial& trial : trials) {
            reasons.append(trial.failure);
        }
        reasons.removeDuplicates();
        m_result->notMeasured = reasons.join(u' ');
    }
    m_site.reset();
    emit finished(std::exchange(m_result, {}));
}

} // namespace app::experiments
