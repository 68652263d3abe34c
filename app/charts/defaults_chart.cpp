// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/run/ratio_words.h"
#include "app/run/two_runs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

using fetch::Profile;
using run::Metric;

constexpr std::array Metrics { Metric::Latency, Metric::P50, Metric::P99, Metric::PeakRss };
constexpr double LeastSpan = 1.05; ///< shown on both sides of 1, so that noise does not fill the plot

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::defaultsChart", text);
}

QString nameOf(Metric metric)
{
    switch (metric) {
    case Metric::Latency:
        return tr("latency, URL by URL");
    case Metric::P50:
        return tr("latency at p50");
    case Metric::P99:
        return tr("latency at p99");
    case Metric::PeakRss:
        return tr("peak memory");
    }
    return {};
}

/// One engine as written against itself on the level field.
struct Worth
{
    Source source;
    QList<run::Comparison> comparisons; ///< one a metric
    QString runName; ///< where several runs are overlaid that each hold both profiles
};

/// Of the run's own pairs, which share their rounds.
QList<Worth> pairedIn(const QList<Source>& sources)
{
    QList<Worth> worths;
    for (const Source& written : sources) {
        if (run::profileOf(*written.run, written.key) != Profile::AsWritten) {
            continue;
        }
        const auto level = std::find_if(sources.cbegin(), sources.cend(), [&written](const Source& other) {
            return other.run == written.run && run::engineId(other.key) == run::engineId(written.key)
                && run::profileOf(*other.run, other.key) == Profile::LevelField;
        });
        if (level == sources.cend()) {
            continue;
        }
        const bool several = sources.first().run != sources.last().run;
        Worth worth { *level, {}, several ? level->run->name : QString() };
        for (const Metric metric : Metrics) {
            worth.comparisons.append(run::compare(*written.run, written.key, level->key, metric));
        }
        worths.append(worth);
    }
    return worths;
}

/// Of the first two runs whose profiles differ.
QList<Worth> unpairedIn(const QList<run::SharedRun>& runs)
{
    const auto runIn = [&runs](Profile profile) {
        const auto found = std::find_if(
            runs.cbegin(), runs.cend(), [profile](const run::SharedRun& run) { return run->plan.profile == profile; });
        return found == runs.cend() ? run::SharedRun() : *found;
    };
    const run::SharedRun level = runIn(Profile::LevelField);
    const run::SharedRun written = runIn(Profile::AsWritten);
    QList<Worth> worths;
    if (!level || !written) {
        return worths;
    }
    for (const QString& key : level->engines) {
        if (written->engines.contains(key)) {
            Worth worth { { level, key, run::engineShortName(key), 0 }, {}, {} };
            for (const Metric metric : Metrics) {
                worth.comparisons.append(run::compareRuns(*level, key, *written, key, metric));
            }
            worths.append(worth);
        }
    }
    return worths;
}

/// Name of the engine alone: both profiles are in its ratio.
void nameByEngine(QList<Worth>& worths)
{
    for (Worth& worth : worths) {
        worth.source.name.replace(
            run::engineShortName(worth.source.key), run::engineShortName(run::engineId(worth.source.key)));
    }
}

class Builder
{
public:
    explicit Builder(const QList<run::SharedRun>& runs)
        : m_chart(startChart(tr("What the defaults are worth"), runs, Metric::Latency))
        , m_sources(sourcesOf(runs))
        , m_worths(pairedIn(m_sources))
        , m_paired(!m_worths.isEmpty())
    {
        if (!m_paired) {
            m_worths = unpairedIn(runs);
        }
        nameByEngine(m_worths);
    }

    Chart build()
    {
        chooseRows();
        if (m_chart.emptyReason.isEmpty()) {
            m_chart.emptyReason = whyEmpty();
        }
        if (!m_chart.emptyReason.isEmpty()) {
            return m_chart;
        }
        setAxes();
        for (qsizetype w = 0; w < m_worths.size(); ++w) {
            addSeries(w);
        }
        addTable();
        m_chart.finding = sentences(Metric::Latency).join(u'\n');
        addNotes();
        return m_chart;
    }

private:
    [[nodiscard]] const run::Comparison& comparison(qsizetype worth, Metric metric) const
    {
        return m_worths.at(worth).comparisons.at(std::ranges::find(Metrics, metric) - Metrics.begin());
    }

    /// Metrics that at least one engine has a ratio of, the first on top.
    void chooseRows()
    {
        for (const Metric metric : Metrics) {
            for (qsizetype w = 0; w < m_worths.size(); ++w) {
                if (comparison(w, metric).ratio) {
                    m_rows.prepend(metric);
                    break;
                }
            }
        }
    }

    [[nodiscard]] QString whyEmpty() const
    {
        if (m_worths.isEmpty()) {
            return tr("This chart needs each engine in both profiles. Choose the profile Both (versus compare "
                      "--profile both), then press Compare; or lay a run of each profile over each other.");
        }
        return m_rows.isEmpty() ? sentences(Metric::Latency).join(u' ') : QString();
    }

    void setAxes()
    {
        double smallest = 1 / LeastSpan;
        double largest = LeastSpan;
        QStringList names;
        for (const Metric metric : std::as_const(m_rows)) {
            names.append(nameOf(metric));
            for (qsizetype w = 0; w < m_worths.size(); ++w) {
                const run::Comparison& of = comparison(w, metric);
                const double ratio = of.ratio.value_or(1);
                smallest = std::min(smallest, of.low.value_or(ratio));
                largest = std::max(largest, of.high.value_or(ratio));
            }
        }
        setCategories(m_chart.y, names);
        m_chart.x.title = tr("as written ÷ level field (above 1: the defaults cost)");
        m_chart.x.ratio = true;
        m_chart.x.reference = 1;
        setLogarithmicRange(m_chart.x, smallest, largest);
    }

    void addSeries(qsizetype worth)
    {
        Series series = m_worths.at(worth).source.series(Mark::Points);
        series.name = m_worths.at(worth).source.name;
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const run::Comparison& of = comparison(worth, m_rows.at(row));
            if (of.ratio) {
                const double y = double(row) + offsetInRow(worth, m_worths.size());
                series.points.append({ *of.ratio, y });
                series.errorLow.append({ of.low.value_or(*of.ratio), y });
                series.errorHigh.append({ of.high.value_or(*of.ratio), y });
                series.labels.append(run::ratioNumber(*of.ratio) + u'×');
            }
        }
        m_chart.series.append(series);
    }

    void addTable()
    {
        m_chart.table.headers = { tr("Engine"), tr("of"), tr("as written ÷ level field"), tr("low"), tr("high"),
            tr("rounds"), tr("in words") };
        const auto cell
            = [](const std::optional<double>& ratio) { return ratio ? run::ratioNumber(*ratio) : QString(); };
        for (qsizetype w = 0; w < m_worths.size(); ++w) {
            for (const Metric metric : Metrics) {
                const run::Comparison& of = comparison(w, metric);
                m_chart.table.rows.append({ m_worths.at(w).source.name, nameOf(metric), cell(of.ratio), cell(of.low),
                    cell(of.high), of.ratio ? QString::number(of.rounds) : QString(), of.sentence });
            }
        }
    }

    [[nodiscard]] QStringList sentences(Metric metric) const
    {
        QStringList lines;
        for (qsizetype w = 0; w < m_worths.size(); ++w) {
            const QString& name = m_worths.at(w).runName;
            const QString& sentence = comparison(w, metric).sentence;
            lines.append(name.isEmpty() ? sentence : name + u": "_s + sentence);
        }
        return lines;
    }

    void addNotes()
    {
        m_chart.notes.append(m_paired
                ? tr("Points: ratio of an engine to itself, paired by round; lines: its 95 % interval.")
                : tr("Points: ratio of an engine to itself in two runs, which share no rounds; lines: its 95 % "
                     "interval. What changed on the machine between the runs is in it."));
        m_chart.notes.append(lossNotes(m_sources));
    }

    Chart m_chart;
    QList<Source> m_sources;
    QList<Worth> m_worths;
    bool m_paired;
    QList<Metric> m_rows; ///< from below
};

} // namespace

Chart defaultsChart(const QList<run::SharedRun>& runs)
{
    return Builder(runs).build();
}

} // namespace app::charts
