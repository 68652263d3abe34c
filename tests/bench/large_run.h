// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

namespace tests::bench {

/// A run of so many samples, the same each time: ten rounds, 100 URLs, latencies of 20 to 22.5 ms, and in each part a
/// memory trace of so many points that rises to 20 MiB and wavers by 2.
[[nodiscard]] app::run::Run largeRun(const QStringList& engines, qint64 samples, int memoryPoints);

/// One of so many shards of a run of one engine: ten rounds over its part of a list that has a URL for each sample of a
/// round, on all machines together.
[[nodiscard]] app::run::Run largeShard(int number, int shards, qint64 samples);

} // namespace tests::bench
