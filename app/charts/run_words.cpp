// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/run_words.h"

#include "app/run/machines.h"
#include "app/run/two_runs.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::runWords", text);
}

/// Of many machines one line each would leave no room for the chart: those two of them that lie furthest apart.
QString findingOfMachines(const QList<run::SharedRun>& runs, run::Metric metric)
{
    std::optional<std::pair<double, QString>> least;
    std::optional<std::pair<double, QString>> most;
    for (const run::SharedRun& run : runs) {
        const auto comparison = run::leadingComparison(*run, metric);
        if (!comparison || !comparison->ratio) {
            continue;
        }
        const std::pair<double, QString> line(*comparison->ratio, run->name + u": "_s + comparison->sentence);
        least = !least || line.first < least->first ? line : least;
        most = !most || line.first > most->first ? line : most;
    }
    if (!least) {
        return run::finding(*runs.first(), metric);
    }
    return least->second == most->second ? least->second : least->second + u'\n' + most->second;
}

/// What is not whole of a comparison whose machines stand side by side, in one line: there is little room.
QStringList gapsOf(const run::Run& run)
{
    QStringList sentences;
    if (const QList<int> missing = run::missingShards(run); !missing.isEmpty()) {
        sentences.append(tr("Shards that are missing: %1.").arg(run::shardNames(missing, run)));
    }
    if (const QList<int> stopped = run::stoppedShards(run); !stopped.isEmpty()) {
        sentences.append(tr("Shards that were stopped: %1.").arg(run::shardNames(stopped, run)));
    }
    return sentences.isEmpty() ? sentences : QStringList { sentences.join(u' ') };
}

QStringList warningsOf(const run::Run& run, bool division)
{
    QStringList sentences = division ? gapsOf(run) : QStringList();
    for (const run::Warning& warning : run::warnings(run)) {
        const bool isGap = warning.kind == run::WarningKind::MissingShards || warning.kind == run::WarningKind::Partial;
        if (!division || !isGap) {
            sentences.append(warning.sentence);
        }
    }
    return sentences;
}

} // namespace

QString findingOf(const QList<run::SharedRun>& runs, run::Metric metric)
{
    if (run::ofOneDivision(runs)) {
        return findingOfMachines(runs, metric);
    }
    if (runs.size() == 2) {
        const QStringList& before = runs[0]->engines;
        const QStringList& after = runs[1]->engines;
        const auto common = std::ranges::find_if(after, [&before](const QString& key) { return before.contains(key); });
        return common == after.cend() ? QString()
                                      : run::compareRuns(*runs[0], *common, *runs[1], *common, metric).sentence;
    }
    QStringList lines;
    for (const run::SharedRun& run : runs) {
        const QString finding = run::finding(*run, metric);
        lines.append(runs.size() > 1 ? run->name + u": "_s + finding : finding);
    }
    return lines.join(u'\n');
}

QStringList warningsOf(const QList<run::SharedRun>& runs)
{
    const bool division = run::ofOneDivision(runs);
    QList<QStringList> all;
    for (const run::SharedRun& run : runs) {
        all.append(warningsOf(*run, division));
    }
    QStringList common = runs.size() == 1 || division ? all.value(0) : QStringList();
    for (const QStringList& sentences : all) {
        common.removeIf([&](const QString& sentence) { return !sentences.contains(sentence); });
    }
    QStringList own;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (const QString& sentence : all[i]) {
            if (!common.contains(sentence)) {
                own.append(runs[i]->name + u": "_s + sentence);
            }
        }
    }
    return common + own;
}

} // namespace app::charts
