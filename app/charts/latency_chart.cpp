// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/run/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

using Figure = std::optional<double> run::EngineSummary::*;

struct Percentile
{
    const char* name;
    Figure figure;
};

constexpr std::array<Percentile, 3> Shown { {
    { "p50", &run::EngineSummary::p50Us },
    { "p90", &run::EngineSummary::p90Us },
    { "p99", &run::EngineSummary::p99Us },
} };

constexpr double HeadRoom = 1.12; ///< above the highest bar, for its value

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::latencyChart", text);
}

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("Latency by percentile"), runs, run::Metric::Latency))
        , m_sources(sourcesOf(runs))
    {
    }

    Chart build()
    {
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        for (const Source& source : m_sources) {
            m_summaries.append(run::summarize(*source.run, source.key));
        }
        choosePercentiles();
        if (m_percentiles.isEmpty()) {
            m_chart.emptyReason
                = tr("There are too few fetches for a percentile. Add URLs or rounds, then press Compare again.");
            return m_chart;
        }
        addSeries();
        addTable();
        addNotes();
        return m_chart;
    }

private:
    /// Those that at least one engine has.
    void choosePercentiles()
    {
        QStringList names;
        for (const Percentile& percentile : Shown) {
            for (const run::EngineSummary& summary : std::as_const(m_summaries)) {
                m_largest = std::max(m_largest, (summary.*percentile.figure).value_or(0));
            }
            const bool known = std::any_of(m_summaries.cbegin(), m_summaries.cend(),
                [&percentile](const run::EngineSummary& summary) { return (summary.*percentile.figure).has_value(); });
            if (known) {
                m_percentiles.append(percentile);
                names.append(QLatin1String(percentile.name));
            }
        }
        m_unit = timeUnit(m_largest);
        setCategories(m_chart.x, names);
    }

    void addSeries()
    {
        m_chart.y.title = tr("Latency (%1)").arg(m_unit.name);
        m_chart.y.unit = m_unit.name;
        setLinearRange(m_chart.y, m_unit.from(m_largest) * HeadRoom);
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            Series series = m_sources.at(i).series(Mark::Bar);
            for (qsizetype p = 0; p < m_percentiles.size(); ++p) {
                if (const auto value = m_summaries.at(i).*m_percentiles.at(p).figure) {
                    series.points.append({ double(p), m_unit.from(*value) });
                }
            }
            m_chart.series.append(series);
        }
    }

    [[nodiscard]] QString cell(const std::optional<double>& us) const
    {
        return us ? number(m_unit.from(*us)) : QString();
    }

    void addTable()
    {
        const auto timed = [this](const QString& what) { return u"%1 (%2)"_s.arg(what, m_unit.name); };
        m_chart.table.headers
            = { tr("Engine"), timed(u"p50"_s), timed(u"p90"_s), timed(u"p99"_s), timed(u"p99.9"_s), timed(tr("min")),
                  timed(tr("max")), timed(tr("first byte p50")), tr("fetches"), tr("failed"), tr("fetches/s") };
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            const run::EngineSummary& summary = m_summaries.at(i);
            m_chart.table.rows.append({ m_sources.at(i).name, cell(summary.p50Us), cell(summary.p90Us),
                cell(summary.p99Us), cell(summary.p999Us), cell(summary.minUs), cell(summary.maxUs),
                cell(summary.firstByteP50Us), QString::number(summary.samples), QString::number(summary.errors),
                summary.throughputPerSecond ? number(*summary.throughputPerSecond) : QString() });
        }
    }

    void addNotes()
    {
        for (const Percentile& percentile : Shown) {
            QStringList without;
            for (qsizetype i = 0; i < m_sources.size(); ++i) {
                if (!(m_summaries.at(i).*percentile.figure)) {
                    without.append(u"%1 (%2)"_s.arg(m_sources.at(i).name).arg(m_summaries.at(i).samples));
                }
            }
            if (!without.isEmpty()) {
                m_chart.notes.append(tr("%1 is left out where there are too few fetches for it: %2.")
                                         .arg(QLatin1String(percentile.name), without.join(u", "_s)));
            }
        }
        m_chart.notes.append(lossNotes(m_sources));
    }

    Chart m_chart;
    QList<Source> m_sources;
    QList<run::EngineSummary> m_summaries;
    QList<Percentile> m_percentiles;
    double m_largest = 0; ///< µs
    Unit m_unit;
};

} // namespace

Chart latencyChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
