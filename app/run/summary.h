// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>

#include <optional>

namespace app::run {

/// Figures of one engine in one run. Latency is from start to last byte (from the intended start in a constant
/// schedule) over the successful samples of all counted rounds; percentiles are nearest-rank and absent where there are
/// too few samples (measure/percentile.h). The same object feeds the table, the chart, the export and the command line.
struct EngineSummary
{
    QString engine; ///< key
    QString name;
    qint64 samples = 0; ///< successful
    qint64 errors = 0;
    int rounds = 0; ///< counted rounds that ended well
    int failedRounds = 0; ///< counted rounds lost to a failure of the engine
    std::optional<double> p50Us;
    std::optional<double> p90Us;
    std::optional<double> p99Us;
    std::optional<double> p999Us;
    std::optional<double> minUs;
    std::optional<double> maxUs;
    std::optional<double> serviceP50Us; ///< from the start; differs from p50Us only in a constant schedule
    std::optional<double> serviceP99Us;
    std::optional<double> firstByteP50Us;
    std::optional<double> throughputPerSecond; ///< successful fetches by the wall time of the rounds, first to last
    std::optional<double> peakRssBytes; ///< median over the rounds
    std::optional<double> idleRssBytes; ///< at `ready`, median over the rounds
    std::optional<double> cpuSeconds; ///< user and system, mean a round
    std::optional<double> readyUs; ///< start-up, median over the rounds
    std::optional<double> connections; ///< opened, mean a round
};

[[nodiscard]] QList<EngineSummary> summarize(const Run& run);
[[nodiscard]] EngineSummary summarize(const Run& run, const QString& engine);

} // namespace app::run
