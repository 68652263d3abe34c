// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>

#include <vector>

namespace app::run {

/// What a comparison that is divided between machines has beyond one that is not (Run::sharding). Each machine takes
/// one shard. A machine is a block: its rounds took place there alone, one beside the other, and are held against each
/// other only.

/// Places in a list of so many URLs of those that a shard takes, rising: every N-th from its number on, so that a list
/// that is sorted by host is divided evenly. All of them where it is not divided or replicated.
[[nodiscard]] std::vector<qint32> placesOfShard(qsizetype urls, const Sharding& sharding, int shard);
/// URLs that the machines of this run took altogether; fewer than the list has where shards are missing.
[[nodiscard]] qsizetype urlsTaken(const Run& run);

/// Numbers of the shards that are not here, rising.
[[nodiscard]] QList<int> missingShards(const Run& run);
/// Of those that are here and were stopped before their end, rising.
[[nodiscard]] QList<int> stoppedShards(const Run& run);
/// "0/8, 3/8".
[[nodiscard]] QString shardNames(const QList<int>& shards, const Run& run);

/// Name for people: the host, with the shard's number where several have one host.
[[nodiscard]] QString machineName(const Run& run, int shard);
/// The machine on which a part was measured.
[[nodiscard]] const Environment& environmentOf(const Run& run, const EngineRound& part);
/// Every machine of the run: one where it is not divided.
[[nodiscard]] QList<Environment> environmentsOf(const Run& run);
/// What all of them have in common: a field in which they differ is empty, and the load is the highest.
[[nodiscard]] Environment commonEnvironment(const QList<Machine>& machines);

/// Whether parts of more than one machine are in it.
[[nodiscard]] bool isOfSeveralMachines(const Run& run);
/// One run for each machine, in the order of Run::machines, which is named after it and shares its parts. All keep the
/// whole list of machines: what is missing is missing from each. The run itself where it has one machine.
[[nodiscard]] QList<SharedRun> splitByMachine(const SharedRun& run);
/// The same of several runs.
[[nodiscard]] QList<SharedRun> splitByMachine(const QList<SharedRun>& runs);
/// Whether these are machines of one divided comparison, of which no two may be held against each other as a change.
[[nodiscard]] bool ofOneDivision(const QList<SharedRun>& runs);

} // namespace app::run
