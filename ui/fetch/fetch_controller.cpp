// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/fetch_controller.h"

#include "app/run/environment.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// All at once, as in the article; a longer list keeps so many under way, as each live reply takes 13 kB and a socket.
constexpr qsizetype MaxAtOnce = 256;
constexpr auto Grace = 300ms;

std::shared_ptr<app::run::Run> newRun(const app::fetch::Plan& plan)
{
    auto run = std::make_shared<app::run::Run>();
    run->origin = app::run::Origin::Window;
    run->plan = plan;
    run->engines = { u"qt"_s };
    run->rounds = 1;
    run->environment = app::run::currentEnvironment();
    run->started = QDateTime::currentDateTimeUtc();
    run->name = run->started.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return run;
}

} // namespace

FetchController::FetchController(WindowEngine factory, QObject* parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(Grace);
    connect(&m_grace, &QTimer::timeout, this, &FetchController::complete);
}

FetchController::~FetchController() = default;

app::fetch::Plan FetchController::planFor(const QList<QByteArray>& urls)
{
    app::fetch::Plan plan;
    plan.urls = urls;
    plan.concurrency = int(std::clamp<qsizetype>(urls.size(), 1, MaxAtOnce));
    plan.poolSize = plan.concurrency;
    plan.reporting = app::fetch::Reporting::Live;
    return plan;
}

void FetchController::start(const app::fetch::Plan& plan, const app::run::LabAddresses& lab)
{
    Q_ASSERT(!running());
    m_lab = lab;
    m_run = newRun(plan);
    m_round = std::make_shared<app::run::EngineRound>();
    m_round->round = 1;
    m_round->engine = m_run->engines.first();
    m_engine = m_factory();
    connect(m_engine.get(), &app::fetch::Engine::ready, this, &FetchController::onReady);
    connect(m_engine.get(), &app::fetch::Engine::progressed, this, &FetchController::progressed);
    connect(m_engine.get(), &app::fetch::Engine::sampled, this, &FetchController::onSampled);
    connect(m_engine.get(), &app::fetch::Engine::finished, this, &FetchController::onEngineFinished);
    m_sinceStart.start();
    m_engine->prepare(app::run::resolved(plan, lab));
}

void FetchController::cancel()
{
    if (running() && !m_run->partial) {
        m_run->partial = true;
        m_engine->cancel();
        m_grace.start();
    }
}

void FetchController::onReady(const app::fetch::Ready& ready)
{
    m_round->startUp = std::chrono::nanoseconds(m_sinceStart.nsecsElapsed());
    m_round->ready = ready;
    if (!m_run->partial) {
        emit began();
        m_engine->go();
    }
}

void FetchController::onSampled(const QList<app::fetch::Sample>& batch)
{
    QList<app::fetch::Sample> samples = batch;
    for (app::fetch::Sample& sample : samples) {
        sample.finalUrl = app::run::unresolved(sample.finalUrl, m_lab);
        m_round->samples.append(sample);
    }
    emit sampled(samples);
}

void FetchController::onEngineFinished(const app::fetch::Outcome& outcome)
{
    m_round->done = outcome.done;
    m_round->failure = outcome.failure;
    complete();
}

void FetchController::complete()
{
    m_grace.stop();
    retireEngine();
    m_run->parts.push_back(std::exchange(m_round, {}));
    emit finished(std::exchange(m_run, {}));
}

/// Never deleted from within its own signal, and not waited for: it may be busy with a server that does not let go.
void FetchController::retireEngine()
{
    m_engine->disconnect(this);
    m_engine.release()->deleteLater();
}

} // namespace ui::fetch
