// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sources.h"

#include "app/charts/conditions.h"
#include "app/charts/format.h"
#include "app/charts/run_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double RowShare = 0.56; ///< of the height between two rows, over which the sources are spread

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("app::charts::sources", text, disambiguation, n);
}

/// The runs' names without the words that they begin with in common: of two times on one day, the times of day. A
/// legend has little room. Names that are alike stay whole.
QStringList shortRunNames(const QList<run::SharedRun>& runs)
{
    QStringList names;
    for (const run::SharedRun& run : runs) {
        names.append(run->name);
    }
    const auto [first, last] = std::ranges::minmax(names);
    const auto apart = std::ranges::mismatch(first, last).in1 - first.cbegin();
    const qsizetype blank = first.left(apart).lastIndexOf(u' ');
    if (first != last && blank >= 0) {
        for (QString& name : names) {
            name.remove(0, blank + 1);
        }
    }
    return names;
}

struct Count
{
    qint64 fetches = 0;
    qint64 failed = 0;
};

Count countOf(const Source& source)
{
    Count count;
    for (const run::SharedRound& part : goodParts(source)) {
        count.fetches += part->samples.size();
        count.failed += part->samples.errorCount();
    }
    return count;
}

/// The word for the error that most of the failed fetches ended with.
QString commonestError(const QList<Source>& sources)
{
    QMap<fetch::ErrorKind, int> kinds;
    for (const Source& source : sources) {
        for (const run::SharedRound& part : goodParts(source)) {
            for (qsizetype row = 0; row < part->samples.size(); ++row) {
                if (part->samples.failed(row)) {
                    ++kinds[part->samples.at(row).error->kind];
                }
            }
        }
    }
    const auto most = std::max_element(kinds.cbegin(), kinds.cend());
    return most == kinds.cend() ? QString() : fetch::toWord(most.key());
}

/// What the engine said that failed first, or nothing.
QString firstFailure(const QList<Source>& sources)
{
    for (const Source& source : sources) {
        for (const run::SharedRound& part : source.run->parts) {
            if (part->engine == source.key && part->failure) {
                return part->failure->sentence;
            }
        }
    }
    return {};
}

QString emptyReason(const QList<Source>& sources)
{
    if (sources.isEmpty()) {
        return tr("Nothing is measured yet. Add URLs and press Compare; the chart appears here.");
    }
    Count all;
    for (const Source& source : sources) {
        const Count count = countOf(source);
        all.fetches += count.fetches;
        all.failed += count.failed;
    }
    if (all.failed < all.fetches) {
        return {};
    }
    if (all.failed > 0) {
        return tr("All %n fetch(es) failed, most of them with the error “%1”. "
                  "Check the addresses and the network, then press Compare again.",
            nullptr, int(all.failed))
            .arg(commonestError(sources));
    }
    const QString failure = firstFailure(sources);
    return failure.isEmpty() ? tr("No round is complete yet.") : failure;
}

} // namespace

Series Source::series(Mark mark) const
{
    Series series;
    series.name = name;
    series.key = key;
    series.variant = variant;
    series.mark = mark;
    return series;
}

QList<Source> sourcesOf(const QList<run::SharedRun>& runs)
{
    QList<Source> sources;
    const QStringList names = runs.size() > 1 ? shortRunNames(runs) : QStringList();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (const QString& key : runs.at(i)->engines) {
            const QString name = run::engineShortName(key);
            sources.append({ runs.at(i), key, names.isEmpty() ? name : name + u" · "_s + names[i], int(i) });
        }
    }
    return sources.first(std::min(sources.size(), MostSources));
}

std::vector<run::SharedRound> goodParts(const Source& source)
{
    std::vector<run::SharedRound> parts = run::countedParts(*source.run, source.key);
    std::erase_if(parts, [](const run::SharedRound& part) { return !part->done; });
    return parts;
}

double offsetInRow(qsizetype source, qsizetype count)
{
    return count < 2 ? 0 : RowShare * (0.5 - double(source) / double(count - 1));
}

Chart startChart(const QString& title, const QList<run::SharedRun>& runs, run::Metric metric)
{
    Chart chart;
    chart.title = title;
    const QList<Source> sources = sourcesOf(runs);
    chart.emptyReason = emptyReason(sources);
    chart.caption = conditions(runs);
    if (chart.emptyReason.isEmpty()) {
        chart.finding = findingOf(runs, metric);
        chart.warnings = warningsOf(runs);
    }
    if (sources.size() == MostSources) {
        chart.notes.append(tr("No more than the first %1 series are drawn.").arg(MostSources));
    }
    return chart;
}

QStringList lossNotes(const QList<Source>& sources)
{
    QStringList failed;
    QStringList lost;
    QStringList notes;
    for (const Source& source : sources) {
        const Count count = countOf(source);
        if (count.failed > 0) {
            failed.append(tr("%1 %2 of %3").arg(source.name).arg(count.failed).arg(count.fetches));
        }
        const auto parts = run::countedParts(*source.run, source.key);
        const auto rounds = std::count_if(
            parts.cbegin(), parts.cend(), [](const run::SharedRound& part) { return part->failure.has_value(); });
        if (rounds > 0) {
            lost.append(tr("%1 %2 of %3").arg(source.name).arg(rounds).arg(parts.size()));
        }
    }
    if (!failed.isEmpty()) {
        notes.append(tr("Failed fetches are left out: %1.").arg(failed.join(u", "_s)));
    }
    if (!lost.isEmpty()) {
        notes.append(tr("Rounds in which the engine itself failed: %1.").arg(lost.join(u", "_s)));
    }
    return notes;
}

QStringList floorNote(double smallestUs)
{
    if (smallestUs >= FloorUs) {
        return {};
    }
    return { tr("Latencies below %1 are drawn there.").arg(duration(FloorUs)) };
}

} // namespace app::charts
