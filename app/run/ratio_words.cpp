// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/ratio_words.h"

#include "app/language/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

/// Significant is not large: below this, a difference is called small.
constexpr double SmallDifference = 1.05;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Comparison", text, disambiguation, n);
}

/// What the smaller of two values is good for: "A is 1.12× faster than B", "B uses 2.31× the memory of A".
QString statement(const QString& smaller, const QString& larger, Metric metric, const QString& times)
{
    switch (metric) {
    case Metric::Latency:
        return tr("%1 is %2× faster than %3").arg(smaller, times, larger);
    case Metric::P50:
        return tr("At the median %1 is %2× faster than %3").arg(smaller, times, larger);
    case Metric::P99:
        return tr("At the 99th percentile %1 is %2× faster than %3").arg(smaller, times, larger);
    case Metric::PeakRss:
        return tr("%1 uses %2× the memory of %3").arg(larger, times, smaller);
    }
    return {};
}

QString nameOf(Metric metric)
{
    switch (metric) {
    case Metric::Latency:
        return tr("latency");
    case Metric::P50:
        return tr("median latency");
    case Metric::P99:
        return tr("p99 latency");
    case Metric::PeakRss:
        return tr("peak memory");
    }
    return {};
}

QString whyNoInterval(const measure::Ratio& ratio)
{
    return ratio.why == measure::NoInterval::NoVariation
        ? tr("no interval: the rounds do not vary")
        : tr("no interval: only %n round(s), at least 2 are needed", nullptr, ratio.rounds);
}

} // namespace

QString ratioNumber(double ratio)
{
    return language::fixed(ratio, ratio < 9.995 ? 2 : ratio < 99.95 ? 1 : 0);
}

QString ratioSentence(const QString& a, const QString& b, Metric metric, const measure::Ratio& ratio)
{
    const bool turn = ratio.ratio < 1;
    const double shown = turn ? 1 / ratio.ratio : ratio.ratio;
    const QString& smaller = turn ? a : b;
    const QString& larger = turn ? b : a;
    if (!ratio.low || !ratio.high) {
        return tr("%1 (%2).").arg(statement(smaller, larger, metric, ratioNumber(shown)), whyNoInterval(ratio));
    }
    const double low = turn ? 1 / *ratio.high : *ratio.low;
    const double high = turn ? 1 / *ratio.low : *ratio.high;
    const QString interval = ratioNumber(low) + u'–' + ratioNumber(high);
    if (!ratio.differs()) {
        return tr("No measurable difference in %1 between %2 and %3 (ratio %4).")
            .arg(nameOf(metric), larger, smaller, interval);
    }
    const QString sentence = statement(smaller, larger, metric, ratioNumber(shown));
    return shown < SmallDifference ? tr("%1 (%2), a small difference.").arg(sentence, interval)
                                   : tr("%1 (%2).").arg(sentence, interval);
}

} // namespace app::run
