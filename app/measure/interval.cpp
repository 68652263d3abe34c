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
