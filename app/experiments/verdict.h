// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/claim.h"
#include "app/experiments/figure.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace app::experiments {

enum class Ruling {
    Supported, ///< the whole interval lies within the bounds
    NotSupported, ///< the whole interval lies outside them
    Inconclusive, ///< a bound lies within the interval, or there is no interval
    NotMeasured, ///< there is no such figure
    Stale, ///< there is one, but program, versions or machine have changed since
};

/// For files: supported, not supported, inconclusive, not measured, stale.
[[nodiscard]] QLatin1String toWord(Ruling ruling);
[[nodiscard]] QString rulingName(Ruling ruling); ///< for people
/// The same of one claim: where a figure cannot prove it, a supported one is "consistent with the claim".
[[nodiscard]] QString rulingName(const Claim& claim, Ruling ruling);

/// The answer to one claim from this machine. A pure function of the claim and what was measured.
struct Verdict
{
    QString claim; ///< id
    Ruling ruling = Ruling::NotMeasured;
    Ruling measured = Ruling::NotMeasured; ///< what a stale one was when it was measured; otherwise as `ruling`
    std::optional<Figure> figure;
    QList<Figure> beside; ///< those that stand beside it and decide nothing
    Bounds bounds; ///< by which it was judged
    bool quick = false; ///< by a quick run, which is not final
    QString sentence; ///< "2.7 KB (2.6–2.8): supported."
};

/// What there is to judge by.
struct Evidence
{
    std::optional<Figure> figure;
    QList<Figure> beside;
    QString missing; ///< why there is no figure, and what to do
    QString stale; ///< what has changed since, as a sentence; empty: it still holds
    bool quick = false;
};

/// Fewer rounds decide nothing.
inline constexpr int FewestRounds = 5;

/// `claim` has a test. `bounds` are the claim's own or the reader's.
[[nodiscard]] Verdict judge(const Claim& claim, const Bounds& bounds, const Evidence& evidence);

} // namespace app::experiments
