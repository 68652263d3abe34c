// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/interval.h"

#include "app/measure/moments.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace app::measure {

namespace {

constexpr double UpperTail = 0.025;
/// Logarithms of ratios that lie closer are equal: means of equal logarithms differ in their last digits.
constexpr double EqualLogs = 1e-12;

std::optional<NoInterval> noRatioIntervalBecause(std::span<const double> logs)
{
    if (const auto reason = noIntervalBecause(logs)) {
        return reason;
    }
    const auto [least, most] = std::ranges::minmax(logs);
    return most - least > EqualLogs ? std::nullopt : std::optional(NoInterval::NoVariation);
}

/// Square of the standard error of a mean.
double squaredError(std::span<const double> values)
{
    const double deviation = standardDeviation(values);
    return deviation * deviation / double(values.size());
}

std::optional<NoInterval> noSeriesIntervalBecause(std::span<const double> a, std::span<const double> b)
{
    const auto whyA = noRatioIntervalBecause(a);
    const auto whyB = noRatioIntervalBecause(b);
    if (whyA == NoInterval::TooFewValues || whyB == NoInterval::TooFewValues) {
        return NoInterval::TooFewValues;
    }
    return whyA && whyB ? whyA : std::nullopt; // one series that varies is enough for a width
}

/// Error of the mean of the means of several blocks.
struct BlockError
{
    double error = 0;
    double degrees = 0; ///< of freedom
};

using Blocks = std::vector<std::span<const double>>;

/// Of blocks with at least two rounds each.
BlockError separateError(const Blocks& blocks)
{
    double sum = 0;
    double squares = 0;
    for (const auto& block : blocks) {
        const double error = squaredError(block);
        sum += error;
        squares += error * error / double(block.size() - 1);
    }
    return { .error = std::sqrt(sum) / double(blocks.size()), .degrees = sum * sum / squares };
}

BlockError pooledError(const Blocks& blocks)
{
    double squares = 0;
    double degrees = 0;
    double reciprocals = 0;
    for (const auto& block : blocks) {
        const double deviation = standardDeviation(block);
        squares += deviation * deviation * double(block.size() - 1);
        degrees += double(block.size() - 1);
        reciprocals += 1 / double(block.size());
    }
    return { .error = std::sqrt(squares / degrees * reciprocals) / double(blocks.size()), .degrees = degrees };
}

/// An interval needs one block at least whose rounds vary.
std::optional<NoInterval> noBlockIntervalBecause(const Blocks& blocks)
{
    auto reason = NoInterval::TooFewValues;
    for (const auto& block : blocks) {
        const auto why = noRatioIntervalBecause(block);
        if (!why) {
            return std::nullopt;
        }
        reason = *why == NoInterval::NoVariation ? *why : reason;
    }
    return reason;
}

} // namespace

double studentsT95(double degreesOfFreedom)
{
    const boost::math::students_t distribution(degreesOfFreedom);
    return boost::math::quantile(boost::math::complement(distribution, UpperTail));
}

Interval meanInterval(double mean, double standardDeviation, double n)
{
    const double halfWidth = studentsT95(n - 1) * standardDeviation / std::sqrt(n);
    return { .mean = mean, .low = mean - halfWidth, .high = mean + halfWidth };
}

std::optional<NoInterval> noIntervalBecause(std::span<const double> values)
{
    if (values.size() < 2) {
        return NoInterval::TooFewValues;
    }
    return standardDeviation(values) > 0 ? std::nullopt : std::optional(NoInterval::NoVariation);
}

std::optional<Interval> meanInterval(std::span<const double> values)
{
    if (noIntervalBecause(values)) {
        return std::nullopt;
    }
    return meanInterval(mean(values), standardDeviation(values), double(values.size()));
}

std::optional<Ratio> ratioOverRounds(std::span<const double> logRatios)
{
    if (logRatios.empty()) {
        return std::nullopt;
    }
    Ratio ratio;
    ratio.ratio = std::exp(mean(logRatios));
    ratio.rounds = int(logRatios.size());
    ratio.why = noRatioIntervalBecause(logRatios);
    if (!ratio.why) {
        const Interval interval = meanInterval(mean(logRatios), standardDeviation(logRatios), double(logRatios.size()));
        ratio.low = std::exp(interval.low);
        ratio.high = std::exp(interval.high);
    }
    return ratio;
}

std::optional<Ratio> ratioOverBlocks(std::span<const std::vector<double>> all)
{
    Blocks blocks;
    std::vector<double> means;
    Ratio ratio;
    for (const std::vector<double>& block : all) {
        if (!block.empty()) {
            blocks.emplace_back(block);
            means.push_back(mean(block));
            ratio.rounds += int(block.size());
        }
    }
    if (blocks.size() < 2) {
        return blocks.empty() ? std::nullopt : ratioOverRounds(blocks.front());
    }
    const double center = mean(means);
    ratio.ratio = std::exp(center);
    ratio.why = noBlockIntervalBecause(blocks);
    if (!ratio.why) {
        const bool single = std::ranges::any_of(blocks, [](const auto& block) { return block.size() == 1; });
        const BlockError error = single ? pooledError(blocks) : separateError(blocks);
        const double halfWidth = studentsT95(error.degrees) * error.error;
        ratio.low = std::exp(center - halfWidth);
        ratio.high = std::exp(center + halfWidth);
    }
    return ratio;
}

std::optional<Ratio> ratioOfSeries(std::span<const double> logsA, std::span<const double> logsB)
{
    if (logsA.empty() || logsB.empty()) {
        return std::nullopt;
    }
    Ratio ratio;
    const double difference = mean(logsA) - mean(logsB);
    ratio.ratio = std::exp(difference);
    ratio.rounds = int(std::min(logsA.size(), logsB.size()));
    ratio.why = noSeriesIntervalBecause(logsA, logsB);
    if (!ratio.why) {
        const double errorA = squaredError(logsA);
        const double errorB = squaredError(logsB);
        const double sum = errorA + errorB;
        const double degrees
            = sum * sum / (errorA * errorA / double(logsA.size() - 1) + errorB * errorB / double(logsB.size() - 1));
        const double halfWidth = studentsT95(degrees) * std::sqrt(sum);
        ratio.low = std::exp(difference - halfWidth);
        ratio.high = std::exp(difference + halfWidth);
    }
    return ratio;
}

} // namespace app::measure
