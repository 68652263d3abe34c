// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/comparison.h"
#include "app/run/run.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app::charts {

/// What stands above a chart of these runs, in words.

/// Of two runs the sentence that holds the second against the first, for an engine of both; of the machines of one
/// comparison those of the two that lie furthest apart; else one a run.
[[nodiscard]] QString findingOf(const QList<run::SharedRun>& runs, run::Metric metric);

/// What makes the figures doubtful. What all machines of one comparison have in common is said once; all else of
/// several runs with the run's name.
[[nodiscard]] QStringList warningsOf(const QList<run::SharedRun>& runs);

} // namespace app::charts
