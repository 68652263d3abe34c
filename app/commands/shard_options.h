// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/compare_job.h"
#include "app/run/run.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QProcessEnvironment>

#include <optional>

namespace app::commands {

/// Which part of a divided comparison this process takes.
struct ShardChoice
{
    run::Sharding sharding; ///< of no shards: the whole, undivided
    int shard = 0; ///< from 0
    QString origin; ///< where it was read: "--shard", "SLURM_ARRAY_TASK_ID"
    std::optional<QString> note; ///< what looks like an oversight
    std::optional<QString> error; ///< what cannot be
};

/// From --shard I/N; without it from JOB_COMPLETION_INDEX and VERSUS_SHARDS (an Indexed Job of Kubernetes), then from
/// SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT. Numbers go from 0 to N − 1 everywhere; a task of Slurm counts from
/// SLURM_ARRAY_TASK_MIN, so that --array=0-7 and --array=1-8 are the same.
[[nodiscard]] ShardChoice chooseShard(const QCommandLineParser& parser, const QProcessEnvironment& environment);

/// A moment on which several machines agree: ISO 8601, in UTC unless it says its distance from it, or @ and seconds
/// since 1970. Nothing where the text is none.
[[nodiscard]] std::optional<QDateTime> readMoment(const QString& text);

/// Reads --shard, --replicate and --start-at into the setup, whose list of URLs is there already, and says which shard
/// this is. The sentence says what is wrong with them.
[[nodiscard]] std::optional<QString> takeShard(
    const QCommandLineParser& parser, run::Setup& setup, CompareTiming& timing, Console& console);

} // namespace app::commands
