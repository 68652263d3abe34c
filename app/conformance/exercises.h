// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"
#include "app/run/lab_addresses.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <span>

namespace app::conformance {

/// The sessions that an engine is put through, in this order. Each has a plan of its own, for one group of checks.
enum class Exercise {
    Empty, ///< a plan without URLs
    Fetches,
    Wide, ///< more fetches at once than one library opens connections by default
    Many, ///< a list that takes several lines
    Sequential, ///< one at a time
    Secure, ///< over TLS
    Untrusted, ///< over TLS, without the file of authorities
    Headers,
    Proxy, ///< with a proxy in the environment that must not be asked
    TotalDeadline,
    ConnectDeadline,
    Limits,
    Faults,
    Live,
    Rate,
    LateRate, ///< a schedule that one slot cannot keep
    Cancel,
    EndOfInput,
    Terminate,
    NewFields, ///< a plan with fields that no engine knows
    Must, ///< the same, and the plan insists on one
    AsWritten,
};

[[nodiscard]] std::span<const Exercise> allExercises();
/// What the exercise is, for a sentence: "with a plan without URLs".
[[nodiscard]] QString describe(Exercise exercise);

/// The servers that the exercises need, each as scheme, host and port.
struct Servers
{
    run::LabAddresses lab;
    QByteArray witness;
    QByteArray mute; ///< https, never answers
    QByteArray deaf; ///< http, nobody listens
};

/// How an engine is made to end before its list does.
enum class Stop {
    Never,
    CancelLine,
    EndOfInput,
    Terminate, ///< SIGTERM
};

/// One session: what is sent, and how it ends.
struct Script
{
    fetch::Plan plan; ///< with real addresses
    QJsonObject planFields; ///< that stand in the plan's line beside, or instead of, those of `plan`
    QByteArray proxy; ///< where the environment says that a proxy is; empty: it says nothing
    Stop stop = Stop::Never;
    std::chrono::milliseconds stopAfter { 0 }; ///< from go
};

[[nodiscard]] Script scriptOf(Exercise exercise, const Servers& servers);

// What plans and checks must agree on.

inline constexpr std::chrono::milliseconds LabDelay { 100 };
inline constexpr int RedirectLimit = 3;
inline constexpr qsizetype QuickBeforeStop = 4; ///< fetches that end before the engine is stopped
inline constexpr int SlotsBeforeStop = 2;
inline constexpr QLatin1String UnknownField { "x_unknown" };

} // namespace app::conformance
