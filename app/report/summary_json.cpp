// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/summary_json.h"

#include "app/language/for_machines.h"
#include "app/run/comparison.h"
#include "app/run/environment.h"
#include "app/run/machines.h"
#include "app/run/phases.h"
#include "app/run/saturation.h"
#include "app/run/summary.h"
#include "app/run/warnings.h"

#include <QJsonArray>

#include <array>
#include <memory>
#include <utility>

namespace app::report {

namespace {

using namespace Qt::StringLiterals;

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray missingNumbers(const run::Run& run)
{
    QJsonArray missing;
    for (const int shard : run::missingShards(run)) {
        missing.append(shard);
    }
    return missing;
}

QJsonObject environment(const run::Run& run)
{
    QJsonObject object = run::environmentJson(run.environment);
    object["started"_L1] = run.started.toUTC().toString(Qt::ISODate);
    object["profile"_L1] = toWord(run.plan.profile);
    object["concurrency"_L1] = run.plan.concurrency;
    object["http"_L1] = toWord(run.plan.http);
    object["schedule"_L1] = toWord(run.plan.schedule);
    object["rate_per_s"_L1] = run.plan.ratePerSecond;
    object["urls"_L1] = run.plan.urls.size();
    object["rounds"_L1] = run.rounds;
    object["seed"_L1] = QString::number(run.seed);
    object["partial"_L1] = run.partial;
    if (run.sharding.shards > 0) {
        object["shards"_L1] = run.sharding.shards;
        object["replicate"_L1] = run.sharding.replicate;
        object["missing_shards"_L1] = missingNumbers(run);
    }
    return object;
}

QJsonObject toJson(const QMap<QString, QString>& words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        object.insert(it.key(), *it);
    }
    return object;
}

QJsonObject toJson(const run::PhaseGroup& group)
{
    static const std::array<std::pair<run::Phase, QString>, run::AllPhases.size()> names { {
        { run::Phase::Dns, u"dns_p50_us"_s },
        { run::Phase::Connect, u"connect_p50_us"_s },
        { run::Phase::Tls, u"tls_p50_us"_s },
        { run::Phase::Wait, u"wait_p50_us"_s },
        { run::Phase::Body, u"body_p50_us"_s },
        { run::Phase::Whole, u"whole_p50_us"_s },
    } };
    QJsonObject object { { u"fetches"_s, group.fetches } };
    for (const auto& [phase, name] : names) {
        object.insert(name, orNull(group.of(phase).medianUs));
    }
    return object;
}

QJsonObject phases(const run::Run& run, const QString& key)
{
    const run::EnginePhases phases = run::phasesOf(run, key);
    return { { u"cold"_s, toJson(phases.cold) }, { u"warm"_s, toJson(phases.warm) },
        { u"untold"_s, toJson(phases.untold) } };
}

QJsonObject engine(const run::Run& run, const run::EngineSummary& summary)
{
    const fetch::Ready ready = run::firstReady(run, summary.engine).value_or(fetch::Ready {});
    const auto cpu = run::cpuUse(run, summary.engine);
    return {
        { u"name"_s, summary.name },
        { u"profile"_s, toWord(run::profileOf(run, summary.engine)) },
        { u"versions"_s, toJson(ready.versions) },
        { u"settings"_s, toJson(ready.settings) },
        { u"samples"_s, summary.samples },
        { u"errors"_s, summary.errors },
        { u"rounds"_s, summary.rounds },
        { u"failed_rounds"_s, summary.failedRounds },
        { u"p50_us"_s, orNull(summary.p50Us) },
        { u"p90_us"_s, orNull(summary.p90Us) },
        { u"p99_us"_s, orNull(summary.p99Us) },
        { u"p999_us"_s, orNull(summary.p999Us) },
        { u"service_p50_us"_s, orNull(summary.serviceP50Us) },
        { u"service_p99_us"_s, orNull(summary.serviceP99Us) },
        { u"throughput_per_s"_s, orNull(summary.throughputPerSecond) },
        { u"peak_rss_bytes"_s, orNull(summary.peakRssBytes) },
        { u"idle_rss_bytes"_s, orNull(summary.idleRssBytes) },
        { u"cpu_s"_s, orNull(summary.cpuSeconds) },
        { u"ready_us"_s, orNull(summary.readyUs) },
        { u"phases"_s, phases(run, summary.engine) },
        { u"machine_busy"_s, cpu ? QJsonValue(cpu->machine) : QJsonValue() },
        { u"saturated"_s, cpu && run::isSaturated(*cpu) },
    };
}

QJsonObject comparison(const run::Comparison& comparison)
{
    return {
        { u"a"_s, comparison.a },
        { u"b"_s, comparison.b },
        { u"metric"_s, toWord(comparison.metric) },
        { u"ratio"_s, orNull(comparison.ratio) },
        { u"low"_s, orNull(comparison.low) },
        { u"high"_s, orNull(comparison.high) },
        { u"sentence"_s, comparison.sentence },
    };
}

QJsonArray warningArray(const run::Run& run)
{
    QJsonArray array;
    for (const run::Warning& warning : run::warnings(run)) {
        array.append(QJsonObject {
            { u"kind"_s, toWord(warning.kind) },
            { u"engine"_s, warning.engine.isEmpty() ? QJsonValue() : QJsonValue(warning.engine) },
            { u"sentence"_s, warning.sentence },
        });
    }
    return array;
}

QJsonObject engines(const run::Run& run)
{
    const language::ForMachines english;
    QJsonObject engines;
    for (const run::EngineSummary& summary : run::summarize(run)) {
        engines.insert(summary.engine, engine(run, summary));
    }
    return engines;
}

QJsonArray comparisons(const run::Run& run)
{
    QJsonArray comparisons;
    for (const run::Comparison& one : run::compareAll(run)) {
        comparisons.append(comparison(one));
    }
    return comparisons;
}

/// Each machine of a merged run on its own.
QJsonArray machines(const run::Run& run)
{
    QJsonArray array;
    const QList<run::SharedRun> split = run::splitByMachine(std::make_shared<run::Run>(run));
    for (qsizetype i = 0; i < split.size(); ++i) {
        const run::SharedRun& one = split[i];
        QJsonObject machine = run::environmentJson(one->environment);
        machine["shard"_L1] = run.machines[i].shard;
        machine["name"_L1] = one->name;
        machine["partial"_L1] = one->partial;
        machine["engines"_L1] = engines(*one);
        machine["comparisons"_L1] = comparisons(*one);
        array.append(machine);
    }
    return array;
}

} // namespace

QJsonObject summaryJson(const run::Run& run)
{
    const language::ForMachines english;
    QJsonObject object { { u"run"_s, environment(run) }, { u"engines"_s, engines(run) },
        { u"comparisons"_s, comparisons(run) }, { u"warnings"_s, warningArray(run) } };
    if (run::isOfSeveralMachines(run)) {
        object["machines"_L1] = machines(run);
    }
    return object;
}

} // namespace app::report
