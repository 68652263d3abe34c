// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

namespace app::measure {

/// The arithmetic mean; 0 without values.
[[nodiscard]] double mean(std::span<const double> values);
/// The sample standard deviation, with n − 1; 0 below two values, and exactly 0 where all are equal.
[[nodiscard]] double standardDeviation(std::span<const double> values);
/// The middle value, or the mean of the middle two; 0 without values. `sorted` ascends.
[[nodiscard]] double median(std::span<const double> sorted);
/// The n-th root of the product; nothing without values or where one is not above 0.
[[nodiscard]] std::optional<double> geometricMean(std::span<const double> values);

} // namespace app::measure
