// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/two_runs_table.h"

#include "app/charts/format.h"
#include "app/run/run_differences.h"
#include "app/run/summary.h"
#include "app/run/two_runs.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

#include <optional>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;
using app::run::EngineSummary;
using app::run::Metric;
using app::run::Run;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::runs::TwoRuns", text);
}

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Latency:
        return tr("Latency, URL by URL");
    case Metric::P50:
        return tr("Median latency");
    case Metric::P99:
        return tr("99th percentile");
    case Metric::PeakRss:
        return tr("Peak memory");
    }
    return {};
}

/// The figure of the run's own table; of latency URL by URL there is none.
QString valueText(const EngineSummary& summary, Metric metric)
{
    const auto text
        = [](const std::optional<double>& value, QString (*format)(double)) { return value ? format(*value) : u"–"_s; };
    switch (metric) {
    case Metric::P50:
        return text(summary.p50Us, app::charts::duration);
    case Metric::P99:
        return text(summary.p99Us, app::charts::duration);
    case Metric::PeakRss:
        return text(summary.peakRssBytes, app::charts::byteSize);
    case Metric::Latency:
        break;
    }
    return u"–"_s;
}

QString intervalText(const app::run::Comparison& comparison)
{
    return comparison.low && comparison.high
        ? app::charts::number(*comparison.low) + u" – "_s + app::charts::number(*comparison.high)
        : u"–"_s;
}

app::charts::Table tableOf(const Run& before, const Run& after)
{
    app::charts::Table table;
    table.headers
        = { tr("Engine"), tr("Figure"), tr("Before"), tr("After"), tr("Ratio"), tr("95 % interval"), tr("In words") };
    QString engine;
    EngineSummary old;
    EngineSummary now;
    for (const app::run::Comparison& comparison : app::run::compareRuns(before, after)) {
        if (comparison.a != engine) {
            engine = comparison.a;
            old = app::run::summarize(before, comparison.b);
            now = app::run::summarize(after, comparison.a);
        }
        table.rows.append(
            { app::run::engineShortName(engine), metricName(comparison.metric), valueText(old, comparison.metric),
                valueText(now, comparison.metric), comparison.ratio ? app::charts::number(*comparison.ratio) : u"–"_s,
                intervalText(comparison), comparison.sentence });
    }
    return table;
}

QStringList conditionsOf(const Run& before, const Run& after)
{
    QStringList lines;
    for (const app::run::Difference& difference : app::run::runDifferences(before, after)) {
        const auto text = [](const QString& value) { return value.isEmpty() ? tr("none") : value; };
        lines.append(tr("%1: %2 → %3").arg(difference.what, text(difference.before), text(difference.after)));
    }
    return lines;
}

QStringList warningsOf(const Run& run, const QString& name)
{
    QStringList lines;
    for (const app::run::Warning& warning : app::run::warnings(run)) {
        lines.append(tr("%1: %2").arg(name, warning.sentence));
    }
    return lines;
}

QString runText(const Run& run)
{
    return tr("%1 (%2 UTC)").arg(run.name, run.started.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace

TwoRuns holdAgainst(const Run& before, const Run& after)
{
    TwoRuns two;
    two.summary = tr("Before: %1. After: %2.").arg(runText(before), runText(after));
    two.conditions = conditionsOf(before, after);
    two.warnings = warningsOf(before, tr("Before")) + warningsOf(after, tr("After"));
    two.table = tableOf(before, after);
    if (two.table.rows.isEmpty()) {
        two.emptyReason = tr("No engine took part in both runs, so there is nothing to hold against each other.");
    }
    return two;
}

} // namespace ui::runs
