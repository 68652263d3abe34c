// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/engine_results.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ui::fetch {

namespace {

/// The time of one successful fetch.
struct Timed
{
    qint32 url = 0;
    qint64 ns = 0;

    bool operator<(const Timed& other) const { return std::tie(url, ns) < std::tie(other.url, other.ns); }
};

void note(EngineResult& result, const app::fetch::Sample& sample)
{
    result.status = sample.status ? sample.status : result.status;
    result.bytes = sample.ok() ? sample.bodyBytes : result.bytes;
    if (sample.ok()) {
        ++result.succeeded;
        return;
    }
    ++result.failed;
    if (!result.error) {
        result.error = sample.error;
    }
}

/// Nearest rank: the smallest time that half of the fetches do not exceed.
void setMedians(QList<EngineResult>& results, std::vector<Timed>& times)
{
    std::sort(times.begin(), times.end());
    for (size_t first = 0; first < times.size();) {
        size_t end = first;
        while (end < times.size() && times[end].url == times[first].url) {
            ++end;
        }
        const size_t rank = (end - first + 1) / 2;
        results[times[first].url].median = std::chrono::nanoseconds(times[first + rank - 1].ns);
        first = end;
    }
}

} // namespace

QList<EngineResult> engineResults(const app::run::Run& run, const QString& engineKey)
{
    QList<EngineResult> results(run.plan.urls.size());
    std::vector<Timed> times;
    for (const app::run::SharedRound& part : countedParts(run, engineKey)) {
        for (qsizetype row = 0; row < part->samples.size(); ++row) {
            const app::fetch::Sample sample = part->samples.at(row);
            if (sample.index < 0 || sample.index >= results.size()) {
                continue;
            }
            note(results[sample.index], sample);
            if (sample.ok() && sample.serviceTime()) {
                times.push_back({ sample.index, sample.serviceTime()->count() });
            }
        }
    }
    setMedians(results, times);
    return results;
}

} // namespace ui::fetch
