// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/machines.h"

namespace tests::support {

/// What the machines node-0, node-1, … would have saved of this run: each its share of every round.
inline QList<app::run::Run> shardsOf(const app::run::Run& whole, int count, bool replicate)
{
    using namespace app::run;
    QList<Run> shards;
    for (int number = 0; number < count; ++number) {
        Run shard = whole;
        shard.sharding = { .shards = count, .replicate = replicate };
        shard.environment.host = QStringLiteral("node-%1").arg(number);
        shard.started = whole.started.addMSecs(number);
        shard.machines
            = { { .shard = number, .environment = shard.environment, .started = shard.started, .partial = false } };
        const auto places = placesOfShard(whole.plan.urls.size(), shard.sharding, number);
        for (SharedRound& part : shard.parts) {
            auto own = std::make_shared<EngineRound>(*part);
            own->shard = number;
            own->samples = {};
            for (const qint32 place : places) {
                own->samples.append(part->samples.at(place));
            }
            part = own;
        }
        shards.append(shard);
    }
    return shards;
}

/// As a signal would have left it after so many parts.
inline void stopAfter(app::run::Run& shard, size_t parts)
{
    shard.parts.resize(parts);
    shard.partial = true;
    shard.machines[0].partial = true;
}

} // namespace tests::support
