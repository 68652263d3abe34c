// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/measure/histogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double FewestBins = 8;
constexpr double MostBins = 60;
constexpr double HeadRoom = 1.05;
constexpr double Percent = 100;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::distributionChart", text);
}

/// More bins for more fetches, by the cube root (the rule of Rice: twice the cube root of n).
int binsFor(std::size_t fetches)
{
    return int(std::clamp(2 * std::cbrt(double(fetches)), FewestBins, MostBins));
}

/// The outline without the empty bins before its first and behind its last value.
QList<QPointF> outlineOf(const measure::Histogram& histogram, const Unit& unit)
{
    QList<QPointF> points;
    qsizetype used = 0;
    for (const measure::Bin& bin : histogram.bins) {
        if (bin.count == 0 && points.isEmpty()) {
            continue;
        }
        points.append({ unit.from(bin.low), bin.share * Percent });
        if (bin.count > 0) {
            used = points.size();
        }
    }
    const double end = used < points.size() ? points.at(used).x() : unit.from(histogram.bins.back().high);
    points.resize(used);
    points.append({ end, 0 });
    return points;
}

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("Distribution of latency"), runs, run::Metric::Latency))
        , m_sources(sourcesOf(runs))
    {
    }

    Chart build()
    {
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        count();
        setAxes();
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            Series series = m_sources.at(i).series(Mark::Steps);
            if (m_histograms.at(i).total > 0) {
                series.points = outlineOf(m_histograms.at(i), m_unit);
            }
            m_chart.series.append(series);
        }
        addTable();
        m_chart.notes.append(floorNote(m_smallest));
        m_chart.notes.append(lossNotes(m_sources));
        return m_chart;
    }

private:
    /// All engines in the same bins, or their heights would not compare.
    void count()
    {
        QList<std::vector<double>> latencies;
        std::optional<measure::Range> range;
        std::size_t most = 0;
        m_smallest = FloorUs;
        for (const Source& source : m_sources) {
            latencies.append(run::sortedLatenciesUs(*source.run, source.key));
            const std::vector<double>& of = latencies.last();
            if (of.empty()) {
                continue;
            }
            most = std::max(most, of.size());
            m_smallest = std::min(m_smallest, of.front());
            const measure::Range own = measure::rangeOf(of, measure::Spacing::Logarithmic, FloorUs);
            range = range ? measure::united(*range, own) : own;
        }
        m_range = range.value_or(measure::Range { FloorUs, FloorUs * 2 });
        const int bins = std::min(binsFor(most), int(Chart::MaxPoints / m_sources.size()) - 1);
        for (const std::vector<double>& of : std::as_const(latencies)) {
            m_histograms.append(measure::histogram(of, m_range, bins, measure::Spacing::Logarithmic, FloorUs));
        }
    }

    void setAxes()
    {
        double highest = 0;
        for (const measure::Histogram& histogram : std::as_const(m_histograms)) {
            for (const measure::Bin& bin : histogram.bins) {
                highest = std::max(highest, bin.share * Percent);
            }
        }
        m_unit = timeUnit(m_range.high);
        m_chart.x.title = tr("Latency (%1)").arg(m_unit.name);
        m_chart.x.unit = m_unit.name;
        setLogarithmicRange(m_chart.x, m_unit.from(m_range.low), m_unit.from(m_range.high));
        m_chart.y.title = tr("Share of the fetches (%)");
        m_chart.y.unit = u"%"_s;
        setLinearRange(m_chart.y, highest * HeadRoom);
    }

    void addTable()
    {
        m_chart.table.headers = { tr("from (%1)").arg(m_unit.name), tr("to (%1)").arg(m_unit.name) };
        for (const Source& source : std::as_const(m_sources)) {
            m_chart.table.headers.append({ tr("%1 fetches").arg(source.name), tr("%1 (%)").arg(source.name) });
        }
        for (std::size_t bin = 0; bin < m_histograms.first().bins.size(); ++bin) {
            const measure::Bin& edges = m_histograms.first().bins[bin];
            QStringList row { number(m_unit.from(edges.low)), number(m_unit.from(edges.high)) };
            for (const measure::Histogram& histogram : std::as_const(m_histograms)) {
                row.append({ QString::number(histogram.bins[bin].count), number(histogram.bins[bin].share * Percent) });
            }
            m_chart.table.rows.append(row);
        }
    }

    Chart m_chart;
    QList<Source> m_sources;
    QList<measure::Histogram> m_histograms; ///< one a source, in µs
    measure::Range m_range;
    double m_smallest = 0; ///< latency in µs
    Unit m_unit;
};

} // namespace

Chart distributionChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
