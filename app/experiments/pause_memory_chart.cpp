// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/memory_reason.h"
#include "app/charts/ticks.h"
#include "app/charts/view.h"
#include "app/experiments/chart_parts.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/experiments/pause_cases.h"
#include "app/experiments/pause_charts.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using charts::Chart;
using charts::Mark;

constexpr double NsPerSecond = 1e9;
constexpr double HeadRoom = 1.05;

QString tr(const char* text)
{
    return QCoreApplication::translate("PausesExperiment", text);
}

qint64 peakOf(const Trial& trial)
{
    return trial.figures.value(u"peak_rss_bytes"_s);
}

/// The contestant whose rounds are looked at to choose one: Go, whose memory moves most.
QString chooser(const Result& result)
{
    const QStringList contestants = contestantsInOrder(result);
    return contestants.contains(u"go"_s) ? u"go"_s : contestants.value(0);
}

/// The round whose peak is the median, of two in the middle the lower; 0 without one.
int representativeRound(const Result& result)
{
    QList<Trial> trials = counted(result, chooser(result), usualPauseCase(result));
    std::ranges::stable_sort(trials, {}, peakOf);
    return trials.isEmpty() ? 0 : trials.at((trials.size() - 1) / 2).round;
}

/// The trials to be drawn: every contestant in the usual case, and Go at the other settings.
QList<Trial> trialsOf(const Result& result, int round)
{
    QList<Trial> chosen;
    for (const QString& name : pauseCasesOf(result)) {
        const QStringList drawn = name == usualPauseCase(result) ? contestantsInOrder(result) : QStringList { u"go"_s };
        for (const QString& contestant : drawn) {
            for (const Trial& trial : counted(result, contestant, name)) {
                if (trial.round == round && !trial.series[u"rss"_s].values.isEmpty()) {
                    chosen.append(trial);
                }
            }
        }
    }
    return chosen;
}

QString memoryFinding(const QList<Figure>& figures)
{
    const Figure* go = findFigure(figures, u"go_rss"_s);
    const Figure* rust = findFigure(figures, u"rust_rss"_s);
    const Figure* ratio = findFigure(figures, u"go_by_rust_rss"_s);
    if (go == nullptr || rust == nullptr || ratio == nullptr) {
        return {};
    }
    return tr("With the same live data Go's peak memory is %1 that of Rust: %2 and %3.")
        .arg(figureText(*ratio), figureText(*go), figureText(*rust));
}

QString nameOf(const Trial& trial)
{
    const QString name = run::engineShortName(trial.contestant);
    return trial.contestant == "go"_L1 ? name + u", "_s + pauseCaseName(trial.caseName) : name;
}

/// Adds one line; `shade` tells the settings of one contestant apart.
void addLine(Chart& chart, const Trial& trial, int shade, const charts::Unit& unit)
{
    charts::Series line = seriesOf(trial.contestant, Mark::Line);
    line.name = nameOf(trial);
    line.variant = shade;
    const Series rss = trial.series[u"rss"_s];
    for (qsizetype i = 0; i < rss.values.size(); ++i) {
        const QPointF point(double(rss.atNs[i]) / NsPerSecond, unit.from(double(rss.values[i])));
        line.points.append(point);
        chart.table.rows.append({ line.name, charts::number(point.x()), charts::number(point.y()) });
    }
    chart.series.append(line);
}

} // namespace

Chart pauseMemoryChart(const Result& result)
{
    Chart chart = startChart(tr("Memory over time with a large live heap"), result);
    const int round = representativeRound(result);
    const QList<Trial> trials = trialsOf(result, round);
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    QPointF largest;
    for (const Trial& trial : trials) {
        const Series rss = trial.series[u"rss"_s];
        largest.setX(std::max(largest.x(), double(rss.atNs.last()) / NsPerSecond));
        largest.setY(std::max(largest.y(), double(std::ranges::max(rss.values))));
    }
    if (largest.x() <= 0) {
        chart.emptyReason = tr("No trial told its memory over time. Measure again.");
        return chart;
    }
    const charts::Unit unit = charts::bytesUnit(largest.y());
    chart.table.headers = { tr("Contestant"), tr("time (s)"), tr("memory (%1)").arg(unit.name) };
    int shade = 0;
    for (const Trial& trial : trials) {
        const bool usual = trial.caseName == usualPauseCase(result);
        addLine(chart, trial, usual ? 0 : ++shade, unit);
    }
    chart.x.title = tr("Since the heap was filled (s)");
    chart.x.unit = u"s"_s;
    charts::setLinearRange(chart.x, largest.x());
    chart.y.title = tr("Resident memory (%1)").arg(unit.name);
    chart.y.unit = unit.name;
    charts::setLinearRange(chart.y, unit.from(largest.y()) * HeadRoom);
    chart.y.smallest = charts::smallestY(chart);
    chart.finding = memoryFinding(pausesFigures(result));
    chart.notes.prepend(tr("Round %1 of %2, in which the peak memory of %3 was the median; looked at every 50 ms; %4.")
                            .arg(round)
                            .arg(result.rounds)
                            .arg(run::engineShortName(chooser(result)), charts::byteNote(unit)));
    return chart;
}

} // namespace app::experiments
