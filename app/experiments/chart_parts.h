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

/// What the charts of all experiments start from.

/// A chart of this title with all that depends on the result alone: warnings, the circumstances as its caption, notes
/// on what was left out, and where there is nothing to draw the reason why.
[[nodiscard]] charts::Chart startChart(const QString& title, const Result& result);

/// Go, Rust and the reference, of those that took part: the same order in every legend and table.
[[nodiscard]] QStringList contestantsInOrder(const Result& result);

/// Cases in which all computed the same: no number of another is shown.
[[nodiscard]] QStringList agreedCases(const Result& result);

/// A series in the look of a contestant, by its name.
[[nodiscard]] charts::Series seriesOf(const QString& contestant, charts::Mark mark);

/// The geometric mean over rounds of one contestant in one case, with its interval.
[[nodiscard]] std::optional<Figure> meanOf(
    const Result& result, const QString& caseName, const QString& contestant, const TrialValue& value);

/// Value, low, high and rounds as cells of a table, each value after division by `unit`.
[[nodiscard]] QStringList cellsOf(const Figure& figure, double unit = 1);

} // namespace app::experiments
