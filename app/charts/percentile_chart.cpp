// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/percentile_curve.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::percentileChart", text);
}

QStringList rowOf(const QString& name, const std::vector<double>& sorted, const Unit& unit)
{
    QStringList row { name };
    for (const double x : NamedPercentiles) {
        const auto latency
            = sorted.empty() || x > double(sorted.size()) ? std::nullopt : latencyAtPercentile(sorted, x);
        row.append(latency ? number(unit.from(*latency)) : QString());
    }
    row.append(sorted.empty() ? QString() : number(unit.from(sorted.back())));
    row.append(QString::number(sorted.size()));
    return row;
}

} // namespace

Chart percentileChart(const QList<run::SharedRun>& runs)
{
    Chart chart = startChart(tr("Latency over percentile"), runs, run::Metric::Latency);
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    const QList<Source> sources = sourcesOf(runs);
    QList<std::vector<double>> latencies;
    double smallest = std::numeric_limits<double>::max();
    QPointF largest(0, FloorUs);
    for (const Source& source : sources) {
        latencies.append(run::sortedLatenciesUs(*source.run, source.key));
        Series series = source.series(Mark::Line);
        series.points = percentileCurve(latencies.last(), sources.size());
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
    for (const double x : NamedPercentiles) {
        chart.table.headers.append(u"%1 (%2)"_s.arg(percentileName(x), unit.name));
    }
    chart.table.headers.append({ tr("max (%1)").arg(unit.name), tr("fetches") });
    for (qsizetype i = 0; i < sources.size(); ++i) {
        chart.series[i].points = latenciesIn(unit, chart.series.at(i).points);
        chart.table.rows.append(rowOf(sources.at(i).name, latencies.at(i), unit));
    }
    chart.notes.append(floorNote(smallest));
    chart.notes.append(tr("Each curve ends where one fetch alone is slower."));
    chart.notes.append(lossNotes(sources));
    return chart;
}

} // namespace app::charts
