// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"
#include "app/run/scheduler.h"

#include <QString>
#include <QStringList>

namespace ui::fetch {

/// Sentences on runs for status, log and notices: pure functions.

/// "round 4 of 10, Go, 20 s left".
[[nodiscard]] QString statusText(const app::run::Status& status);
/// "20 s", "3 min", "2 h 5 min".
[[nodiscard]] QString timeLeft(std::chrono::seconds left);
/// A line of the log for one engine in one round.
[[nodiscard]] QString partLine(const app::run::EngineRound& part);
/// What a run brought when it ended: "10 rounds of Qt, Go and Rust over 12 URLs", and that it was stopped early.
[[nodiscard]] QString endSentence(const app::run::Run& run);

/// What went wrong with engines, as opposed to fetches.
struct Failures
{
    QString sentence; ///< empty: nothing
    QString details; ///< each failure with what the engine wrote to standard error
};

[[nodiscard]] Failures failuresOf(const app::run::Run& run);

} // namespace ui::fetch
