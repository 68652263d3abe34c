// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/histogram_figures.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double NanosecondsPerMicrosecond = 1000;
constexpr qint64 SlowNs = 1'000'000; ///< the article's line of one millisecond
constexpr double PerMillion = 1e6;
constexpr double FourNines = 0.9999;
constexpr double NineTenths = 0.9;
constexpr double Half = 0.5;

using Value = std::function<std::optional<double>(const Trial&)>;

QString tr(const char* text)
{
    return QCoreApplication::translate("PausesExperiment", text);
}

std::optional<double> inMicroseconds(const std::optional<double>& ns)
{
    return ns ? std::optional(*ns / NanosecondsPerMicrosecond) : std::nullopt;
}

Value percentileUs(const QString& histogram, double p)
{
    return [histogram, p](const Trial& trial) { return inMicroseconds(percentileOf(trial.histograms[histogram], p)); };
}

Value longestUs(const QString& histogram)
{
    return [histogram](const Trial& trial) { return inMicroseconds(longestOf(trial.histograms[histogram])); };
}

/// How many of a million values are slow.
double slowShare(const Histogram& histogram)
{
    const qint64 total = totalCount(histogram);
    return total > 0 ? double(countFrom(histogram, SlowNs)) / double(total) * PerMillion : 0;
}

/// What is slow beyond the machine's own lateness, which the control measures at the same time.
std::optional<double> slowBeyondControl(const Trial& trial)
{
    const Histogram operations = trial.histograms[u"operation_service"_s];
    if (totalCount(operations) == 0) {
        return std::nullopt;
    }
    return std::max(0.0, slowShare(operations) - slowShare(trial.histograms[u"control_lateness"_s]));
}

/// Where no slow one was seen in n, at most 3 ÷ n are there with 95 % confidence: the rule of three (Hanley and
/// Lippman-Hand, 1983). Rounds that are all 0 have no variation, and so no interval of their own.
std::optional<Figure> shareFigure(
    const Figure& named, const Result& result, const QString& contestant, const QString& caseName)
{
    const auto columns = pairedValues(result, caseName, { contestant }, slowBeyondControl);
    auto figure = meanFigure(named, columns[0]);
    if (figure && !figure->low && figure->value == 0) {
        qint64 total = 0;
        for (const Trial& trial : counted(result, contestant, caseName)) {
            total += totalCount(trial.histograms[u"operation_service"_s]);
        }
        figure->low = 0;
        figure->high = total > 0 ? 3 * PerMillion / double(total) : 0;
    }
    return figure;
}

/// The case that stands for Go as it comes: the collector's default target.
QString defaultCase(const Result& result)
{
    const QStringList cases = casesOf(result);
    const QString usual = u"gogc-100"_s;
    return cases.contains(usual) || cases.isEmpty() ? usual : cases.constFirst();
}

} // namespace

QList<Figure> pausesFigures(const Result& result)
{
    const QString usual = defaultCase(result);
    QList<Figure> figures;
    if (disagreement(result, usual)) {
        return figures;
    }
    const auto keep = [&figures](const std::optional<Figure>& figure) {
        if (figure) {
            figures.append(*figure);
        }
    };
    const auto mean = [&](const QString& name, const QString& title, const QString& unit, const QString& contestant,
                          const Value& value) {
        keep(meanFigure(
            { .name = name, .title = title, .unit = unit }, pairedValues(result, usual, { contestant }, value)[0]));
    };
    const auto ratio = [&](const QString& name, const QString& title, const Value& value) {
        const auto columns = pairedValues(result, usual, { u"go"_s, u"rust"_s }, value);
        keep(ratioFigure({ .name = name, .title = title, .unit = u"ratio"_s }, columns[0], columns[1]));
    };
    const QString pause = u"gc_pause"_s;
    const QString latency = u"operation_latency"_s;
    const QString microseconds = u"µs"_s;
    mean(u"go_pause_p90"_s, tr("Nine of ten stop-the-world pauses of Go are shorter"), microseconds, u"go"_s,
        percentileUs(pause, NineTenths));
    mean(u"go_pause_p50"_s, tr("Half of the pauses are shorter"), microseconds, u"go"_s, percentileUs(pause, Half));
    mean(u"go_pause_max"_s, tr("Longest pause of a round"), microseconds, u"go"_s, longestUs(pause));
    mean(u"control_p9999"_s, tr("Lateness of a process that only keeps time, p99.99"), microseconds, u"go"_s,
        percentileUs(u"control_lateness"_s, FourNines));
    mean(u"control_max"_s, tr("Its longest lateness"), microseconds, u"go"_s, longestUs(u"control_lateness"_s));
    for (const QString& id : contestantsOf(result)) {
        const QString name = run::engineShortName(id);
        mean(id + "_p9999"_L1, tr("Latency of an operation, p99.99, %1").arg(name), microseconds, id,
            percentileUs(latency, FourNines));
        mean(id + "_rss"_L1, tr("Peak memory, %1").arg(name), u"B"_s, id, figureNamed(u"peak_rss_bytes"_s));
        keep(shareFigure({ .name = id + "_slow_share"_L1,
                             .title = tr("Operations of more than 1 ms, beyond those of the control, %1").arg(name),
                             .unit = tr("in a million") },
            result, id, usual));
    }
    ratio(u"go_by_rust_p9999"_s, tr("Go ÷ Rust, p99.99 of an operation"), percentileUs(latency, FourNines));
    ratio(u"go_by_rust_rss"_s, tr("Go ÷ Rust, peak memory"), figureNamed(u"peak_rss_bytes"_s));
    return figures;
}

} // namespace app::experiments
