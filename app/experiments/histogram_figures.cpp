// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/histogram_figures.h"

#include "app/measure/percentile.h"

#include <QMap>

#include <cmath>
#include <numeric>

namespace app::experiments {

namespace {

/// The last bin has no next one: it is taken to be as wide as the one before.
double upperEnd(const Histogram& histogram, qsizetype bin)
{
    const QList<qint64>& lower = histogram.lower;
    if (bin + 1 < lower.size()) {
        return double(lower[bin + 1]);
    }
    return bin > 0 ? double(2 * lower[bin] - lower[bin - 1]) : double(lower[bin]);
}

} // namespace

Histogram merged(const QList<Histogram>& histograms)
{
    QMap<qint64, qint64> bins; // a bin ends where the next one begins, empty ones included
    Histogram all;
    for (const Histogram& one : histograms) {
        all.unit = one.unit;
        for (qsizetype bin = 0; bin < one.lower.size(); ++bin) {
            bins[one.lower[bin]] += one.count[bin];
        }
    }
    all.lower = bins.keys();
    all.count = bins.values();
    return all;
}

Histogram mergedOf(const Result& result, const QString& contestant, const QString& caseName, const QString& histogram)
{
    QList<Histogram> histograms;
    for (const Trial& trial : counted(result, contestant, caseName)) {
        histograms.append(trial.histograms[histogram]);
    }
    return merged(histograms);
}

qint64 totalCount(const Histogram& histogram)
{
    return std::accumulate(histogram.count.cbegin(), histogram.count.cend(), qint64(0));
}

std::optional<double> percentileOf(const Histogram& histogram, double p)
{
    const qint64 total = totalCount(histogram);
    if (total < 1 || std::size_t(total) < measure::minimumSamples(p)) {
        return std::nullopt;
    }
    constexpr double rounding = 1e-9;
    const auto rank = qint64(std::ceil(p * double(total) - rounding));
    qint64 seen = 0;
    for (qsizetype bin = 0; bin < histogram.count.size(); ++bin) {
        seen += histogram.count[bin];
        if (seen >= rank) {
            return upperEnd(histogram, bin);
        }
    }
    return std::nullopt;
}

qint64 countFrom(const Histogram& histogram, qint64 limit)
{
    qint64 count = 0;
    for (qsizetype bin = 0; bin < histogram.count.size(); ++bin) {
        count += histogram.lower[bin] >= limit ? histogram.count[bin] : 0;
    }
    return count;
}

std::optional<double> longestOf(const Histogram& histogram)
{
    for (qsizetype bin = histogram.count.size() - 1; bin >= 0; --bin) {
        if (histogram.count[bin] > 0) {
            return upperEnd(histogram, bin);
        }
    }
    return std::nullopt;
}

} // namespace app::experiments
