// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <optional>

namespace app::experiments {

/// The values of several, which have their bins from one series: wherever two bins meet in part, they are the same.
[[nodiscard]] Histogram merged(const QList<Histogram>& histograms);
/// One histogram of this name of the counted trials of one contestant and case.
[[nodiscard]] Histogram mergedOf(
    const Result& result, const QString& contestant, const QString& caseName, const QString& histogram);

/// How many values there are in all.
[[nodiscard]] qint64 totalCount(const Histogram& histogram);

/// The p-th percentile by nearest rank (measure/percentile.h), as the upper end of the bin that holds it, so that it is
/// never told too small: the start of the next bin. Nothing below the number of values that it needs.
[[nodiscard]] std::optional<double> percentileOf(const Histogram& histogram, double p);

/// Values in bins that begin at `limit` or above.
[[nodiscard]] qint64 countFrom(const Histogram& histogram, qint64 limit);

/// Upper end of the last bin that holds a value.
[[nodiscard]] std::optional<double> longestOf(const Histogram& histogram);

} // namespace app::experiments
