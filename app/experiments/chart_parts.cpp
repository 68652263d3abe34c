// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/chart_parts.h"

#include "app/charts/format.h"
#include "app/experiments/caption.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ExperimentCharts", text);
}

QStringList lossNotes(const Result& result)
{
    QStringList notes;
    for (const QString& name : casesOf(result)) {
        if (const auto sentence = disagreement(result, name)) {
            notes.append(tr("Left out: %1").arg(*sentence));
        }
    }
    for (const QString& contestant : contestantsInOrder(result)) {
        const auto debug = [&](const Trial& trial) { return trial.contestant == contestant && trial.debugBuild; };
        if (std::ranges::any_of(result.trials, debug)) {
            notes.append(tr("%1 is a debug build: left out.").arg(run::engineShortName(contestant)));
        }
    }
    QMap<QString, int> failed;
    for (const Trial& trial : result.trials) {
        failed[trial.contestant] += trial.ok() ? 0 : 1;
    }
    QStringList parts;
    for (auto it = failed.cbegin(); it != failed.cend(); ++it) {
        if (*it > 0) {
            parts.append(run::engineShortName(it.key()) + u' ' + QString::number(*it));
        }
    }
    if (!parts.isEmpty()) {
        notes.append(tr("Trials that failed are left out: %1.").arg(parts.join(u", "_s)));
    }
    return notes;
}

QString emptyReason(const Result& result)
{
    if (!result.notMeasured.isEmpty()) {
        return result.notMeasured;
    }
    if (std::ranges::any_of(result.trials, &Trial::counts)) {
        return agreedCases(result).isEmpty()
            ? tr("The programs computed different things, so that no time counts. Build Versus again; if they still "
                 "differ, report it as a bug.")
            : QString();
    }
    const auto failed = std::ranges::find_if_not(result.trials, &Trial::ok);
    if (failed != result.trials.cend()) {
        return failed->failure;
    }
    return std::ranges::any_of(result.trials, &Trial::debugBuild)
        ? tr("A debug build is no evidence. Build Versus with the preset \"release\", then measure again.")
        : tr("Nothing is measured yet. Press Run; the chart appears here.");
}

} // namespace

charts::Chart startChart(const QString& title, const Result& result)
{
    charts::Chart chart;
    chart.title = title;
    chart.emptyReason = emptyReason(result);
    chart.caption = captionOf(result, result.quick ? tr("quick") : QString());
    chart.notes = lossNotes(result);
    if (chart.emptyReason.isEmpty()) {
        chart.warnings = warningsOf(result, result.rounds);
    }
    return chart;
}

QStringList contestantsInOrder(const Result& result)
{
    const QStringList measured = contestantsOf(result); // in the order of the first shuffle
    QStringList ordered;
    for (const QString& contestant : QStringList { u"go"_s, u"rust"_s, u"cpp"_s } + measured) {
        if (measured.contains(contestant) && !ordered.contains(contestant)) {
            ordered.append(contestant);
        }
    }
    return ordered;
}

QStringList agreedCases(const Result& result)
{
    QStringList cases = casesOf(result);
    cases.removeIf([&result](const QString& name) { return disagreement(result, name).has_value(); });
    return cases;
}

charts::Series seriesOf(const QString& contestant, charts::Mark mark)
{
    charts::Series series;
    series.name = run::engineShortName(contestant);
    series.key = contestant;
    series.mark = mark;
    return series;
}

std::optional<Figure> meanOf(
    const Result& result, const QString& caseName, const QString& contestant, const TrialValue& value)
{
    return amountFigure({}, pairedValues(result, caseName, { contestant }, value)[0]);
}

QStringList cellsOf(const Figure& figure, double unit)
{
    const auto cell
        = [unit](const std::optional<double>& value) { return value ? charts::number(*value / unit) : QString(); };
    return { cell(figure.value), cell(figure.low), cell(figure.high), QString::number(figure.rounds) };
}

} // namespace app::experiments
