// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace app::measure {

/// A mean with the bounds of its 95 % interval, all in the unit of the values.
struct Interval
{
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// Why there is no interval.
enum class NoInterval {
    TooFewValues, ///< fewer than 2
    NoVariation, ///< all alike: an interval of no width would claim certainty
};

/// The quantile of Student's t for a two-sided 95 % interval, that is t(0.975) with this many degrees of freedom (≥ 1).
[[nodiscard]] double studentsT95(double degreesOfFreedom);

/// mean ± t(0.975, n − 1) · s ÷ √n, from the mean, the sample standard deviation s and n ≥ 2 values.
[[nodiscard]] Interval meanInterval(double mean, double standardDeviation, double n);

/// The same from the values themselves; nothing where noIntervalBecause() has a reason.
[[nodiscard]] std::optional<Interval> meanInterval(std::span<const double> values);
[[nodiscard]] std::optional<NoInterval> noIntervalBecause(std::span<const double> values);

/// A ratio a ÷ b over rounds: the mean of the logarithms turned back, so that a ÷ b and b ÷ a say the same. The bounds
/// are there unless the rounds allow none.
struct Ratio
{
    double ratio = 1;
    std::optional<double> low;
    std::optional<double> high;
    int rounds = 0;
    std::optional<NoInterval> why; ///< there are no bounds

    /// The interval leaves 1 out: there is a measurable difference.
    [[nodiscard]] bool differs() const { return low && high && (*low > 1 || *high < 1); }
};

/// From one natural logarithm of a ratio a round; nothing without a round. The coverage of this interval under drift
/// and noise between rounds is shown by a simulation in the tests.
[[nodiscard]] std::optional<Ratio> ratioOverRounds(std::span<const double> logRatios);

/// From one natural logarithm of a ratio a round, in blocks: one for each machine, and within a block the rounds that
/// took place there. Pairs are formed within a block, so that what makes one machine slower than another takes no part
/// (randomized complete blocks: NIST/SEMATECH e-Handbook of Statistical Methods, 5.3.3.2). The ratio is the mean of the
/// M blocks' means, so that each counts the same however many rounds it has. The blocks are strata of weight 1 ÷ M
/// (Cochran, Sampling Techniques, 3rd edition, 1977, 5.4): vₘ = s²ₘ ÷ nₘ, the interval is ± t(0.975, ν) · √(Σ vₘ) ÷ M,
/// and ν = (Σ vₘ)² ÷ Σ (v²ₘ ÷ (nₘ − 1)), after Satterthwaite (1946), for machines may be unlike in noise. A block of
/// one round has no s² of its own: where there is one, all share s² = Σ Σ (x − mean of its block)² ÷ ν with ν = Σ (nₘ −
/// 1). The interval is one of these machines: more rounds on them would agree with it. It is none of all machines there
/// are, for which the machines would be the sample, and the rounds of one no more than repetitions of it. Blocks
/// without a round do not count; one block alone is the same as no blocks. The coverage is shown by a simulation in the
/// tests.
[[nodiscard]] std::optional<Ratio> ratioOverBlocks(std::span<const std::vector<double>> blocks);

/// A ratio a ÷ b of two series of rounds that are not paired, such as two runs one after the other: from the logarithm
/// of each round's value. The interval is Welch's: the difference of the means ± t(0.975, ν) · √(s²a/na + s²b/nb), with
/// the degrees of freedom ν of Welch (1947) and Satterthwaite (1946). `rounds` is the smaller number; nothing where a
/// series is empty.
[[nodiscard]] std::optional<Ratio> ratioOfSeries(std::span<const double> logsA, std::span<const double> logsB);

} // namespace app::measure
