// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "app/experiments/figure.h"
#include "app/experiments/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace app::experiments {

/// Go ÷ Rust at one place of the picture, with the times that it is made of.
struct GapPoint
{
    int delayMs = 0; ///< without a meaning for computing
    std::optional<Figure> ratio;
    QString whyNone; ///< without a full stop; empty: there is a ratio
    std::optional<Figure> go; ///< geometric mean over the fetches of a round and over the rounds, in µs
    std::optional<Figure> rust;
};

/// What `gap` comes to.
struct GapEvidence
{
    GapPoint computing; ///< geometric mean over the kernels
    QList<GapPoint> delays; ///< rising
    /// ln(ratio at 20 ms) ÷ ln(ratio of computing), one value a round: 1 where the whole gap is left, 0 where none is,
    /// below 0 where it is turned around.
    std::optional<Figure> remaining;
    QString whyNoneRemains; ///< a sentence
};

/// The delay at which the gap is judged, in ms.
inline constexpr int JudgedDelayMs = 20;

[[nodiscard]] GapEvidence gapEvidence(const Result& result);
[[nodiscard]] charts::Chart gapChart(const Result& result, const GapEvidence& evidence);

} // namespace app::experiments
