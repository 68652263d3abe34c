// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/ticks.h"
#include "app/experiments/caption.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/experiments/start_work.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double NanosecondsPerMicrosecond = 1000;
constexpr double HeadRoom = 1.12; ///< above the highest bar, for its value

QString tr(const char* text)
{
    return QCoreApplication::translate("StartExperiment", text);
}

std::optional<double> readyUs(const Trial& trial)
{
    const auto ns = figureNamed(u"ready_ns"_s)(trial);
    return ns ? std::optional(*ns / NanosecondsPerMicrosecond) : std::nullopt;
}

/// One of the two things that are measured of a start.
struct Quantity
{
    QString suffix; ///< of the figures' names
    QString title; ///< of the chart
    QString words; ///< in titles of figures and below the bars
    QString axis; ///< without its unit
    QString unit;
    std::function<std::optional<double>(const Trial&)> value;
    charts::Unit (*axisUnit)(double) = nullptr;
};

QList<Quantity> quantities()
{
    return {
        { .suffix = u"_ready"_s,
            .title = tr("How long each engine takes to start"),
            .words = tr("from process start to ready"),
            .axis = tr("Time"),
            .unit = u"µs"_s,
            .value = readyUs,
            .axisUnit = charts::timeUnit },
        { .suffix = u"_ready_rss"_s,
            .title = tr("What each engine holds when it is ready"),
            .words = tr("resident memory when ready"),
            .axis = tr("Resident memory"),
            .unit = u"B"_s,
            .value = figureNamed(u"ready_rss_bytes"_s),
            .axisUnit = charts::bytesUnit },
    };
}

QString caseName()
{
    return u"ready"_s;
}

/// Engines of which there is something to show.
QStringList measuredEngines(const Result& result)
{
    QStringList ids = startContestants();
    ids.removeIf([&result](const QString& id) { return counted(result, id, caseName()).isEmpty(); });
    return ids;
}

std::optional<Figure> figureOf(const Result& result, const QString& id, const Quantity& quantity)
{
    return amountFigure({ .name = id + quantity.suffix,
                            .title = tr("%1, %2").arg(run::engineShortName(id), quantity.words),
                            .unit = quantity.unit },
        pairedValues(result, caseName(), { id }, quantity.value)[0]);
}

std::optional<Figure> ratioOf(const Result& result, const Quantity& quantity)
{
    const QStringList pair { u"go"_s, u"rust"_s };
    const auto columns = pairedValues(result, caseName(), pair, quantity.value);
    return ratioFigure({ .name = "go_by_rust"_L1 + quantity.suffix,
                           .title = tr("Go ÷ Rust, %1").arg(quantity.words),
                           .unit = u"ratio"_s },
        columns[0], columns[1]);
}

/// "Rust 6.74 ms (6.70–6.80), Go 9.00 ms (8.90–9.10): Go ÷ Rust is 1.34× (1.30–1.38)."
QString findingOf(const QList<Figure>& figures, const QStringList& ids, const std::optional<Figure>& ratio)
{
    QStringList words;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        words.append(run::engineShortName(ids[i]) + u' ' + figureText(figures[i]));
    }
    const QString values = words.join(", "_L1);
    return ratio ? tr("%1. Go ÷ Rust: %2.").arg(values, figureText(*ratio)) : values + u'.';
}

charts::Series barOf(const QString& id, const Figure& figure, const charts::Unit& unit)
{
    charts::Series series { .name = run::engineShortName(id), .key = id, .mark = charts::Mark::Bar };
    series.points = { { 0, unit.from(figure.value) } };
    series.errorLow = { { 0, unit.from(figure.low.value_or(figure.value)) } };
    series.errorHigh = { { 0, unit.from(figure.high.value_or(figure.value)) } };
    return series;
}

QStringList rowOf(const QString& id, const Figure& figure, const charts::Unit& unit)
{
    const auto cell
        = [&unit](const std::optional<double>& value) { return value ? charts::number(unit.from(*value)) : QString(); };
    return { run::engineShortName(id), cell(figure.value), cell(figure.low), cell(figure.high),
        QString::number(figure.rounds) };
}

charts::Chart chartOf(const Result& result, const Quantity& quantity)
{
    charts::Chart chart;
    chart.title = quantity.title;
    chart.caption = captionOf(result, tr("fresh processes"));
    const QStringList ids = measuredEngines(result);
    QList<Figure> figures;
    double largest = 0;
    for (const QString& id : ids) {
        figures.append(*figureOf(result, id, quantity));
        largest = std::max(largest, figures.constLast().high.value_or(figures.constLast().value));
    }
    if (ids.isEmpty()) {
        chart.emptyReason = result.trials.isEmpty()
            ? tr("Nothing is measured yet. Run the experiment; the chart appears here.")
            : troubles(result).join(u' ');
        return chart;
    }
    const charts::Unit unit = quantity.axisUnit(largest);
    charts::setCategories(chart.x, { quantity.words });
    chart.y.title = quantity.axis + " ("_L1 + unit.name + u')';
    chart.y.unit = unit.name;
    charts::setLinearRange(chart.y, unit.from(largest) * HeadRoom);
    chart.table.headers
        = { tr("Engine"), tr("geometric mean (%1)").arg(unit.name), tr("low"), tr("high"), tr("rounds") };
    for (qsizetype i = 0; i < ids.size(); ++i) {
        chart.series.append(barOf(ids[i], figures[i], unit));
        chart.table.rows.append(rowOf(ids[i], figures[i], unit));
    }
    chart.finding = findingOf(figures, ids, ratioOf(result, quantity));
    chart.warnings = warningsOf(result, result.rounds);
    chart.notes = { tr("Bars: geometric mean of the rounds; lines: its 95 % interval.") };
    return chart;
}

QStringList absenceNotes(const Result& result)
{
    QStringList notes;
    for (const QString& id : startContestants()) {
        if (!result.trials.isEmpty() && !result.programs.contains(id)) {
            notes.append(tr("%1 is left out: its engine is not available.").arg(run::engineShortName(id)));
        }
    }
    return notes;
}

} // namespace

Findings startFindings(const Result& result)
{
    Findings findings;
    for (const Quantity& quantity : quantities()) {
        for (const QString& id : measuredEngines(result)) {
            findings.figures.append(*figureOf(result, id, quantity));
        }
        if (const auto ratio = ratioOf(result, quantity)) {
            findings.figures.append(*ratio);
        }
        findings.charts.append(chartOf(result, quantity));
    }
    findings.notes = absenceNotes(result) + troubles(result);
    return findings;
}

} // namespace app::experiments
