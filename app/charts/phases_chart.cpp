// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/run/phases.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

using run::Phase;
using GroupOf = run::PhaseGroup run::EnginePhases::*;

constexpr std::array<GroupOf, 3> Groups { &run::EnginePhases::cold, &run::EnginePhases::warm,
    &run::EnginePhases::untold };

constexpr qsizetype MostWithMedians = 4; ///< sources whose finding is still read in a breath

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::phasesChart", text);
}

QString nameOf(GroupOf group)
{
    return group == &run::EnginePhases::cold ? tr("cold")
        : group == &run::EnginePhases::warm  ? tr("warm")
                                             : tr("not told");
}

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Dns:
        return tr("DNS");
    case Phase::Connect:
        return tr("connect");
    case Phase::Tls:
        return tr("TLS");
    case Phase::Wait:
        return tr("wait for first byte");
    case Phase::Body:
        return tr("rest of the body");
    case Phase::Whole:
        return tr("whole fetch");
    }
    return {};
}

/// One line of the plot: a phase of cold or of warm fetches.
struct Row
{
    GroupOf group;
    Phase phase;
};

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("Phases of cold and warm fetches"), runs, run::Metric::Latency))
        , m_sources(sourcesOf(runs))
    {
    }

    Chart build()
    {
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        for (const Source& source : m_sources) {
            m_phases.append(run::phasesOf(*source.run, source.key));
        }
        chooseRows();
        setAxes();
        for (qsizetype s = 0; s < m_sources.size(); ++s) {
            addSeries(s);
        }
        addTable();
        m_chart.finding = finding();
        addNotes();
        return m_chart;
    }

private:
    [[nodiscard]] const run::PhaseFigure& figure(qsizetype source, const Row& row) const
    {
        return (m_phases.at(source).*row.group).of(row.phase);
    }

    /// Those that at least one engine has, the first on top.
    void chooseRows()
    {
        for (const GroupOf group : Groups) {
            for (const Phase phase : run::AllPhases) {
                const bool known = std::any_of(m_phases.cbegin(), m_phases.cend(),
                    [&](const run::EnginePhases& phases) { return (phases.*group).of(phase).fetches > 0; });
                if (known) {
                    m_rows.prepend({ group, phase });
                }
            }
        }
    }

    void setAxes()
    {
        double smallest = std::numeric_limits<double>::max();
        double largest = FloorUs;
        QStringList names;
        for (const Row& row : std::as_const(m_rows)) {
            names.append(tr("%1: %2").arg(nameOf(row.group), nameOf(row.phase)));
            for (qsizetype s = 0; s < m_sources.size(); ++s) {
                smallest = std::min(smallest, figure(s, row).lowUs.value_or(smallest));
                largest = std::max(largest, figure(s, row).highUs.value_or(largest));
            }
        }
        m_smallest = smallest;
        m_unit = timeUnit(largest);
        setCategories(m_chart.y, names);
        m_chart.x.title = tr("Time (%1): median, p10 to p90").arg(m_unit.name);
        m_chart.x.unit = m_unit.name;
        setLogarithmicRange(m_chart.x, m_unit.from(std::max(smallest, FloorUs)), m_unit.from(largest));
    }

    void addSeries(qsizetype source)
    {
        Series series = m_sources.at(source).series(Mark::Points);
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const run::PhaseFigure& of = figure(source, m_rows.at(row));
            if (!of.medianUs) {
                continue;
            }
            const double y = double(row) + offsetInRow(source, m_sources.size());
            const auto at = [this, y](const std::optional<double>& us) {
                return QPointF(m_unit.from(std::max(us.value_or(0), FloorUs)), y);
            };
            series.errorLow.append(at(of.lowUs));
            series.points.append(at(of.medianUs));
            series.errorHigh.append(at(of.highUs));
        }
        m_chart.series.append(series);
    }

    [[nodiscard]] QString cell(const run::EnginePhases& phases, GroupOf group, Phase phase) const
    {
        const auto& median = (phases.*group).of(phase).medianUs;
        if (median) {
            return number(m_unit.from(*median));
        }
        // A warm fetch has no connecting, and a numeric address no look-up: nothing to tell is not "not told".
        const bool connecting = phase == Phase::Dns || phase == Phase::Connect || phase == Phase::Tls;
        const bool none = connecting && (phases.tells(phase) || group == &run::EnginePhases::warm);
        return none ? tr("none") : tr("not told");
    }

    void addTable()
    {
        m_chart.table.headers = { tr("Engine"), tr("connection"), tr("fetches") };
        for (const Phase phase : run::AllPhases) {
            m_chart.table.headers.append(u"%1 (%2)"_s.arg(nameOf(phase), m_unit.name));
        }
        for (qsizetype s = 0; s < m_sources.size(); ++s) {
            for (const GroupOf group : Groups) {
                const run::EnginePhases& phases = m_phases.at(s);
                if ((phases.*group).fetches == 0) {
                    continue;
                }
                QStringList row { m_sources.at(s).name, nameOf(group), QString::number((phases.*group).fetches) };
                for (const Phase phase : run::AllPhases) {
                    row.append(cell(phases, group, phase));
                }
                m_chart.table.rows.append(row);
            }
        }
    }

    /// How often each engine connects, at a glance. No ratio: cold and warm fetches may be of other URLs.
    [[nodiscard]] QString finding() const
    {
        QStringList parts;
        for (qsizetype s = 0; s < m_sources.size(); ++s) {
            const run::EnginePhases& phases = m_phases.at(s);
            const qint64 all = phases.cold.fetches + phases.warm.fetches;
            if (all == 0) {
                parts.append(tr("%1 does not tell").arg(m_sources.at(s).name));
                continue;
            }
            QStringList medians;
            for (const GroupOf group : { &run::EnginePhases::cold, &run::EnginePhases::warm }) {
                if (const auto& median = (phases.*group).of(Phase::Whole).medianUs) {
                    medians.append(tr("%1 %2").arg(nameOf(group), duration(*median)));
                }
            }
            const QString count
                = tr("%1 for %2 of %3 fetches").arg(m_sources.at(s).name).arg(phases.cold.fetches).arg(all);
            parts.append(m_sources.size() > MostWithMedians ? count : tr("%1 (%2)").arg(count, medians.join(u", "_s)));
        }
        return tr("New connections: %1.").arg(parts.join(u"; "_s));
    }

    void addNotes()
    {
        m_chart.notes.append(
            tr("Cold: the fetch opened its connection; warm: an open one served it. They may be fetches of other URLs: "
               "what a connection costs is in DNS, connect and TLS. Medians do not add up."));
        QStringList untold;
        for (qsizetype s = 0; s < m_sources.size(); ++s) {
            QStringList phases;
            for (const Phase phase : { Phase::Dns, Phase::Connect, Phase::Tls }) {
                if (!m_phases.at(s).tells(phase)) {
                    phases.append(nameOf(phase));
                }
            }
            if (!phases.isEmpty()) {
                untold.append(m_sources.at(s).name + u' ' + phases.join(u", "_s));
            }
        }
        if (!untold.isEmpty()) {
            m_chart.notes.append(
                tr("Not told, and so within another phase of a cold fetch: %1.").arg(untold.join(u"; "_s)));
        }
        m_chart.notes.append(floorNote(m_smallest));
        m_chart.notes.append(lossNotes(m_sources));
    }

    Chart m_chart;
    QList<Source> m_sources;
    QList<run::EnginePhases> m_phases; ///< of each source
    QList<Row> m_rows; ///< from below
    double m_smallest = 0; ///< µs
    Unit m_unit;
};

} // namespace

Chart phasesChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
