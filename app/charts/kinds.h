// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/view.h"
#include "app/run/run.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app::charts {

/// The charts there are. Each answers one question about one run, or about several overlaid.
enum class Kind {
    Latency, ///< p50, p90 and p99 side by side
    Percentiles, ///< latency over percentile
    Distribution, ///< how many fetches took how long
    Timeline, ///< latency of each fetch by its start
    Phases, ///< DNS, connect, TLS, first byte and body of cold and of warm fetches
    OpenLoop, ///< latency from the intended start against the service time, which hides a stall (coordinated omission)
    Defaults, ///< each engine as written against itself on the level field
    Memory, ///< idle and peak
    MemoryOverTime,
    Urls, ///< median and range of each URL
};

[[nodiscard]] const QList<Kind>& allKinds();
/// The word of `versus chart --kind`: latency, percentiles, distribution, timeline, phases, open-loop,
/// defaults, memory, memory-over-time, urls.
[[nodiscard]] QLatin1String toWord(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word);
[[nodiscard]] QStringList kindWords(); ///< of all kinds
/// What a chooser calls it: "Percentiles side by side".
[[nodiscard]] QString kindName(Kind kind);

/// The chart of these runs, the first one in full colours and the others fainter. Where there is nothing to draw,
/// `emptyReason` says why and what to do. Takes as long as sorting the samples: about half
/// a second for a million. Pure, so that any thread may call it. Where somebody looks at a `part` of the x axis alone,
/// it is drawn from more of its samples, and the axes stay the same; of use where hasMoreInParts().
[[nodiscard]] Chart build(Kind kind, const QList<run::SharedRun>& runs, const std::optional<Range>& part = {});
/// Whether a chart of this kind leaves samples out that a closer look can show.
[[nodiscard]] bool hasMoreInParts(Kind kind);

} // namespace app::charts
