// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/charts/url_names.h"
#include "app/measure/percentile.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostUrls = 15;
constexpr qsizetype FewestUrls = 5;
constexpr qsizetype MostMarks = 45; ///< in one column, so that they can be told apart
constexpr qsizetype MostRows = 1000; ///< of the table
constexpr double Half = 0.5; ///< the median, by nearest rank like every percentile of latencies

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::urlChart", text);
}

/// Latencies of one URL by one engine, in µs.
struct Range
{
    double low = 0;
    double middle = 0;
    double high = 0;
};

/// One URL and what each source has of it.
struct Row
{
    QByteArray url;
    std::map<qsizetype, Range> ranges; ///< by index of the source

    [[nodiscard]] double slowest() const
    {
        return std::accumulate(ranges.cbegin(), ranges.cend(), 0.0,
            [](double most, const auto& entry) { return std::max(most, entry.second.middle); });
    }
};

Range rangeOf(std::vector<double>& latencies)
{
    std::ranges::sort(latencies);
    return { latencies.front(), measure::percentile(latencies, Half).value_or(0), latencies.back() };
}

/// Each URL of all runs once, slowest first. Runs may have different lists: a URL is known by its text.
QList<Row> rowsOf(const QList<Source>& sources)
{
    QList<Row> rows;
    QHash<QByteArray, qsizetype> places;
    for (qsizetype s = 0; s < sources.size(); ++s) {
        const QList<QByteArray>& urls = sources.at(s).run->plan.urls;
        std::vector<std::vector<double>> latencies { size_t(urls.size()) };
        forEachFetch(sources.at(s), [&](const run::EngineRound& part, qsizetype row, double latency) {
            const qint32 index = part.samples.urlIndex(row);
            if (index >= 0 && index < urls.size()) {
                latencies[size_t(index)].push_back(latency);
            }
        });
        for (qsizetype u = 0; u < urls.size(); ++u) {
            std::vector<double>& of = latencies[size_t(u)];
            if (of.empty()) {
                continue;
            }
            auto place = places.constFind(urls.at(u));
            if (place == places.constEnd()) {
                place = places.insert(urls.at(u), rows.size());
                rows.append({ urls.at(u), {} });
            }
            rows[*place].ranges.insert_or_assign(s, rangeOf(of));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.slowest() > b.slowest(); });
    return rows;
}

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("Latency by URL"), runs, run::Metric::Latency))
        , m_sources(sourcesOf(runs))
    {
    }

    Chart build()
    {
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        m_rows = rowsOf(m_sources);
        const qsizetype most = std::clamp(MostMarks / m_sources.size(), FewestUrls, MostUrls);
        m_shown = m_rows.first(std::min(most, m_rows.size()));
        setAxes();
        for (qsizetype s = 0; s < m_sources.size(); ++s) {
            addSeries(s);
        }
        addTable();
        addNotes();
        return m_chart;
    }

private:
    void setAxes()
    {
        double smallest = std::numeric_limits<double>::max();
        double largest = FloorUs;
        for (const Row& row : std::as_const(m_shown)) {
            for (const auto& [source, range] : row.ranges) {
                smallest = std::min(smallest, range.low);
                largest = std::max(largest, range.high);
            }
        }
        m_unit = timeUnit(largest);
        m_smallest = smallest;
        QList<QByteArray> urls;
        for (const Row& row : std::as_const(m_shown)) {
            urls.prepend(row.url); // the slowest on top
        }
        setCategories(m_chart.y, shortNames(urls));
        m_chart.x.title = tr("Latency (%1): median, lowest to highest").arg(m_unit.name);
        m_chart.x.unit = m_unit.name;
        setLogarithmicRange(m_chart.x, m_unit.from(std::max(smallest, FloorUs)), m_unit.from(largest));
    }

    void addSeries(qsizetype source)
    {
        Series series = m_sources.at(source).series(Mark::Points);
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            const auto found = m_shown.at(i).ranges.find(source);
            if (found == m_shown.at(i).ranges.cend()) {
                continue;
            }
            const double y = double(m_shown.size() - 1 - i) + offsetInRow(source, m_sources.size());
            const auto at = [this, y](double us) { return QPointF(m_unit.from(std::max(us, FloorUs)), y); };
            series.errorLow.append(at(found->second.low));
            series.points.append(at(found->second.middle));
            series.errorHigh.append(at(found->second.high));
        }
        m_chart.series.append(series);
    }

    void addTable()
    {
        m_chart.table.headers = { tr("URL") };
        for (const Source& source : m_sources) {
            m_chart.table.headers.append({ tr("%1 median (%2)").arg(source.name, m_unit.name),
                tr("%1 lowest").arg(source.name), tr("%1 highest").arg(source.name) });
        }
        for (const Row& row : m_rows.first(std::min(MostRows, m_rows.size()))) {
            QStringList cells { QString::fromLatin1(row.url) };
            for (qsizetype s = 0; s < m_sources.size(); ++s) {
                const auto found = row.ranges.find(s);
                if (found == row.ranges.cend()) {
                    cells.append({ QString(), QString(), QString() });
                    continue;
                }
                for (const double us : { found->second.middle, found->second.low, found->second.high }) {
                    cells.append(number(m_unit.from(us)));
                }
            }
            m_chart.table.rows.append(cells);
        }
    }

    void addNotes()
    {
        if (m_shown.size() < m_rows.size()) {
            m_chart.notes.append(
                tr("The %1 slowest of %2 URLs are drawn; the table has %3.")
                    .arg(m_shown.size())
                    .arg(m_rows.size())
                    .arg(m_rows.size() > MostRows ? tr("the %1 slowest").arg(MostRows) : tr("all of them")));
        }
        m_chart.notes.append(floorNote(m_smallest));
        m_chart.notes.append(lossNotes(m_sources));
    }

    Chart m_chart;
    QList<Source> m_sources;
    QList<Row> m_rows;
    QList<Row> m_shown;
    double m_smallest = 0; ///< latency in µs
    Unit m_unit;
};

} // namespace

Chart urlChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
