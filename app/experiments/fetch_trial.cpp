// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/fetch_trial.h"

#include "app/measure/moments.h"
#include "app/measure/percentile.h"
#include "app/run/evidence.h"
#include "app/run/latencies.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

constexpr double NanosecondsPerMicrosecond = 1000;
constexpr double Half = 0.5;

QString tr(const char* text)
{
    return QCoreApplication::translate("FetchTrial", text);
}

/// Why the round tells nothing, as a sentence; empty: it does.
QString failureOf(const run::EngineRound& part)
{
    const QString name = run::engineShortName(part.engine);
    if (part.failure) {
        return part.failure->sentence;
    }
    if (!run::cameToItsEnd(part)) {
        return tr("%1 was stopped.").arg(name);
    }
    for (qsizetype row = 0; row < part.samples.size(); ++row) {
        if (part.samples.failed(row)) {
            return tr("%1 could not fetch %2 of %3 URLs (%4).")
                .arg(name)
                .arg(part.samples.errorCount())
                .arg(part.samples.size())
                .arg(fetch::toWord(part.samples.at(row).error->kind));
        }
    }
    return {};
}

/// "300 × 200, http/1.1, 1024 B": what all fetches brought, in words that are equal where the work was.
QString workOf(const run::SampleTable& samples)
{
    QMap<QString, int> answers;
    for (qsizetype row = 0; row < samples.size(); ++row) {
        ++answers[u"%1, %2, %3 B"_s.arg(samples.status(row))
                      .arg(fetch::toWord(samples.protocol(row)))
                      .arg(samples.bodyBytes(row))];
    }
    QStringList words;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        words.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
    }
    return words.join("; "_L1);
}

void insertLatencies(const std::vector<double>& sortedUs, Trial& trial)
{
    const auto insert = [&trial](const QString& name, const std::optional<double>& us) {
        if (us) {
            trial.figures.insert(name, std::llround(*us * NanosecondsPerMicrosecond));
        }
    };
    insert(u"latency_geomean_ns"_s, measure::geometricMean(sortedUs));
    insert(u"latency_p50_ns"_s, measure::percentile(sortedUs, Half));
}

void insertFigures(const run::EngineRound& part, Trial& trial)
{
    const fetch::Done& done = *part.done;
    trial.figures.insert(u"wall_ns"_s, done.wall.count());
    trial.figures.insert(u"cpu_ns"_s, (done.cpuUser + done.cpuSystem).count());
    trial.figures.insert(u"lab_cpu_ns"_s, part.labCpu.value_or(nanoseconds(0)).count());
    trial.figures.insert(u"machine_busy_ns"_s, std::llround(part.machineBusy * double(done.wall.count())));
    trial.figures.insert(u"peak_rss_bytes"_s, done.peakRssBytes);
    trial.figures.insert(u"connections"_s, done.connectionsOpened);
    trial.figures.insert(u"fetches"_s, part.samples.size());
}

} // namespace

FetchTrial::FetchTrial(Trial trial, run::Setup setup, run::EngineFactory engines, QObject* parent)
    : TrialRun(parent)
    , m_trial(std::move(trial))
    , m_setup(std::move(setup))
    , m_scheduler(std::move(engines))
{
    m_setup.engines = { m_trial.contestant };
    m_setup.rounds = 1;
    m_setup.warmUps = 0;
    connect(&m_scheduler, &run::Scheduler::statusChanged, this,
        [this](const run::Status& status) { emit progressed(status.done); });
    connect(&m_scheduler, &run::Scheduler::finished, this, [this](const run::SharedRun& run) {
        takeRun(*run, m_trial);
        emit finished(m_trial);
    });
}

FetchTrial::~FetchTrial() = default;

void FetchTrial::start()
{
    m_scheduler.start(m_setup);
}

void FetchTrial::cancel()
{
    m_scheduler.cancel();
}

void takeRun(const run::Run& run, Trial& trial)
{
    if (run.parts.empty()) {
        trial.failure = tr("%1 was stopped.").arg(run::engineShortName(trial.contestant));
        return;
    }
    const run::EngineRound& part = *run.parts.front();
    if (part.ready) {
        trial.versions = part.ready->versions;
        trial.debugBuild = part.ready->debugBuild;
    }
    trial.failure = failureOf(part);
    if (trial.ok()) {
        trial.check = workOf(part.samples);
        insertFigures(part, trial);
        insertLatencies(run::sortedLatenciesUs(part, run.plan.schedule), trial);
    }
}

} // namespace app::experiments
