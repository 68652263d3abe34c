// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>

#include <optional>

namespace app::run {

enum class Metric {
    Latency, ///< paired by URL and round: the mean over URLs of the log of the two times
    P50, ///< one value a round, as the following
    P99,
    PeakRss,
};

[[nodiscard]] QLatin1String toWord(Metric metric); ///< latency, p50, p99, peak_rss

/// Two engines of one run held against each other: ratio a ÷ b with its 95 % interval over the rounds
/// (measure/interval.h), paired within each machine where there are several. Where there is no interval or no ratio,
/// `sentence` says why.
struct Comparison
{
    QString a; ///< keys
    QString b;
    Metric metric = Metric::Latency;
    std::optional<double> ratio;
    std::optional<double> low;
    std::optional<double> high;
    int rounds = 0; ///< that count
    QString sentence;
};

[[nodiscard]] Comparison compare(const Run& run, const QString& a, const QString& b, Metric metric);
/// Every pair of the run's engines in every metric; a is the one asked for later. Of a run in both profiles: engines in
/// one profile against each other, and each engine against itself in the other.
[[nodiscard]] QList<Comparison> compareAll(const Run& run);
/// The one comparison that stands for this run: Rust against Go where both took part, else the first pair. Nothing
/// where only one engine took part.
[[nodiscard]] std::optional<Comparison> leadingComparison(const Run& run, Metric metric);
/// The one sentence that stands above a chart of this run: that of the leading comparison; empty without one.
[[nodiscard]] QString finding(const Run& run, Metric metric);

} // namespace app::run
