// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/run/comparison.h"
#include "app/run/latencies.h"
#include "app/run/run.h"

#include <QList>
#include <QString>

#include <vector>

namespace app::charts {

/// What all builders start from.

/// One engine in one run: what a series is about.
struct Source
{
    run::SharedRun run;
    QString key;
    QString name; ///< "Go", and "Go · NAME" where several runs are overlaid
    int variant = 0; ///< number of the run

    [[nodiscard]] Series series(Mark mark) const;
};

/// More series than these nobody can tell apart, and they would not fit in Chart::MaxPoints.
inline constexpr qsizetype MostSources = 40;

/// All engines of the first run, then those of the second, and so on, up to MostSources.
[[nodiscard]] QList<Source> sourcesOf(const QList<run::SharedRun>& runs);

/// The counted rounds of a source that ended well: those from which all figures are.
[[nodiscard]] std::vector<run::SharedRound> goodParts(const Source& source);

/// Calls `visit(part, row, latency in µs)` for each successful fetch of the good parts.
template <typename Visit> void forEachFetch(const Source& source, Visit visit)
{
    for (const run::SharedRound& part : goodParts(source)) {
        for (qsizetype row = 0; row < part->samples.size(); ++row) {
            const qint64 ns = run::latencyNs(part->samples, row, source.run->plan.schedule);
            if (ns != run::SampleTable::Unknown && !part->samples.failed(row)) {
                visit(*part, row, double(ns) / 1000);
            }
        }
    }
}

/// Where the marks of a source stand in a row that `count` sources share, in heights of a row from its middle: the
/// first one highest.
[[nodiscard]] double offsetInRow(qsizetype source, qsizetype count);

/// A chart of this title with everything that depends on the runs alone: finding, warnings, caption and, where no fetch
/// succeeded, the reason why it is empty.
[[nodiscard]] Chart startChart(const QString& title, const QList<run::SharedRun>& runs, run::Metric metric);
/// What was left out of every chart: failed fetches, lost rounds, a run that was stopped.
[[nodiscard]] QStringList lossNotes(const QList<Source>& sources);

/// Latencies on a logarithmic axis lie at or above this; a clock may say 0.
inline constexpr double FloorUs = 1;
/// Says so, where `smallest` of the latencies is below.
[[nodiscard]] QStringList floorNote(double smallestUs);

} // namespace app::charts
