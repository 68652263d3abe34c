// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/palette.h"
#include "app/charts/percentile_curve.h"
#include "app/charts/ticks.h"
#include "app/experiments/chart_parts.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/experiments/histogram_figures.h"
#include "app/experiments/pause_cases.h"
#include "app/experiments/pause_charts.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using charts::Chart;
using charts::Mark;

constexpr double NsPerUs = 1000;
constexpr double LastPercentile = 10'000; ///< 1 / (1 − p) of p99.99
constexpr int PointsOfACurve = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("PausesExperiment", text);
}

/// In µs at 1 / (1 − p); nothing where there are too few values.
std::optional<double> atPercentile(const Histogram& histogram, double x)
{
    const auto ns = percentileOf(histogram, 1 - 1 / x);
    return ns ? std::optional(*ns / NsPerUs) : std::nullopt;
}

QList<QPointF> curveOf(const Histogram& histogram)
{
    QList<QPointF> curve;
    for (int i = 0; i <= PointsOfACurve; ++i) {
        const double x = std::pow(LastPercentile, double(i) / PointsOfACurve);
        if (const auto us = atPercentile(histogram, x)) {
            curve.append({ x, *us });
        }
    }
    return curve;
}

/// What one line of the latency chart is of.
struct Timed
{
    charts::Series series;
    QString of; ///< for the table
    Histogram histogram;
};

/// The clock's lateness beside the programs without a collector: a collector's own threads would delay it too, and it
/// would excuse them. Beside Go where nothing else was measured.
Timed machineClock(const Result& result, const QString& caseName)
{
    QStringList beside = contestantsInOrder(result);
    if (beside.size() > 1) {
        beside.removeAll(u"go"_s);
    }
    QList<Histogram> histograms;
    QStringList names;
    for (const QString& contestant : std::as_const(beside)) {
        histograms.append(mergedOf(result, contestant, caseName, u"control_lateness"_s));
        names.append(run::engineShortName(contestant));
    }
    charts::Series series;
    series.name = tr("only keeps time");
    series.key = charts::ControlKey;
    return { series, tr("clock beside %1").arg(names.join(tr(" and "))), merged(histograms) };
}

QList<Timed> timedIn(const Result& result, const QString& caseName)
{
    QList<Timed> all;
    if (disagreement(result, caseName)) {
        return all;
    }
    for (const QString& contestant : contestantsInOrder(result)) {
        all.append({ seriesOf(contestant, Mark::Line), tr("operation"),
            mergedOf(result, contestant, caseName, u"operation_latency"_s) });
    }
    all.append(machineClock(result, caseName));
    all.removeIf([](const Timed& timed) { return totalCount(timed.histogram) == 0; });
    return all;
}

QStringList rowOf(const QString& name, const QString& of, const Histogram& histogram)
{
    QStringList row { name, of };
    for (const double x : charts::NamedPercentiles) {
        const auto us = atPercentile(histogram, x);
        row.append(us ? charts::number(*us) : QString());
    }
    const auto longest = longestOf(histogram);
    row.append(longest ? charts::number(*longest / NsPerUs) : QString());
    row.append(QString::number(totalCount(histogram)));
    return row;
}

void addLatencyTable(Chart& chart, const Result& result, const QString& caseName, const QList<Timed>& timed)
{
    chart.table.headers = { tr("Contestant"), tr("of") };
    for (const double x : charts::NamedPercentiles) {
        chart.table.headers.append(charts::percentileName(x) + u" (µs)"_s);
    }
    chart.table.headers.append({ tr("max (µs)"), tr("count") });
    for (const Timed& one : timed) {
        chart.table.rows.append(rowOf(one.series.name, one.of, one.histogram));
    }
    for (const QString& contestant : contestantsInOrder(result)) {
        const QString name = run::engineShortName(contestant);
        chart.table.rows.append(
            rowOf(name, tr("service time"), mergedOf(result, contestant, caseName, u"operation_service"_s)));
        chart.table.rows.append(
            rowOf(name, tr("clock beside it"), mergedOf(result, contestant, caseName, u"control_lateness"_s)));
    }
}

QString latencyFinding(const QList<Figure>& figures)
{
    const Figure* go = findFigure(figures, u"go_p9999"_s);
    const Figure* rust = findFigure(figures, u"rust_p9999"_s);
    const Figure* ratio = findFigure(figures, u"go_by_rust_p9999"_s);
    if (go == nullptr || rust == nullptr || ratio == nullptr) {
        return {};
    }
    return tr("The slowest of 10,000 operations (p99.99) takes %1 in Go and %2 in Rust: Go ÷ Rust %3.")
        .arg(figureText(*go), figureText(*rust), figureText(*ratio));
}

} // namespace

Chart pauseLatencyChart(const Result& result)
{
    const QString caseName = usualPauseCase(result);
    Chart chart = startChart(tr("Latency of an operation over a large live heap"), result);
    const QList<Timed> timed = timedIn(result, caseName);
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    double smallest = std::numeric_limits<double>::max();
    double largest = 0;
    for (const Timed& one : timed) {
        charts::Series series = one.series;
        series.points = curveOf(one.histogram);
        for (const QPointF& point : std::as_const(series.points)) {
            smallest = std::min(smallest, point.y());
            largest = std::max(largest, point.y());
        }
        chart.series.append(series);
    }
    if (largest <= 0) {
        chart.emptyReason = disagreement(result, caseName)
                                .value_or(tr("No trial of %1 ended well. Measure again.").arg(pauseCaseName(caseName)));
        return chart;
    }
    chart.x.title = tr("Percentile of all operations");
    charts::setPercentileRange(chart.x, LastPercentile);
    chart.y.title = tr("From the moment when it should have begun (µs)");
    chart.y.unit = u"µs"_s;
    charts::setLogarithmicRange(chart.y, smallest, largest);
    chart.finding = latencyFinding(pausesFigures(result));
    addLatencyTable(chart, result, caseName, timed);
    chart.notes.prepend(tr("Dashed grey: how late a thread wakes that sleeps from one millisecond to the next, beside "
                           "the programs without a collector. A sleeper is always woken late by some 0.1 ms; where "
                           "its curve rises, so does the machine's own delay."));
    chart.notes.prepend(tr("All rounds together, %1.").arg(pauseCaseName(caseName)));
    return chart;
}

} // namespace app::experiments
