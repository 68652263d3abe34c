// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/percentile_curve.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/run/ratio_words.h"
#include "app/run/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double P99 = 100; ///< 1 / (1 − p)

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::openLoopChart", text);
}

/// The fetches of one engine, counted from the one start or the other, ascending in µs.
struct Curve
{
    Series series;
    std::vector<double> sorted;
    QString counted; ///< from what
};

QList<Curve> curvesOf(const Source& source)
{
    Curve intended { source.series(Mark::Line), run::sortedLatenciesUs(*source.run, source.key), tr("intended start") };
    Curve service { source.series(Mark::Line), run::sortedServiceTimesUs(*source.run, source.key), tr("own start") };
    intended.series.name = tr("%1, from the intended start").arg(source.name);
    service.series.name = tr("%1, service time").arg(source.name);
    // Two shades a run: what a client that waits would report is the fainter one.
    intended.series.variant = 2 * source.variant;
    service.series.variant = 2 * source.variant + 1;
    return { intended, service };
}

/// "960 ms against 1.90 ms (505×)", or nothing below 100 fetches.
QString p99Text(const run::EngineSummary& summary, const QString& pattern)
{
    if (!summary.p99Us || !summary.serviceP99Us || *summary.serviceP99Us <= 0) {
        return {};
    }
    return pattern.arg(duration(*summary.p99Us), duration(*summary.serviceP99Us),
        run::ratioNumber(*summary.p99Us / *summary.serviceP99Us));
}

QString findingOf(const QList<Source>& sources)
{
    QStringList parts;
    for (const Source& source : sources) {
        const run::EngineSummary summary = run::summarize(*source.run, source.key);
        if (sources.size() == 1) {
            return p99Text(
                summary, tr("Counted from the intended start p99 is %1; the service time alone says %2 (%3×)."));
        }
        if (const QString text = p99Text(summary, tr("%1 and %2 (%3×)")); !text.isEmpty()) {
            parts.append(source.name + u' ' + text);
        }
    }
    return parts.isEmpty()
        ? QString()
        : tr("p99 counted from the intended start, and what the service time alone says: %1.").arg(parts.join(u"; "_s));
}

QStringList rowOf(const Curve& curve, const QString& engine, const Unit& unit)
{
    QStringList row { engine, curve.counted };
    for (const double x : NamedPercentiles) {
        const bool enough = !curve.sorted.empty() && x <= double(curve.sorted.size());
        const auto latency = enough ? latencyAtPercentile(curve.sorted, x) : std::nullopt;
        row.append(latency ? number(unit.from(*latency)) : QString());
    }
    row.append(curve.sorted.empty() ? QString() : number(unit.from(curve.sorted.back())));
    row.append(QString::number(curve.sorted.size()));
    return row;
}

/// The points in `unit`, with the value of p99 beside it.
void finish(Series& series, const Unit& unit, const QString& prefix)
{
    for (const QPointF& point : std::as_const(series.points)) {
        series.labels.append(point.x() == P99 ? prefix + u' ' + duration(point.y()) : QString());
    }
    series.points = latenciesIn(unit, series.points);
}

QString noScheduleReason()
{
    return tr("The fetches of this run waited for answers, so that each has one start only. Set a rate (in the "
              "panel, or versus compare --rate N) to see what waiting hides when the server stalls.");
}

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("Latency from the intended start, and service time"), runs, run::Metric::Latency))
        , m_all(sourcesOf(runs))
        , m_sources(m_all)
    {
        m_sources.removeIf([](const Source& source) { return source.run->plan.schedule != fetch::Schedule::Constant; });
    }

    Chart build()
    {
        if (m_chart.emptyReason.isEmpty() && m_sources.isEmpty()) {
            m_chart.emptyReason = noScheduleReason();
        }
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        for (const Source& source : std::as_const(m_sources)) {
            m_curves.append(curvesOf(source));
        }
        for (Curve& curve : m_curves) {
            curve.series.points = percentileCurve(curve.sorted, m_curves.size());
        }
        if (!setAxes()) {
            m_chart.emptyReason = tr("One fetch makes no curve. Add URLs or rounds, then press Compare again.");
            return m_chart;
        }
        addTable();
        for (qsizetype i = 0; i < m_curves.size(); ++i) {
            Series series = m_curves.at(i).series;
            finish(series, m_unit, m_sources.size() == 1 ? tr("p99") : m_sources.at(i / 2).name);
            m_chart.series.append(series);
        }
        m_chart.finding = findingOf(m_sources);
        addNotes();
        return m_chart;
    }

private:
    /// Whether there is a point at all.
    bool setAxes()
    {
        double smallest = std::numeric_limits<double>::max();
        QPointF largest(0, FloorUs);
        for (const Curve& curve : std::as_const(m_curves)) {
            for (const QPointF& point : curve.series.points) {
                smallest = std::min(smallest, point.y());
                largest = QPointF(std::max(largest.x(), point.x()), std::max(largest.y(), point.y()));
            }
        }
        m_smallest = smallest;
        m_unit = timeUnit(largest.y());
        m_chart.x.title = tr("Percentile of all fetches");
        setPercentileRange(m_chart.x, largest.x());
        if (largest.x() > P99) {
            m_chart.x.reference = P99;
        }
        m_chart.y.title = tr("Latency (%1)").arg(m_unit.name);
        m_chart.y.unit = m_unit.name;
        setLogarithmicRange(m_chart.y, m_unit.from(std::max(smallest, FloorUs)), m_unit.from(largest.y()));
        return largest.x() > 0;
    }

    void addTable()
    {
        m_chart.table.headers = { tr("Engine"), tr("counted from") };
        for (const double x : NamedPercentiles) {
            m_chart.table.headers.append(u"%1 (%2)"_s.arg(percentileName(x), m_unit.name));
        }
        m_chart.table.headers.append({ tr("max (%1)").arg(m_unit.name), tr("fetches") });
        for (qsizetype i = 0; i < m_curves.size(); ++i) {
            m_chart.table.rows.append(rowOf(m_curves.at(i), m_sources.at(i / 2).name, m_unit));
        }
    }

    void addNotes()
    {
        m_chart.notes.append(tr("A client that waits for answers sends nothing while the server stalls, and so counts "
                                "few slow fetches: its service time hides the stall."));
        if (m_sources.size() < m_all.size()) {
            m_chart.notes.append(tr("Runs without a schedule are left out."));
        }
        m_chart.notes.append(floorNote(m_smallest));
        m_chart.notes.append(lossNotes(m_sources));
    }

    Chart m_chart;
    QList<Source> m_all;
    QList<Source> m_sources; ///< with a schedule
    QList<Curve> m_curves; ///< two of each source
    double m_smallest = 0; ///< µs
    Unit m_unit;
};

} // namespace

Chart openLoopChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
