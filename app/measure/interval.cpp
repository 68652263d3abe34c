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

} // namespace app::measure
