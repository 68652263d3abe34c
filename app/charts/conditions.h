// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QString>

namespace app::charts {

/// The circumstances of runs, for captions: engines and versions, profile, concurrency, schedule, HTTP version, rounds,
/// machine, date. What several runs share is said once, the rest on a line for each.
[[nodiscard]] QString conditions(const QList<run::SharedRun>& runs);

/// The machine alone: "desk: A processor, 2 cores, Debian 12, linux 6.1".
[[nodiscard]] QString machineText(const run::Environment& machine);
/// The moment at which something was started: "2026-11-24 12:00 UTC".
[[nodiscard]] QString momentText(const QDateTime& utc);

} // namespace app::charts
