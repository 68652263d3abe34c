// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/two_runs.h"

#include "app/measure/interval.h"
#include "app/measure/moments.h"
#include "app/run/evidence.h"
#include "app/run/lab_addresses.h"
#include "app/run/latencies.h"
#include "app/run/same_work.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr)
{
    return QCoreApplication::translate("Comparison", text, disambiguation);
}

/// One engine in one run: its rounds that came to their end.
struct Side
{
    const Run& run;
    QString key;
    QString name; ///< "Go in RUN"
    std::vector<SharedRound> parts;
};

Side sideOf(const Run& run, const QString& key, const QString& runName)
{
    Side side { .run = run,
        .key = key,
        .name = tr("%1 in %2", "an engine in a run").arg(engineShortName(key), runName),
        .parts = {} };
    std::ranges::copy_if(countedParts(run, key), std::back_inserter(side.parts),
        [](const SharedRound& part) { return cameToItsEnd(*part); });
    return side;
}

/// Places of one URL in the two lists. A URL that is listed several times is matched as often as both have it.
using Place = std::pair<qsizetype, qsizetype>;

std::vector<Place> commonUrls(const QList<QByteArray>& before, const QList<QByteArray>& after)
{
    QHash<QByteArray, QList<qsizetype>> places;
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        places[before[i]].append(i); // the last in the list is the first to be taken
    }
    std::vector<Place> common;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (QList<qsizetype>& left = places[after[i]]; !left.isEmpty()) {
            common.emplace_back(left.takeLast(), i);
        }
    }
    return common;
}

/// Logarithm of the latency of each common URL in each round; nothing where it failed.
using Logs = std::vector<std::vector<std::optional<double>>>;

/// A fetch that stands for what one run got for a URL.
struct Answer
{
    const SampleTable* samples = nullptr;
    qsizetype row = -1;
};

struct Latencies
{
    Logs logs;
    std::vector<Answer> answers;
};

template <typename PlaceOf>
Latencies latenciesOf(const Side& side, const std::vector<Place>& urls, const PlaceOf& placeOf)
{
    Latencies found { .logs = {}, .answers = std::vector<Answer>(urls.size()) };
    for (const SharedRound& part : side.parts) {
        const std::vector<qsizetype> rows = rowsByUrl(part->samples, side.run.plan.urls.size());
        auto& round = found.logs.emplace_back(urls.size());
        for (size_t i = 0; i < urls.size(); ++i) {
            const qsizetype row = rows[size_t(placeOf(urls[i]))];
            const qint64 ns = row < 0 ? 0 : latencyNs(part->samples, row, side.run.plan.schedule);
            if (ns > 0) {
                round[i] = std::log(double(ns));
                found.answers[i] = { &part->samples, row };
            }
        }
    }
    return found;
}

/// The mean of one URL over all rounds of both runs: what a round's time of it is held against, so that a URL which
/// failed in one round does not make that round look fast or slow.
std::vector<double> baselines(const Logs& before, const Logs& after, size_t urls)
{
    std::vector<double> means(urls, 0);
    for (size_t i = 0; i < urls; ++i) {
        std::vector<double> values;
        for (const Logs* logs : { &before, &after }) {
            for (const auto& round : *logs) {
                if (round[i]) {
                    values.push_back(*round[i]);
                }
            }
        }
        means[i] = measure::mean(values);
    }
    return means;
}

std::vector<double> roundMeans(const Logs& logs, const std::vector<double>& baseline, const std::vector<bool>& counts)
{
    std::vector<double> means;
    for (const auto& round : logs) {
        std::vector<double> values;
        for (size_t i = 0; i < round.size(); ++i) {
            if (counts[i] && round[i]) {
                values.push_back(*round[i] - baseline[i]);
            }
        }
        if (!values.empty()) {
            means.push_back(measure::mean(values));
        }
    }
    return means;
}

/// The logarithms of the rounds of both runs, and how many URLs were answered differently.
struct Evidence
{
    std::vector<double> before;
    std::vector<double> after;
    qint64 unlike = 0;
};

Evidence latencyEvidence(const Side& before, const Side& after)
{
    const std::vector<Place> urls = commonUrls(before.run.plan.urls, after.run.plan.urls);
    const Latencies old = latenciesOf(before, urls, [](const Place& place) { return place.first; });
    const Latencies now = latenciesOf(after, urls, [](const Place& place) { return place.second; });
    const bool levelField = profileOf(before.run, before.key) == fetch::Profile::LevelField
        && profileOf(after.run, after.key) == fetch::Profile::LevelField;
    Evidence evidence;
    std::vector<bool> counts(urls.size(), false);
    for (size_t i = 0; i < urls.size(); ++i) {
        const Answer& a = old.answers[i];
        const Answer& b = now.answers[i];
        if (a.row < 0 || b.row < 0) {
            continue;
        }
        const bool exactly = levelField && usesLab({ after.run.plan.urls[urls[i].second] });
        counts[i] = sameWork(*a.samples, a.row, *b.samples, b.row, exactly);
        evidence.unlike += counts[i] ? 0 : 1;
    }
    const std::vector<double> baseline = baselines(old.logs, now.logs, urls.size());
    evidence.before = roundMeans(old.logs, baseline, counts);
    evidence.after = roundMeans(now.logs, baseline, counts);
    return evidence;
}

std::vector<double> roundLogs(const Side& side, Metric metric)
{
    std::vector<double> logs;
    for (const SharedRound& part : side.parts) {
        if (const auto value = roundValue(*part, metric, side.run.plan.schedule); value && *value > 0) {
            logs.push_back(std::log(*value));
        }
    }
    return logs;
}

Evidence gather(const Side& before, const Side& after, Metric metric)
{
    return metric == Metric::Latency
        ? latencyEvidence(before, after)
        : Evidence { .before = roundLogs(before, metric), .after = roundLogs(after, metric), .unlike = 0 };
}

/// Why the two sides may not be held against each other; empty: they may.
QString whyUnfit(const Side& before, const Side& after, Metric metric)
{
    if (before.parts.empty() || after.parts.empty()) {
        return tr("there is no round of %1 that ended well").arg(before.parts.empty() ? before.name : after.name);
    }
    const QString reason = whyUnfit(after.run, after.key, after.name, metric);
    return reason.isEmpty() ? whyUnfit(before.run, before.key, before.name, metric) : reason;
}

} // namespace

Comparison compareRuns(
    const Run& before, const QString& keyBefore, const Run& after, const QString& keyAfter, Metric metric)
{
    const bool sameName = before.name == after.name;
    const Side old = sideOf(before, keyBefore, sameName ? tr("the first run") : before.name);
    const Side now = sideOf(after, keyAfter, sameName ? tr("the second run") : after.name);
    Comparison comparison { .a = keyAfter, .b = keyBefore, .metric = metric };
    if (const QString reason = whyUnfit(old, now, metric); !reason.isEmpty()) {
        comparison.sentence = noRatioSentence(now.name, old.name, metric, reason);
        return comparison;
    }
    const Evidence evidence = gather(old, now, metric);
    const auto ratio = measure::ratioOfSeries(evidence.after, evidence.before);
    if (!ratio) {
        comparison.sentence = noRatioSentence(now.name, old.name, metric, noCommonUrlReason(metric));
        return comparison;
    }
    conclude(comparison, *ratio, now.name, old.name);
    if (evidence.unlike > 0) {
        comparison.sentence += u' ' + unlikeSentence(evidence.unlike);
    }
    return comparison;
}

QList<Comparison> compareRuns(const Run& before, const Run& after)
{
    QList<Comparison> comparisons;
    for (const QString& key : after.engines) {
        if (before.engines.contains(key)) {
            for (const Metric metric : { Metric::Latency, Metric::P50, Metric::P99, Metric::PeakRss }) {
                comparisons.append(compareRuns(before, key, after, key, metric));
            }
        }
    }
    return comparisons;
}

} // namespace app::run
