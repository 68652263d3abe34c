// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/histogram_figures.h"
#include "app/experiments/pause_cases.h"
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

using Value = TrialValue;

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

Value howMany(const QString& histogram)
{
    return [histogram](const Trial& trial) -> std::optional<double> {
        const qint64 total = totalCount(trial.histograms[histogram]);
        return total > 0 ? std::optional(double(total)) : std::nullopt;
    };
}

/// How many of a million were late by a millisecond or more. Both histograms count moments at even distances, at which
/// an operation or a tick was due: their shares are shares of the same time, whatever the distance.
Value lateShare(const QString& histogram)
{
    return [histogram](const Trial& trial) -> std::optional<double> {
        const Histogram of = trial.histograms[histogram];
        const qint64 total = totalCount(of);
        return total > 0 ? std::optional(double(countFrom(of, SlowNs)) / double(total) * PerMillion) : std::nullopt;
    };
}

/// Milliseconds that were measured. A stall that makes anything late by one takes more than one.
double measuredMs(const Result& result, const QString& contestant, const QString& caseName)
{
    double ns = 0;
    for (const Trial& trial : counted(result, contestant, caseName)) {
        ns += double(trial.figures.value(u"wall_ns"_s));
    }
    return ns / SlowNs;
}

/// What is late beyond the reference, which does the same at the same rate and has no collector. The control cannot
/// stand for it: it sleeps, and a processor that is taken from a thread at work is seldom taken from a sleeper.
/// Where nothing was late in n milliseconds, at most 3 ÷ n of them hide a stall with 95 % confidence: the rule of three
/// (Hanley and Lippman-Hand, 1983). Rounds that are all 0 have no variation, and so no interval of their own.
std::optional<Figure> lateBeyondReference(
    const Figure& named, const Result& result, const QString& contestant, const QString& caseName)
{
    const auto columns = pairedValues(result, caseName, { contestant, u"cpp"_s }, lateShare(u"operation_latency"_s));
    std::vector<double> beyond;
    for (size_t round = 0; round < columns[0].size(); ++round) {
        beyond.push_back(columns[0][round] - columns[1][round]);
    }
    auto figure = meanFigure(named, beyond);
    const double ms = measuredMs(result, contestant, caseName);
    if (figure && !figure->low && figure->value == 0 && ms > 0) {
        figure->low = -3 * PerMillion / ms;
        figure->high = 3 * PerMillion / ms;
    }
    return figure;
}

} // namespace

QList<Figure> pausesFigures(const Result& result)
{
    const QString usual = usualPauseCase(result);
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
        keep(amountFigure(
            { .name = name, .title = title, .unit = unit }, pairedValues(result, usual, { contestant }, value)[0]));
    };
    const auto ratio = [&](const QString& name, const QString& title, const Value& value) {
        const auto columns = pairedValues(result, usual, { u"go"_s, u"rust"_s }, value);
        keep(ratioFigure({ .name = name, .title = title, .unit = u"ratio"_s }, columns[0], columns[1]));
    };
    const QString pause = u"gc_pause"_s;
    const QString latency = u"operation_latency"_s;
    const QString microseconds = u"µs"_s;
    const QString perMillion = u"in a million"_s;
    mean(u"go_pause_p90"_s, tr("Nine of ten stop-the-world pauses of Go are shorter"), microseconds, u"go"_s,
        percentileUs(pause, NineTenths));
    mean(u"go_pause_p50"_s, tr("Half of the pauses are shorter"), microseconds, u"go"_s, percentileUs(pause, Half));
    mean(u"go_pause_max"_s, tr("Longest pause of a round"), microseconds, u"go"_s, longestUs(pause));
    mean(u"go_pauses"_s, tr("Stop-the-world pauses of Go in a round"), {}, u"go"_s, howMany(pause));
    mean(u"control_p9999"_s, tr("Lateness of a process that only keeps time, p99.99"), microseconds, u"go"_s,
        percentileUs(u"control_lateness"_s, FourNines));
    mean(u"control_max"_s, tr("Its longest lateness"), microseconds, u"go"_s, longestUs(u"control_lateness"_s));
    mean(u"control_late_share"_s, tr("Lateness of a thread that only keeps time, of more than 1 ms, beside Rust"),
        perMillion, u"rust"_s, lateShare(u"control_lateness"_s));
    for (const QString& id : contestantsOf(result)) {
        const QString name = run::engineShortName(id);
        mean(id + "_p9999"_L1, tr("Latency of an operation, p99.99, %1").arg(name), microseconds, id,
            percentileUs(latency, FourNines));
        mean(id + "_rss"_L1, tr("Peak memory, %1").arg(name), u"B"_s, id, figureNamed(u"peak_rss_bytes"_s));
        mean(id + "_late_share"_L1, tr("Operations late by more than 1 ms, %1").arg(name), perMillion, id,
            lateShare(latency));
        if (id != "cpp"_L1) {
            keep(lateBeyondReference(
                { .name = id + "_slow_share"_L1,
                    .title = tr("Operations late by more than 1 ms, beyond those of C++, %1").arg(name),
                    .unit = perMillion },
                result, id, usual));
        }
    }
    ratio(u"go_by_rust_p9999"_s, tr("Go ÷ Rust, p99.99 of an operation"), percentileUs(latency, FourNines));
    ratio(u"go_by_rust_rss"_s, tr("Go ÷ Rust, peak memory"), figureNamed(u"peak_rss_bytes"_s));
    return figures;
}

} // namespace app::experiments
