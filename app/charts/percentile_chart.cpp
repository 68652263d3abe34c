// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/measure/percentile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPoints = 160; ///< of one curve
/// 1 / (1 − p) of the percentiles in the table; a curve goes through each of them.
constexpr std::array<double, 8> Named { 1, 2, 4, 10, 20, 100, 1000, 10000 };

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::percentileChart", text);
}

/// Latency at x = 1 / (1 − p) in µs: the percentile p by nearest rank, or the minimum at 1.
std::optional<double> latencyAt(const std::vector<double>& sorted, double x)
{
    return x <= 1 ? std::optional(sorted.front()) : measure::percentile(sorted, 1 - 1 / x);
}

/// Evenly spaced on the axis up to 1 / (1 − p) = number of fetches, where one fetch is slower.
std::set<double> places(qsizetype fetches, qsizetype count)
{
    std::set<double> xs;
    for (qsizetype i = 0; i <= count; ++i) {
        xs.insert(std::pow(double(fetches), double(i) / double(count)));
    }
    for (const double x : Named) {
        if (x <= double(fetches)) {
            xs.insert(x);
        }
    }
    return xs;
}

QList<QPointF> curveOf(const std::vector<double>& sorted, qsizetype count)
{
    QList<QPointF> curve;
    if (sorted.size() < 2) {
        return curve;
    }
    for (const double x : places(qsizetype(sorted.size()), count)) {
        if (const auto latency = latencyAt(sorted, x)) {
            curve.append({ x, *latency });
        }
    }
    return curve;
}

QStringList rowOf(const QString& name, const std::vector<double>& sorted, const Unit& unit)
{
    QStringList row { name };
    for (const double x : Named) {
        const auto latency = sorted.empty() || x > double(sorted.size()) ? std::nullopt : latencyAt(sorted, x);
        row.append(latency ? number(unit.from(*latency)) : QString());
    }
    row.append(sorted.empty() ? QString() : number(unit.from(sorted.back())));
    row.append(QString::number(sorted.size()));
    return row;
}

QList<QPointF> inUnit(QList<QPointF> points, const Unit& unit)
{
    for (QPointF& point : points) {
        point.setY(unit.from(std::max(point.y(), FloorUs)));
    }
    return points;
}

} // namespace

Chart percentileChart(const QList<run::SharedRun>& runs)
{
    Chart chart = startChart(tr("Latency over percentile"), runs, run::Metric::Latency);
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    const QList<Source> sources = sourcesOf(runs);
    const qsizetype count = std::min(MostPoints, Chart::MaxPoints / sources.size()) - qsizetype(Named.size()) - 1;
    QList<std::vector<double>> latencies;
    double smallest = std::numeric_limits<double>::max();
    QPointF largest(0, FloorUs);
    for (const Source& source : sources) {
        latencies.append(run::sortedLatenciesUs(*source.run, source.key));
        Series series = source.series(Mark::Line);
        series.points = curveOf(latencies.last(), count);
        if (!series.points.isEmpty()) {
            const QPointF& end = series.points.last();
            largest = QPointF(std::max(largest.x(), end.x()), std::max(largest.y(), end.y()));
            const double first = series.points.first().y();
            smallest = std::min(smallest, first);
        }
        chart.series.append(series);
    }
    if (largest.x() == 0) {
        chart.emptyReason = tr("One fetch makes no curve. Add URLs or rounds, then press Compare again.");
        return chart;
    }
    const Unit unit = timeUnit(largest.y());
    chart.x.title = tr("Percentile of all fetches");
    setPercentileRange(chart.x, largest.x());
    chart.y.title = tr("Latency (%1)").arg(unit.name);
    chart.y.unit = unit.name;
    setLogarithmicRange(chart.y, unit.from(std::max(smallest, FloorUs)), unit.from(largest.y()));
    chart.table.headers = { tr("Engine") };
    for (const double x : Named) {
        chart.table.headers.append(u"%1 (%2)"_s.arg(percentileName(x), unit.name));
    }
    chart.table.headers.append({ tr("max (%1)").arg(unit.name), tr("fetches") });
    for (qsizetype i = 0; i < sources.size(); ++i) {
        chart.series[i].points = inUnit(chart.series.at(i).points, unit);
        chart.table.rows.append(rowOf(sources.at(i).name, latencies.at(i), unit));
    }
    chart.notes.append(floorNote(smallest));
    chart.notes.append(tr("Each curve ends where one fetch alone is slower."));
    chart.notes.append(lossNotes(sources));
    return chart;
}

} // namespace app::charts
