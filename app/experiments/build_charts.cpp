// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/ticks.h"
#include "app/experiments/caption.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double HeadRoom = 1.12; ///< above the highest bar, for its value

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("BuildExperiment", text, disambiguation, n);
}

/// One group of bars: a bar for each language.
struct Group
{
    QString title;
    QString before; ///< of the figure's name, in front of the language
    QString behind;
};

/// What all charts of one result share.
class Bars
{
public:
    Bars(const Result& result, const Findings& findings)
        : m_result(result)
        , m_findings(findings)
    {
    }

    [[nodiscard]] const Figure* figure(const Group& group, const QString& id) const
    {
        return findFigure(m_findings, group.before + id + group.behind);
    }
    [[nodiscard]] const Figure* named(const QString& name) const { return findFigure(m_findings, name); }

    /// Bars of those groups that have a figure; `unitFor` finds the unit for the largest value. No series where there
    /// is nothing to show.
    [[nodiscard]] charts::Chart chart(
        const QString& title, const QList<Group>& asked, const std::function<charts::Unit(double)>& unitFor) const
    {
        charts::Chart chart;
        chart.title = title;
        QList<Group> groups;
        QStringList names;
        double largest = 0;
        for (const Group& group : asked) {
            bool there = false;
            for (const QString& id : languages()) {
                if (const Figure* found = figure(group, id)) {
                    largest = std::max({ largest, found->value, found->high.value_or(0) });
                    there = true;
                }
            }
            if (there) {
                groups.append(group);
                names.append(group.title);
            }
        }
        if (groups.isEmpty()) {
            return chart;
        }
        chart.caption = caption(roundsOf(groups));
        const charts::Unit unit = unitFor(largest);
        charts::setCategories(chart.x, names);
        chart.y.unit = unit.name;
        charts::setLinearRange(chart.y, unit.from(largest) * HeadRoom);
        for (const QString& id : languages()) {
            chart.series.append(series(groups, id, unit));
        }
        return chart;
    }

    /// The most rounds that stand behind any of these figures.
    [[nodiscard]] int roundsOf(const QList<Group>& groups) const
    {
        int rounds = 0;
        for (const Group& group : groups) {
            for (const QString& id : languages()) {
                const Figure* found = figure(group, id);
                rounds = std::max(rounds, found == nullptr ? 0 : found->rounds);
            }
        }
        return rounds;
    }

    [[nodiscard]] const Result& result() const { return m_result; }
    [[nodiscard]] static QStringList languages() { return { u"go"_s, u"rust"_s }; }

private:
    [[nodiscard]] charts::Series series(const QList<Group>& groups, const QString& id, const charts::Unit& unit) const
    {
        charts::Series series { .name = run::engineShortName(id), .key = id, .mark = charts::Mark::Bar };
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const Figure* found = figure(groups[i], id);
            if (found == nullptr) {
                continue;
            }
            const auto x = double(i);
            series.points.append({ x, unit.from(found->value) });
            series.errorLow.append({ x, unit.from(found->low.value_or(found->value)) });
            series.errorHigh.append({ x, unit.from(found->high.value_or(found->value)) });
        }
        if (series.errorLow == series.errorHigh) { // known exactly
            series.errorLow.clear();
            series.errorHigh.clear();
        }
        return series;
    }

    /// Compilers, rounds where there are several, machine.
    [[nodiscard]] QString caption(int rounds) const
    {
        QStringList parts;
        for (const QString& id : languages()) {
            const auto trial = std::ranges::find_if(
                m_result.trials, [&id](const Trial& one) { return one.contestant == id && !one.versions.isEmpty(); });
            if (trial != m_result.trials.cend()) {
                parts.append(run::engineShortName(id) + u' ' + trial->versions.first());
            }
        }
        const run::Environment& machine = m_result.environment;
        if (rounds > 1) {
            parts.append(tr("%n round(s)", nullptr, rounds));
        }
        parts.append(tr("%n core(s)", nullptr, machine.cores));
        parts.append(machine.processor);
        parts.append(machine.operatingSystem);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    const Result& m_result;
    const Findings& m_findings;
};

QString text(const Figure* figure)
{
    return figure == nullptr ? QString() : valueText(figure->value, figure->unit);
}

QString timesFinding(const Bars& bars, const QString& kind, const QString& pattern)
{
    const Figure* ratio = bars.named(kind + "_rust_by_go"_L1);
    if (ratio == nullptr) {
        return {};
    }
    return pattern.arg(figureText(*ratio), text(bars.named(kind + "_rust"_L1)), text(bars.named(kind + "_go"_L1)));
}

charts::Table timesTable(const Bars& bars, const QList<Group>& groups)
{
    charts::Table table { .headers
        = { tr("Program"), tr("Language"), tr("time"), tr("low"), tr("high"), tr("processor time"), tr("rounds") },
        .rows = {} };
    const auto cell = [](const std::optional<double>& us) { return us ? valueText(*us, u"µs"_s) : QString(); };
    for (const Group& group : groups) {
        for (const QString& id : Bars::languages()) {
            if (const Figure* time = bars.figure(group, id)) {
                table.rows.append({ group.title, run::engineShortName(id), cell(time->value), cell(time->low),
                    cell(time->high), text(bars.named(time->name + "_cpu"_L1)), QString::number(time->rounds) });
            }
        }
    }
    return table;
}

charts::Chart timesChart(const Bars& bars, const QString& kind, const QString& title, const QString& finding)
{
    const QList<Group> groups { { tr("engine"), kind + u'_', {} }, { tr("listing"), "listing_"_L1 + kind + u'_', {} } };
    charts::Chart chart = bars.chart(title, groups, charts::timeUnit);
    chart.y.title = tr("Time (%1)").arg(chart.y.unit);
    chart.finding = timesFinding(bars, kind, finding);
    chart.warnings = warningsOf(bars.result(), bars.roundsOf(groups));
    chart.table = timesTable(bars, groups);
    chart.notes.append(tr("Bars: geometric mean of the rounds; lines: its 95 % interval."));
    return chart;
}

charts::Chart warmChart(const Bars& bars)
{
    charts::Chart chart = timesChart(bars, u"warm"_s, tr("Warm build"),
        tr("Built again after a change, Rust takes %1 the time of Go for the engine: %2 and %3."));
    chart.notes.append(tr("Warm: one line of the program's main file changed, all else is built. Release builds, as "
                          "they are measured elsewhere; a debug build of Rust is faster."));
    return chart;
}

charts::Chart coldChart(const Bars& bars)
{
    charts::Chart chart = timesChart(bars, u"cold"_s, tr("Cold build"),
        tr("Built from nothing, Rust takes %1 the time of Go for the engine: %2 and %3."));
    chart.notes.append(tr("Cold: nothing is built yet, what is to be downloaded is there. Go then compiles its "
                          "standard library too; Rust's comes compiled, and its dependencies do not."));
    return chart;
}

charts::Table factsTable(const Bars& bars)
{
    charts::Table table { .headers = { tr("Program"), tr("Language"), tr("packages linked"), tr("lines of code"),
                              tr("size"), tr("size without symbols") },
        .rows = {} };
    for (const auto& [title, before] :
        { std::pair(tr("engine"), QString()), std::pair(tr("listing"), u"listing_"_s) }) {
        for (const QString& id : Bars::languages()) {
            const QStringList cells { text(bars.named(before + id + "_packages"_L1)),
                text(bars.named(before + id + "_lines"_L1)), text(bars.named(before + id + "_size"_L1)),
                text(bars.named(before + id + "_stripped_size"_L1)) };
            if (!cells.join(QString()).isEmpty()) {
                table.rows.append(QStringList { title, run::engineShortName(id) } + cells);
            }
        }
    }
    return table;
}

charts::Chart sizeChart(const Bars& bars)
{
    charts::Chart chart = bars.chart(tr("Size of the programs"),
        { { tr("engine"), {}, u"_size"_s }, { tr("engine, stripped"), {}, u"_stripped_size"_s },
            { tr("listing"), u"listing_"_s, u"_size"_s },
            { tr("listing, stripped"), u"listing_"_s, u"_stripped_size"_s } },
        charts::bytesUnit);
    chart.y.title = tr("Size (%1)").arg(chart.y.unit);
    const Figure* go = bars.named(u"go_size"_s);
    const Figure* rust = bars.named(u"rust_size"_s);
    if (go != nullptr && rust != nullptr) {
        chart.finding = tr("The engine takes %1 in Go and %2 in Rust.").arg(text(go), text(rust));
    }
    chart.table = factsTable(bars);
    chart.notes.append(tr("Stripped: without symbols, by strip. Go's program holds its standard library and runtime; "
                          "Rust's uses the system's C library."));
    return chart;
}

charts::Chart packagesChart(const Bars& bars)
{
    charts::Chart chart = bars.chart(tr("Packages linked"),
        { { tr("engine"), {}, u"_packages"_s }, { tr("listing"), u"listing_"_s, u"_packages"_s } },
        [](double) { return charts::Unit {}; });
    chart.y.title = tr("Packages");
    const Figure* go = bars.named(u"go_packages"_s);
    const Figure* rust = bars.named(u"rust_packages"_s);
    if (go != nullptr && rust != nullptr) {
        chart.finding = tr("From outside its standard library the engine links %1 packages in Go and %2 in Rust.")
                            .arg(text(go), text(rust));
    }
    chart.table = factsTable(bars);
    chart.notes.append(tr("Counted: what ends up in the program on this machine (go list -deps, cargo tree with normal "
                          "edges), without the program itself, the standard library, build scripts and macros."));
    return chart;
}

} // namespace

QList<charts::Chart> buildCharts(const Result& result, const QList<Figure>& figures)
{
    const Findings findings { .figures = figures, .charts = {}, .notes = {} };
    const Bars bars(result, findings);
    QList<charts::Chart> charts { warmChart(bars), coldChart(bars), sizeChart(bars), packagesChart(bars) };
    charts.removeIf([](const charts::Chart& chart) { return chart.series.isEmpty(); });
    return charts;
}

} // namespace app::experiments
