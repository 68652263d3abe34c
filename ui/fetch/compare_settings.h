// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"
#include "app/run/scheduler.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace ui::fetch {

/// What the profile chooser offers. In the order of its entries.
enum class ProfileChoice {
    LevelField,
    AsWritten,
    Both, ///< each engine once in each profile, interleaved: what its defaults are worth
};

[[nodiscard]] QLatin1String toWord(ProfileChoice choice); ///< as on the command line
[[nodiscard]] QString profileChoiceName(ProfileChoice choice); ///< for people
[[nodiscard]] ProfileChoice profileChoiceFromWord(QStringView word); ///< LevelField for a word that is none

/// What the controls below the URL list say. A plain value.
struct CompareSettings
{
    static constexpr int MaxRounds = 1000;
    static constexpr int MaxRate = 10'000;
    static constexpr int MaxDeadline = 3600;

    QStringList engines; ///< ids
    int rounds = 10;
    int concurrency = 6; ///< 0: no limit (as-written only)
    ProfileChoice profile = ProfileChoice::LevelField;
    int ratePerSecond = 0; ///< fetches started a second, whatever the answers; 0: each slot waits for its answer
    int deadlineSeconds = 10; ///< of a whole fetch with its redirects; 1 to MaxDeadline

    bool operator==(const CompareSettings&) const = default;
};

/// The setup of a comparison over `urls`; the lab's addresses are added when it is ready.
[[nodiscard]] app::run::Setup toSetup(const CompareSettings& settings, const QList<QByteArray>& urls, quint64 seed);

/// How often a comparison fetches the whole list: rounds and warm-ups of all engines.
[[nodiscard]] int timesOver(const app::run::Setup& setup);
/// How long a comparison at a constant rate takes at least; nothing without a rate, as answers decide then,
/// and without URLs or engines.
[[nodiscard]] std::optional<std::chrono::nanoseconds> scheduledTime(const app::run::Setup& setup);

} // namespace ui::fetch
