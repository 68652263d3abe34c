// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/comparison.h"

#include "app/measure/interval.h"
#include "app/measure/moments.h"
#include "app/run/evidence.h"
#include "app/run/lab_addresses.h"
#include "app/run/latencies.h"
#include "app/run/same_work.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

/// One round on one machine in which both engines came to the end of the plan.
struct Pair
{
    SharedRound a;
    SharedRound b;
};

std::vector<Pair> pairedRounds(const Run& run, const QString& a, const QString& b)
{
    std::vector<Pair> pairs;
    const std::vector<SharedRound> others = countedParts(run, b);
    for (const SharedRound& part : countedParts(run, a)) {
        const auto other = std::ranges::find_if(
            others, [&](const SharedRound& one) { return one->round == part->round && one->shard == part->shard; });
        if (cameToItsEnd(*part) && other != others.end() && cameToItsEnd(**other)) {
            pairs.push_back({ part, *other });
        }
    }
    return pairs;
}

/// What one metric came to: for each machine a logarithm a round, and how many URLs were left out of it.
struct Evidence
{
    std::vector<std::vector<double>> logs;
    qint64 unlike = 0; ///< both answered, but differently
};

/// The mean over URLs of the logarithm of the two times, so that a list of unlike URLs is not decided by one of them.
void addPairedLatency(const Pair& pair, const Run& run, std::vector<double>& block, Evidence& evidence)
{
    const fetch::Plan& plan = run.plan;
    const bool levelField = profileOf(run, pair.a->engine) == fetch::Profile::LevelField
        && profileOf(run, pair.b->engine) == fetch::Profile::LevelField;
    const SampleTable& a = pair.a->samples;
    const SampleTable& b = pair.b->samples;
    const std::vector<qsizetype> rowsA = rowsByUrl(a, plan.urls.size());
    const std::vector<qsizetype> rowsB = rowsByUrl(b, plan.urls.size());
    std::vector<double> logs;
    for (size_t url = 0; url < rowsA.size(); ++url) {
        if (rowsA[url] < 0 || rowsB[url] < 0) {
            continue;
        }
        const bool exactly = levelField && usesLab({ plan.urls[qsizetype(url)] });
        if (!sameWork(a, rowsA[url], b, rowsB[url], exactly)) {
            ++evidence.unlike;
            continue;
        }
        const qint64 timeA = latencyNs(a, rowsA[url], plan.schedule);
        const qint64 timeB = latencyNs(b, rowsB[url], plan.schedule);
        if (timeA > 0 && timeB > 0) {
            logs.push_back(std::log(double(timeA) / double(timeB)));
        }
    }
    if (!logs.empty()) {
        block.push_back(measure::mean(logs));
    }
}

Evidence gather(const Run& run, const std::vector<Pair>& pairs, Metric metric)
{
    Evidence evidence;
    std::map<int, std::vector<double>> blocks; // by shard
    for (const Pair& pair : pairs) {
        std::vector<double>& block = blocks[pair.a->shard];
        if (metric == Metric::Latency) {
            addPairedLatency(pair, run, block, evidence);
            continue;
        }
        const auto a = roundValue(*pair.a, metric, run.plan.schedule);
        const auto b = roundValue(*pair.b, metric, run.plan.schedule);
        if (a && b && *a > 0 && *b > 0) {
            block.push_back(std::log(*a / *b));
        }
    }
    for (auto& [shard, logs] : blocks) {
        evidence.logs.push_back(std::move(logs));
    }
    return evidence;
}

/// Different clients that each keep their defaults, the number of connections among them.
bool differByDesign(const Run& run, const QString& a, const QString& b)
{
    return engineId(a) != engineId(b)
        && (profileOf(run, a) == fetch::Profile::AsWritten || profileOf(run, b) == fetch::Profile::AsWritten);
}

/// Two engines in one profile, or one engine in two: a pair that differs in both would tell neither apart.
bool oneThingDiffers(const Run& run, const QString& a, const QString& b)
{
    return engineId(a) == engineId(b) || profileOf(run, a) == profileOf(run, b);
}

} // namespace

QLatin1String toWord(Metric metric)
{
    switch (metric) {
    case Metric::Latency:
        return "latency"_L1;
    case Metric::P50:
        return "p50"_L1;
    case Metric::P99:
        return "p99"_L1;
    case Metric::PeakRss:
        return "peak_rss"_L1;
    }
    return {};
}

Comparison compare(const Run& run, const QString& a, const QString& b, Metric metric)
{
    Comparison comparison { .a = a, .b = b, .metric = metric };
    const QString nameA = engineShortName(a);
    const QString nameB = engineShortName(b);
    for (const QString& key : { a, b }) {
        if (const QString reason = whyUnfit(run, key, engineShortName(key), metric); !reason.isEmpty()) {
            comparison.sentence = noRatioSentence(nameA, nameB, metric, reason);
            return comparison;
        }
    }
    const std::vector<Pair> pairs = pairedRounds(run, a, b);
    const Evidence evidence = gather(run, pairs, metric);
    const auto ratio = measure::ratioOverBlocks(evidence.logs);
    if (!ratio) {
        comparison.sentence = noRatioSentence(nameA, nameB, metric,
            pairs.empty() ? tr("there is no round in which both ended well") : noCommonUrlReason(metric));
        return comparison;
    }
    conclude(comparison, *ratio, nameA, nameB);
    if (differByDesign(run, a, b)) {
        comparison.sentence += u' ' + tr("As written: connections and settings differ by design.");
    }
    if (evidence.unlike > 0) {
        comparison.sentence += u' ' + unlikeSentence(evidence.unlike);
    }
    return comparison;
}

QList<Comparison> compareAll(const Run& run)
{
    QList<Comparison> comparisons;
    for (qsizetype i = 1; i < run.engines.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (!oneThingDiffers(run, run.engines[i], run.engines[j])) {
                continue;
            }
            for (const Metric metric : { Metric::Latency, Metric::P50, Metric::P99, Metric::PeakRss }) {
                comparisons.append(compare(run, run.engines[i], run.engines[j], metric));
            }
        }
    }
    return comparisons;
}

std::optional<Comparison> leadingComparison(const Run& run, Metric metric)
{
    if (run.engines.size() < 2) {
        return std::nullopt;
    }
    const QString rust = u"rust"_s;
    const QString go = u"go"_s;
    const bool both = run.engines.contains(rust) && run.engines.contains(go);
    return compare(run, both ? rust : run.engines[1], both ? go : run.engines[0], metric);
}

QString finding(const Run& run, Metric metric)
{
    const auto comparison = leadingComparison(run, metric);
    return comparison ? comparison->sentence : QString();
}

} // namespace app::run
