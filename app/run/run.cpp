// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run.h"

#include <algorithm>
#include <numeric>

namespace app::run {

using namespace Qt::StringLiterals;

std::optional<fetch::Ready> firstReady(const Run& run, const QString& key)
{
    for (const SharedRound& part : run.parts) {
        if (part->engine == key && part->ready) {
            return part->ready;
        }
    }
    return std::nullopt;
}

QString engineName(const Run& run, const QString& key)
{
    const auto ready = firstReady(run, key);
    return ready ? ready->name + keySuffix(key) : engineShortName(key);
}

fetch::Profile profileOf(const Run& run, const QString& key)
{
    return profileOf(key, run.plan.profile);
}

QString engineVersions(const Run& run, const QString& key)
{
    QStringList parts;
    if (const auto ready = firstReady(run, key)) {
        for (auto it = ready->versions.cbegin(); it != ready->versions.cend(); ++it) {
            parts.append(it.key() + u' ' + it.value());
        }
    }
    return parts.join(", "_L1);
}

bool isDebugBuild(const Run& run, const QString& key)
{
    return std::ranges::any_of(run.parts,
        [&key](const SharedRound& part) { return part->engine == key && part->ready && part->ready->debugBuild; });
}

std::vector<SharedRound> countedParts(const Run& run, const QString& key)
{
    std::vector<SharedRound> parts;
    for (const SharedRound& part : run.parts) {
        if (part->engine == key && part->round > 0) {
            parts.push_back(part);
        }
    }
    std::ranges::stable_sort(parts, {}, [](const SharedRound& part) { return part->round; });
    return parts;
}

qsizetype sampleCount(const Run& run)
{
    return std::accumulate(run.parts.cbegin(), run.parts.cend(), qsizetype(0),
        [](qsizetype sum, const SharedRound& part) { return sum + part->samples.size(); });
}

} // namespace app::run
