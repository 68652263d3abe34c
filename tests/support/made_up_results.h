// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <memory>

namespace tests::support {

/// A result of `tasks` with five rounds of a million tasks: a goroutine has a stack of 2,048 B and a little more from
/// round to round, and takes 2,700 B in all; a tokio task takes 450 B.
inline std::shared_ptr<app::experiments::Result> madeUpTasks()
{
    using namespace app::experiments;
    using namespace Qt::StringLiterals;
    constexpr qint64 million = 1'000'000;
    constexpr qint64 thousand = 1000;
    auto result = std::make_shared<Result>();
    result->experiment = u"tasks"_s;
    result->quick = true;
    result->seed = 18'446'744'073'709'551'615ULL;
    result->rounds = 5;
    result->environment = { .versusVersion = u"0.1"_s,
        .host = u"bench"_s,
        .operatingSystem = u"Debian 12"_s,
        .kernel = u"6.1"_s,
        .processor = u"Example 1000"_s,
        .cores = 2,
        .memoryBytes = qint64(8) << 30,
        .loadBefore = 0.25 };
    result->started = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 0, 1), Qt::UTC);
    result->programs = { { u"go"_s, u"aa"_s }, { u"rust"_s, u"bb"_s } };
    for (int round = 1; round <= result->rounds; ++round) {
        Trial go;
        go.round = round;
        go.contestant = u"go"_s;
        go.caseName = u"1000000"_s;
        go.versions = { { u"go"_s, u"1.26.8"_s } };
        go.check = u"1000000"_s;
        go.figures = { { u"idle_rss_bytes"_s, 0 }, { u"peak_rss_bytes"_s, 2700 * million + thousand * round },
            { u"stack_bytes_before"_s, 0 }, { u"stack_bytes_waiting"_s, 2048 * million + thousand * round },
            { u"spawn_wall_ns"_s, 300 * million + round * million } };
        Trial rust = go;
        rust.position = 1;
        rust.contestant = u"rust"_s;
        rust.versions = { { u"rustc"_s, u"1.95.0"_s } };
        rust.figures = { { u"idle_rss_bytes"_s, 0 }, { u"peak_rss_bytes"_s, 450 * million + thousand * round },
            { u"spawn_wall_ns"_s, 200 * million + round * million } };
        result->trials += { go, rust };
    }
    return result;
}

} // namespace tests::support
