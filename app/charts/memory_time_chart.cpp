// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/memory_reason.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/charts/view.h"
#include "app/measure/moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostColumns = 120;
constexpr qsizetype ListsPerEngine = 3; ///< middle, lowest, highest
constexpr double HeadRoom = 1.05;
constexpr double NsPerUs = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::memoryTimeChart", text);
}

double microseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / NsPerUs;
}

/// Memory of one engine at evenly spaced times, over its rounds, in bytes.
struct Track
{
    QList<QPointF> middle; ///< x in µs
    QList<QPointF> low;
    QList<QPointF> high;
};

/// The latest memory seen at or before `us`, or nothing before the first and after the last.
std::optional<double> memoryAt(const QList<run::MemoryPoint>& points, double us)
{
    const auto after = std::upper_bound(points.cbegin(), points.cend(), us,
        [](double time, const run::MemoryPoint& point) { return time < microseconds(point.at); });
    if (after == points.cbegin() || (after == points.cend() && us > microseconds(points.last().at))) {
        return {};
    }
    return double((after - 1)->rssBytes);
}

Track trackOf(const Source& source, double endUs, qsizetype columns)
{
    Track track;
    const auto parts = goodParts(source);
    for (qsizetype column = 0; column <= columns; ++column) {
        const double us = endUs * double(column) / double(columns);
        std::vector<double> values;
        for (const run::SharedRound& part : parts) {
            if (const auto value = memoryAt(part->memory, us)) {
                values.push_back(*value);
            }
        }
        if (!values.empty()) {
            std::ranges::sort(values);
            track.low.append({ us, values.front() });
            track.middle.append({ us, measure::median(values) });
            track.high.append({ us, values.back() });
        }
    }
    return track;
}

QList<QPointF> scaled(QList<QPointF> points, const Unit& time, const Unit& bytes)
{
    for (QPointF& point : points) {
        point = QPointF(time.from(point.x()), bytes.from(point.y()));
    }
    return points;
}

/// Where the longest of all rounds ends, and the largest memory in it.
QPointF extentOf(const QList<Source>& sources)
{
    QPointF extent;
    for (const Source& source : sources) {
        for (const run::SharedRound& part : goodParts(source)) {
            for (const run::MemoryPoint& point : part->memory) {
                extent.setX(std::max(extent.x(), microseconds(point.at)));
                extent.setY(std::max(extent.y(), double(point.rssBytes)));
            }
        }
    }
    return extent;
}

void addTable(Chart& chart, const QList<Source>& sources, const Unit& time, const Unit& bytes)
{
    chart.table.headers = { tr("Engine"), tr("time since go (%1)").arg(time.name), tr("median (%1)").arg(bytes.name),
        tr("lowest round"), tr("highest round") };
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const Series& band = chart.series.at(2 * i);
        const Series& line = chart.series.at(2 * i + 1);
        for (qsizetype point = 0; point < line.points.size(); ++point) {
            chart.table.rows.append({ line.name, number(line.points.at(point).x()), number(line.points.at(point).y()),
                number(band.points.at(point).y()), number(band.upper.at(point).y()) });
        }
    }
}

} // namespace

Chart memoryTimeChart(const QList<run::SharedRun>& runs)
{
    Chart chart = startChart(tr("Memory over time"), runs, run::Metric::PeakRss);
    const QList<Source> sources = sourcesOf(runs);
    const QPointF extent = extentOf(sources);
    if (chart.emptyReason.isEmpty()) {
        chart.emptyReason = noMemoryReason(runs, extent.x() > 0);
    }
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    const Unit time = timeUnit(extent.x());
    const Unit bytes = bytesUnit(extent.y());
    const qsizetype columns = std::min(MostColumns, Chart::MaxPoints / (ListsPerEngine * sources.size()) - 1);
    for (const Source& source : sources) {
        const Track track = trackOf(source, extent.x(), columns);
        Series band = source.series(Mark::Band);
        band.points = scaled(track.low, time, bytes);
        band.upper = scaled(track.high, time, bytes);
        Series line = source.series(Mark::Line);
        line.points = scaled(track.middle, time, bytes);
        chart.series.append({ band, line });
    }
    chart.x.title = tr("Time since go (%1)").arg(time.name);
    chart.x.unit = time.name;
    setLinearRange(chart.x, time.from(extent.x()));
    chart.y.title = tr("Resident memory (%1)").arg(bytes.name);
    chart.y.unit = bytes.name;
    setLinearRange(chart.y, bytes.from(extent.y()) * HeadRoom);
    chart.y.smallest = smallestY(chart);
    addTable(chart, sources, time, bytes);
    chart.notes.append(
        tr("Lines: median of the rounds; bands: lowest to highest round. Seen from outside; %1.").arg(byteNote(bytes)));
    chart.notes.append(lossNotes(sources));
    return chart;
}

} // namespace app::charts
