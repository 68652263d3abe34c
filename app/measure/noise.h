// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace app::measure {

/// Median of the distances from the median, times 1.4826, which makes it the standard deviation of a normal sample:
/// one round gone wrong does not move it. 0 without values.
[[nodiscard]] double robustDeviation(std::span<const double> values);

/// robustDeviation ÷ median: how far the rounds of one engine lie apart. Nothing unless the median is above 0.
[[nodiscard]] std::optional<double> relativeSpread(std::span<const double> values);

/// Rounds that spread more than this are noisy. Ten rounds of two engines that each spread by s give a ratio an
/// interval of about ± 2.26 × √2 × s ÷ √10, that is ± s: beyond 5 % it hides every difference that is not small.
inline constexpr double NoisySpread = 0.05;

[[nodiscard]] bool isNoisy(std::span<const double> values);

/// Places of values far from the rest: |value - median| ÷ robustDeviation above 3.5, the modified z-score of Iglewicz
/// and Hoaglin (1993) as in the NIST/SEMATECH e-Handbook, 1.3.5.17. None where more than half are equal: the deviation
/// is 0 and can judge nothing.
[[nodiscard]] std::vector<std::size_t> outliers(std::span<const double> values);

} // namespace app::measure
