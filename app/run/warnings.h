// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace app::run {

/// What makes a comparison weaker than it looks.
enum class WarningKind {
    DebugBuild, ///< an engine was not optimised: no ratio
    Saturated, ///< fetches waited for processors: no ratio of latency (saturation.h)
    LostRounds, ///< rounds in which an engine failed
    MissingShards, ///< machines of a divided comparison that are not in it
    Partial, ///< stopped before its end
    FewRounds, ///< fewer than a claim needs
    Noisy, ///< the rounds of one engine lie far apart (measure/noise.h)
    LoadedMachine, ///< others used the machine before the start
};

[[nodiscard]] QLatin1String toWord(WarningKind kind); ///< debug-build, saturated, lost-rounds, …

struct Warning
{
    WarningKind kind = WarningKind::FewRounds;
    QString engine; ///< key; empty: the whole run
    QString sentence; ///< what is the matter, and what to do
};

/// Rounds for a claim; fewer are a quick look.
inline constexpr int RoundsForAClaim = 10;
/// Load average for each processor before the start, from which on others took part.
inline constexpr double LoadedShare = 0.5;

/// Others were at work before the start.
[[nodiscard]] std::optional<Warning> machineWarning(const Environment& machine);

/// The gravest first. None for a run in the window, which is one look and compares nothing.
[[nodiscard]] QList<Warning> warnings(const Run& run);

} // namespace app::run
