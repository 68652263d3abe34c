// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"

#include "app/charts/format.h"
#include "app/language/numbers.h"

#include <algorithm>
#include <cmath>

namespace app::charts {

namespace {

constexpr int WantedTicks = 5;
constexpr double EvenBelow = 4; ///< ratio of the ends of a logarithmic axis whose ticks stand at even steps
constexpr double DenseBelow = 30; ///< ratio below which a decade also has 3 and 7
constexpr double Margin = 1.04; ///< beyond the data, so that no mark touches the frame
constexpr double Tiny = 1e-9; ///< forgives the last digits of a quotient

const QList<int>& roundDigits()
{
    static const QList<int> digits { 1, 2, 5 };
    return digits;
}

int exponentOf(double value)
{
    return int(std::floor(std::log10(value) + Tiny));
}

/// The first 1, 2 or 5 times a power of ten at or above `value`.
double roundUp(double value)
{
    const double power = std::pow(10.0, exponentOf(value));
    for (const int digit : roundDigits()) {
        if (digit * power >= value * (1 - Tiny)) {
            return digit * power;
        }
    }
    return 10 * power;
}

/// `value` with as many decimals as tell multiples of `step` apart.
QString label(double value, double step)
{
    return language::fixed(value, std::max(0, -exponentOf(step)));
}

QList<Tick> evenTicks(double min, double max)
{
    const double step = roundUp((max - min) / (WantedTicks + 1));
    QList<Tick> ticks;
    for (auto i = qint64(std::ceil(min / step - Tiny)); double(i) * step <= max * (1 + Tiny); ++i) {
        ticks.append({ double(i) * step, label(double(i) * step, step) });
    }
    return ticks;
}

/// 1, 2 and 5 of each decade, and 3 and 7 as minor ones where there are few; where there are many, all but the powers
/// of ten are minor.
QList<Tick> decadeTicks(double min, double max)
{
    const double ratio = max / min;
    const bool many = ratio > 100 * Margin * Margin * (1 + Tiny);
    QList<Tick> ticks;
    for (int exponent = exponentOf(min); exponent <= exponentOf(max); ++exponent) {
        const double power = std::pow(10.0, exponent);
        for (const int digit : { 1, 2, 3, 5, 7 }) {
            const bool dense = !roundDigits().contains(digit);
            const double value = digit * power;
            if (value >= min * (1 - Tiny) && value <= max * (1 + Tiny) && (!dense || ratio < DenseBelow)) {
                ticks.append({ value, label(value, value), dense || (many && digit != 1) });
            }
        }
    }
    return ticks;
}

QList<Tick> logarithmicTicks(double min, double max)
{
    return max / min < EvenBelow ? evenTicks(min, max) : decadeTicks(min, max);
}

/// The named percentiles of a part; where it has fewer than two, those at its ends.
QList<Tick> percentileTicks(double min, double max)
{
    QList<Tick> ticks;
    for (int decade = 0; decade <= exponentOf(max); ++decade) {
        const double power = std::pow(10.0, decade);
        for (const int digit : { 1, 2, 5 }) {
            const double x = digit * power;
            if (x >= min * (1 - Tiny) && x <= max * (1 + Tiny)) {
                ticks.append({ x, percentileName(x), digit != 1 && x != 2 });
            }
        }
    }
    return ticks.size() < 2 ? QList<Tick> { { min, percentileName(min) }, { max, percentileName(max) } } : ticks;
}

} // namespace

void setLinearRange(Axis& axis, double largest)
{
    axis.scale = Scale::Linear;
    axis.min = 0;
    axis.max = largest > 0 ? largest : 1;
    axis.ticks = evenTicks(axis.min, axis.max);
}

void setLogarithmicRange(Axis& axis, double smallest, double largest)
{
    axis.scale = Scale::Logarithmic;
    axis.min = smallest / Margin;
    axis.max = largest * Margin;
    axis.ticks = logarithmicTicks(axis.min, axis.max);
}

void setPercentileRange(Axis& axis, double largest)
{
    axis.scale = Scale::Percentile;
    axis.min = 1;
    axis.max = std::max(largest, 2.0);
    axis.ticks = { { 1, percentileName(1) }, { 2, percentileName(2) } };
    for (int decade = 1; decade <= exponentOf(axis.max); ++decade) {
        const double x = std::pow(10.0, decade);
        axis.ticks.append({ x, percentileName(x) });
    }
}

void setPart(Axis& axis, double min, double max)
{
    axis.min = min;
    axis.max = max;
    switch (axis.scale) {
    case Scale::Linear:
        axis.ticks = evenTicks(min, max);
        return;
    case Scale::Logarithmic:
        axis.ticks = logarithmicTicks(min, max);
        return;
    case Scale::Percentile:
        axis.ticks = percentileTicks(min, max);
        return;
    }
}

void setCategories(Axis& axis, const QStringList& names)
{
    axis.scale = Scale::Linear;
    axis.categories = names;
    axis.min = -0.5;
    axis.max = double(names.size()) - 0.5;
    axis.ticks.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        axis.ticks.append({ double(i), names.at(i) });
    }
}

} // namespace app::charts
