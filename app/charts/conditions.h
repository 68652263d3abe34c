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

} // namespace app::charts
