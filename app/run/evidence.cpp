// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/evidence.h"

#include "app/measure/percentile.h"
#include "app/run/latencies.h"
#include "app/run/ratio_words.h"
#include "app/run/saturation.h"

#include <QCoreApplication>

namespace app::run {

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Comparison", text, disambiguation, n);
}

} // namespace

bool cameToItsEnd(const EngineRound& part)
{
    return part.done && !part.done->cancelled;
}

std::vector<qsizetype> rowsByUrl(const SampleTable& samples, qsizetype urls)
{
    std::vector<qsizetype> rows(size_t(urls), -1);
    for (qsizetype row = 0; row < samples.size(); ++row) {
        if (!samples.failed(row)) {
            rows[size_t(samples.urlIndex(row))] = row;
        }
    }
    return rows;
}

std::optional<double> roundValue(const EngineRound& part, Metric metric, fetch::Schedule schedule)
{
    constexpr double half = 0.5;
    constexpr double nearlyAll = 0.99;
    if (metric == Metric::PeakRss) {
        return double(part.done->peakRssBytes);
    }
    return measure::percentile(sortedLatenciesUs(part, schedule), metric == Metric::P50 ? half : nearlyAll);
}

QString whyUnfit(const Run& run, const QString& key, const QString& name, Metric metric)
{
    if (isDebugBuild(run, key)) {
        return tr("%1 is a debug build").arg(name);
    }
    if (metric != Metric::PeakRss && isSaturated(run, key)) {
        return tr("%1 was saturated, so its latency tells of the machine").arg(name);
    }
    return {};
}

QString noRatioSentence(const QString& a, const QString& b, Metric metric, const QString& reason)
{
    switch (metric) {
    case Metric::Latency: // goes without saying
        return tr("No ratio of %1 and %2: %3.").arg(a, b, reason);
    case Metric::P50:
        return tr("No ratio of %1 and %2 at the median: %3.").arg(a, b, reason);
    case Metric::P99:
        return tr("No ratio of %1 and %2 at the 99th percentile: %3.").arg(a, b, reason);
    case Metric::PeakRss:
        return tr("No ratio of %1 and %2 in peak memory: %3.").arg(a, b, reason);
    }
    return {};
}

QString noCommonUrlReason(Metric metric)
{
    return metric == Metric::P99 ? tr("it needs 100 fetches in each round")
                                 : tr("there is no URL that both fetched with the same result");
}

QString unlikeSentence(qint64 pairs)
{
    return tr("Left out: %n pair(s) of fetches whose answers were not alike.", nullptr, int(pairs));
}

void conclude(Comparison& comparison, const measure::Ratio& ratio, const QString& a, const QString& b)
{
    comparison.ratio = ratio.ratio;
    comparison.low = ratio.low;
    comparison.high = ratio.high;
    comparison.rounds = ratio.rounds;
    comparison.sentence = ratioSentence(a, b, comparison.metric, ratio);
}

} // namespace app::run
