// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/ticks.h"
#include "app/experiments/caption.h"
#include "app/experiments/gap_evidence.h"
#include "app/experiments/gap_work.h"
#include "app/run/ratio_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double LeastSpan = 1.05; ///< shown on both sides of 1, so that noise does not fill the plot

QString tr(const char* text)
{
    return QCoreApplication::translate("GapExperiment", text);
}

/// "1.74 (1.70–1.78)", in the digits of the axis.
QString ratioText(const Figure& ratio)
{
    const QString value = run::ratioNumber(ratio.value);
    return ratio.low && ratio.high
        ? u"%1 (%2–%3)"_s.arg(value, run::ratioNumber(*ratio.low), run::ratioNumber(*ratio.high))
        : value;
}

QString percent(double share)
{
    constexpr double whole = 100;
    return QString::number(std::round(share * whole) + 0.0, 'f', 0); // + 0.0: no "-0"
}

/// "57 % of the gap is left (25 to 88 %)"; where the interval holds 0, a number would claim to know more than is known.
QString remainsText(const Figure& share)
{
    const QString value = percent(share.value);
    if (!share.low || !share.high) {
        return tr("%1 % of the gap is left (no interval)").arg(value);
    }
    const QString low = percent(*share.low);
    const QString high = percent(*share.high);
    return *share.low <= 0 && *share.high >= 0 ? tr("nothing measurable of the gap is left (%1 to %2 %)").arg(low, high)
                                               : tr("%1 % of the gap is left (%2 to %3 %)").arg(value, low, high);
}

QString nameOf(const GapPoint& point, const GapEvidence& evidence)
{
    return &point == &evidence.computing ? tr("computing") : QString::number(point.delayMs);
}

/// Computing first, then the delays: the order along the axis.
QList<const GapPoint*> placesOf(const GapEvidence& evidence)
{
    QList<const GapPoint*> places { &evidence.computing };
    for (const GapPoint& point : evidence.delays) {
        places.append(&point);
    }
    return places;
}

QString findingOf(const GapEvidence& evidence)
{
    const auto judged = std::ranges::find(evidence.delays, JudgedDelayMs, &GapPoint::delayMs);
    if (!evidence.remaining) {
        return evidence.whyNoneRemains;
    }
    return tr("Go ÷ Rust is %1 in computing and %2 for a fetch at %3 ms of network delay: %4.")
        .arg(ratioText(*evidence.computing.ratio), ratioText(*judged->ratio))
        .arg(JudgedDelayMs)
        .arg(remainsText(*evidence.remaining));
}

void setAxes(const GapEvidence& evidence, charts::Chart& chart)
{
    double smallest = 1 / LeastSpan;
    double largest = LeastSpan;
    QStringList names;
    for (const GapPoint* point : placesOf(evidence)) {
        names.append(nameOf(*point, evidence));
        if (point->ratio) {
            smallest = std::min(smallest, point->ratio->low.value_or(point->ratio->value));
            largest = std::max(largest, point->ratio->high.value_or(point->ratio->value));
        }
    }
    charts::setCategories(chart.x, names);
    chart.x.title = tr("Network delay of each fetch (ms); at the left end, computing without a network");
    chart.y.title = tr("Go ÷ Rust, time (above 1: Go takes longer)");
    chart.y.ratio = true;
    chart.y.reference = 1;
    charts::setLogarithmicRange(chart.y, smallest, largest);
}

/// One place as a point with its interval.
void addPoint(double x, const Figure& ratio, const QString& label, charts::Series& series)
{
    series.points.append({ x, ratio.value });
    series.errorLow.append({ x, ratio.low.value_or(ratio.value) });
    series.errorHigh.append({ x, ratio.high.value_or(ratio.value) });
    series.labels.append(label);
}

QString labelOf(const Figure& ratio)
{
    return run::ratioNumber(ratio.value) + u'×';
}

void addSeries(const GapEvidence& evidence, charts::Chart& chart)
{
    charts::Series computing { .name = tr("computing"), .key = u"computing"_s, .mark = charts::Mark::Points };
    const QString fetching = tr("fetching");
    charts::Series band { .name = fetching, .key = u"fetching"_s, .mark = charts::Mark::Band };
    charts::Series line { .name = fetching, .key = u"fetching"_s, .mark = charts::Mark::Line };
    charts::Series points { .name = fetching, .key = u"fetching"_s, .mark = charts::Mark::Points };
    if (evidence.computing.ratio) {
        addPoint(0, *evidence.computing.ratio, labelOf(*evidence.computing.ratio), computing);
    }
    for (qsizetype i = 0; i < evidence.delays.size(); ++i) {
        if (const auto& ratio = evidence.delays[i].ratio) {
            const bool named = evidence.delays[i].delayMs == JudgedDelayMs; // the others stand in the table
            addPoint(double(i + 1), *ratio, named ? labelOf(*ratio) : QString(), points);
            band.points.append(points.errorLow.constLast());
            band.upper.append(points.errorHigh.constLast());
            line.points.append(points.points.constLast());
        }
    }
    points.errorLow.clear(); // the band shows them
    points.errorHigh.clear();
    chart.series = { band, line, points, computing };
}

void addTable(const GapEvidence& evidence, charts::Chart& chart)
{
    chart.table.headers = { tr("Network delay (ms)"), tr("Go ÷ Rust"), tr("low"), tr("high"), tr("rounds"),
        tr("Go (µs)"), tr("Rust (µs)"), tr("why none") };
    const auto ratio = [](const std::optional<double>& value) { return value ? run::ratioNumber(*value) : QString(); };
    const auto latency
        = [](const std::optional<Figure>& figure) { return figure ? charts::number(figure->value) : QString(); };
    for (const GapPoint* point : placesOf(evidence)) {
        const auto& of = point->ratio;
        chart.table.rows.append({ nameOf(*point, evidence), ratio(of ? std::optional(of->value) : std::nullopt),
            ratio(of ? of->low : std::nullopt), ratio(of ? of->high : std::nullopt),
            of ? QString::number(of->rounds) : QString(), latency(point->go), latency(point->rust), point->whyNone });
    }
}

/// The delays without a ratio for this reason: "0, 1, 2".
QString delaysWhy(const GapEvidence& evidence, const QString& whyNone)
{
    QStringList delays;
    for (const GapPoint& point : evidence.delays) {
        if (point.whyNone == whyNone) {
            delays.append(QString::number(point.delayMs));
        }
    }
    return delays.join(", "_L1);
}

/// One sentence for each reason.
QStringList whyNoneWarnings(const GapEvidence& evidence)
{
    QStringList warnings;
    if (!evidence.computing.whyNone.isEmpty()) {
        warnings.append(tr("No ratio of computing: %1.").arg(evidence.computing.whyNone));
    }
    for (const GapPoint& point : evidence.delays) {
        if (!point.whyNone.isEmpty()) {
            warnings.append(tr("No ratio at %1 ms: %2.").arg(delaysWhy(evidence, point.whyNone), point.whyNone));
        }
    }
    warnings.removeDuplicates();
    return warnings;
}

} // namespace

charts::Chart gapChart(const Result& result, const GapEvidence& evidence)
{
    charts::Chart chart;
    chart.title = tr("The gap between Go and Rust against network delay");
    chart.caption
        = captionOf(result, tr("clients alone, %1 fetch at a time, level-field, HTTP/1.1").arg(GapConcurrency));
    const QList<const GapPoint*> places = placesOf(evidence);
    if (std::ranges::none_of(places, [](const GapPoint* point) { return point->ratio.has_value(); })) {
        chart.emptyReason = result.trials.isEmpty()
            ? tr("Nothing is measured yet. Run the experiment; the chart appears here.")
            : whyNoneWarnings(evidence).join(u' ');
        return chart;
    }
    chart.finding = findingOf(evidence);
    chart.warnings = whyNoneWarnings(evidence) + warningsOf(result, result.rounds);
    setAxes(evidence, chart);
    addSeries(evidence, chart);
    addTable(evidence, chart);
    chart.notes
        = { tr("Points: geometric mean of the rounds; band and bar: its 95 % interval, paired by round. Computing: "
               "geometric mean over the kernels. The axis of delays has even steps.") };
    return chart;
}

} // namespace app::experiments
