// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/ticks.h"
#include "app/experiments/chart_parts.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/experiments/histogram_figures.h"
#include "app/experiments/pause_cases.h"
#include "app/experiments/pause_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using charts::Chart;
using charts::Mark;

constexpr double NsPerUs = 1000;
constexpr double LineUs = 1000; ///< the article's line of one millisecond
constexpr double FloorUs = 1; ///< a bin of the runtime may begin at 0
constexpr double Percent = 100;
constexpr double HeadRoom = 1.05;

QString tr(const char* text)
{
    return QCoreApplication::translate("PausesExperiment", text);
}

/// The share of pauses in each bin of the runtime, from the first to the last that has any.
QList<QPointF> sharesOf(const Histogram& histogram)
{
    const auto total = double(totalCount(histogram));
    QList<QPointF> points;
    for (qsizetype bin = 0; bin < histogram.lower.size(); ++bin) {
        if (histogram.count[bin] > 0 || !points.isEmpty()) {
            points.append({ std::max(FloorUs, double(histogram.lower[bin]) / NsPerUs),
                double(histogram.count[bin]) / total * Percent });
        }
    }
    return points;
}

/// Go under one setting of its collector.
struct Setting
{
    QString caseName;
    Histogram pauses;
};

QList<Setting> settingsOf(const Result& result)
{
    QList<Setting> settings;
    for (const QString& name : pauseCasesOf(result)) {
        const Histogram pauses = mergedOf(result, u"go"_s, name, u"gc_pause"_s);
        if (totalCount(pauses) > 0) {
            settings.append({ name, pauses });
        }
    }
    return settings;
}

QString pausesFinding(const QList<Figure>& figures, const Histogram& pauses)
{
    const Figure* half = findFigure(figures, u"go_pause_p50"_s);
    const Figure* most = findFigure(figures, u"go_pause_p90"_s);
    if (half == nullptr || most == nullptr) {
        return {};
    }
    return tr("Half of Go's stop-the-world pauses are shorter than %1, nine of ten shorter than %2; %3 of %4 take 1 ms "
              "or more.")
        .arg(figureText(*half), figureText(*most))
        .arg(countFrom(pauses, qint64(LineUs * NsPerUs)))
        .arg(totalCount(pauses));
}

void addPausesTable(Chart& chart, const QList<Setting>& settings)
{
    chart.table.headers = { tr("Setting"), tr("from (µs)"), tr("to (µs)"), tr("pauses"), tr("share (%)") };
    for (const Setting& setting : settings) {
        const Histogram& of = setting.pauses;
        const auto total = double(totalCount(of));
        for (qsizetype bin = 0; bin < of.lower.size(); ++bin) {
            if (of.count[bin] > 0) {
                const QString end
                    = bin + 1 < of.lower.size() ? charts::number(double(of.lower[bin + 1]) / NsPerUs) : QString();
                chart.table.rows.append(
                    { pauseCaseName(setting.caseName), charts::number(double(of.lower[bin]) / NsPerUs), end,
                        QString::number(of.count[bin]), charts::number(double(of.count[bin]) / total * Percent) });
            }
        }
    }
}

} // namespace

Chart pauseDistributionChart(const Result& result)
{
    Chart chart = startChart(tr("Stop-the-world pauses of Go"), result);
    const QList<Setting> settings = settingsOf(result);
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    if (settings.isEmpty()) {
        chart.emptyReason = tr("Go's collector was not seen at work: the Go program did not take part, or no "
                               "collection fell into its time. Measure in full, which takes longer for each trial.");
        return chart;
    }
    double smallest = LineUs;
    double largest = LineUs;
    double highest = 0;
    for (const Setting& setting : settings) {
        charts::Series series = seriesOf(u"go"_s, Mark::Steps);
        series.name = pauseCaseName(setting.caseName);
        series.variant = int(chart.series.size());
        series.points = sharesOf(setting.pauses);
        smallest = std::min(smallest, series.points.first().x());
        largest = std::max(largest, longestOf(setting.pauses).value_or(0) / NsPerUs);
        for (const QPointF& point : std::as_const(series.points)) {
            highest = std::max(highest, point.y());
        }
        chart.series.append(series);
    }
    chart.x.title = tr("Pause (µs); the line is at 1 ms");
    chart.x.unit = u"µs"_s;
    chart.x.reference = LineUs;
    charts::setLogarithmicRange(chart.x, smallest, largest);
    chart.y.title = tr("Share of the pauses (%)");
    chart.y.unit = u"%"_s;
    charts::setLinearRange(chart.y, highest * HeadRoom);
    chart.finding = pausesFinding(pausesFigures(result), settings.first().pauses);
    addPausesTable(chart, settings);
    chart.notes.prepend(tr("All rounds together, as the runtime counts them, in its own bins of up to a quarter of "
                           "their value. Rust and C++ have no collector, and so no such pauses."));
    return chart;
}

} // namespace app::experiments
