// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/thinning.h"
#include "app/charts/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double NsPerUs = 1000;
constexpr qsizetype ShareBeside = 16; ///< of all columns, on either side of the part that is looked at

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::timelineChart", text);
}

/// When a fetch was to start, and its latency, in µs.
QList<QPointF> fetchesOf(const Source& source)
{
    const bool constant = source.run->plan.schedule == fetch::Schedule::Constant;
    QList<QPointF> points;
    forEachFetch(source, [&](const run::EngineRound& part, qsizetype row, double latency) {
        const qint64 start = constant ? part.samples.intendedNs(row) : part.samples.startNs(row);
        points.append({ double(start) / NsPerUs, latency });
    });
    return points;
}

QList<QPointF> inUnits(QList<QPointF> points, const Unit& time, const Unit& latency)
{
    for (QPointF& point : points) {
        point = QPointF(time.from(point.x()), latency.from(std::max(point.y(), FloorUs)));
    }
    return points;
}

/// When the last fetch started, in µs.
double lastStart(const QList<QList<QPointF>>& fetches)
{
    double last = 0;
    for (const QList<QPointF>& ofSource : fetches) {
        for (const QPointF& fetch : ofSource) {
            last = std::max(last, fetch.x());
        }
    }
    return last;
}

/// Thinned so that `part`, along x, has most of the columns. What is beside it stays to be seen at once when somebody
/// looks back.
QList<QPointF> thinnedAround(const QList<QPointF>& points, const Range& part, qsizetype columns)
{
    QList<QPointF> before;
    QList<QPointF> within;
    QList<QPointF> after;
    for (const QPointF& point : points) {
        (point.x() < part.min ? before : point.x() > part.max ? after : within).append(point);
    }
    const qsizetype beside = columns / ShareBeside;
    return thinnedByColumn(before, beside) + thinnedByColumn(within, columns - 2 * beside)
        + thinnedByColumn(after, beside);
}

class Builder
{
public:
    Builder(const QList<run::SharedRun>& runs, const std::optional<Range>& part)
        : m_part(part)
        , m_chart(startChart(tr("Latency over time"), runs, run::Metric::Latency))
        , m_sources(sourcesOf(runs))
    {
    }

    Chart build()
    {
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        QList<QList<QPointF>> fetches;
        for (const Source& source : m_sources) {
            fetches.append(fetchesOf(source));
        }
        m_end = lastStart(fetches);
        m_time = timeUnit(m_end);
        for (const QList<QPointF>& all : std::as_const(fetches)) {
            m_fetches += all.size();
            m_points.append(thinned(all));
            m_drawn += m_points.last().size();
        }
        setAxes();
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            Series series = m_sources.at(i).series(Mark::Points);
            series.points = inUnits(m_points.at(i), m_time, m_latency);
            m_chart.series.append(series);
        }
        addTable();
        addNotes();
        return m_chart;
    }

private:
    [[nodiscard]] QList<QPointF> thinned(const QList<QPointF>& points) const
    {
        const qsizetype columns = Chart::MaxPoints / (2 * m_sources.size());
        return m_part ? thinnedAround(points, { m_part->min * m_time.size, m_part->max * m_time.size }, columns)
                      : thinnedByColumn(points, columns);
    }

    void setAxes()
    {
        double largest = FloorUs;
        double smallest = std::numeric_limits<double>::max();
        for (const QList<QPointF>& ofSource : m_points) {
            for (const QPointF& point : ofSource) {
                largest = std::max(largest, point.y());
                smallest = std::min(smallest, point.y());
            }
        }
        m_smallest = smallest;
        m_latency = timeUnit(largest);
        m_chart.x.title = tr("Start of the fetch after go (%1)").arg(m_time.name);
        m_chart.x.unit = m_time.name;
        setLinearRange(m_chart.x, m_time.from(m_end) * 1.01);
        m_chart.y.title = tr("Latency (%1)").arg(m_latency.name);
        m_chart.y.unit = m_latency.name;
        setLogarithmicRange(m_chart.y, m_latency.from(std::max(smallest, FloorUs)), m_latency.from(largest));
    }

    void addTable()
    {
        m_chart.table.headers
            = { tr("Engine"), tr("start (%1)").arg(m_time.name), tr("latency (%1)").arg(m_latency.name) };
        for (const Series& series : std::as_const(m_chart.series)) {
            for (const QPointF& point : series.points) {
                m_chart.table.rows.append({ series.name, number(point.x()), number(point.y()) });
            }
        }
    }

    void addNotes()
    {
        m_chart.notes.append(tr("The rounds lie over each other: each starts at 0."));
        if (m_drawn < m_fetches) {
            m_chart.notes.append(tr("Of %1 fetches %2 are drawn: the lowest and the highest of each moment.")
                                     .arg(m_fetches)
                                     .arg(m_drawn));
        }
        m_chart.notes.append(floorNote(m_smallest));
        m_chart.notes.append(lossNotes(m_sources));
    }

    std::optional<Range> m_part; ///< in m_time
    Chart m_chart;
    QList<Source> m_sources;
    double m_end = 0; ///< start of the last fetch in µs
    QList<QList<QPointF>> m_points; ///< of each source, in µs
    qsizetype m_fetches = 0;
    qsizetype m_drawn = 0;
    double m_smallest = 0; ///< latency in µs
    Unit m_time;
    Unit m_latency;
};

} // namespace

Chart timelineChart(const QList<run::SharedRun>& runs, const std::optional<Range>& part)
{
    return Builder(runs, part).build();
}

} // namespace app::charts
