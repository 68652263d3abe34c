// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/histogram.h"

#include <algorithm>
#include <cmath>

namespace app::measure {

namespace {

/// Where a value lies on the axis, in units in which all bins are equally wide.
double position(double value, Spacing spacing)
{
    return spacing == Spacing::Logarithmic ? std::log(value) : value;
}

double edge(const Range& range, double part, Spacing spacing)
{
    // By common logarithms, so that edges at powers of ten are exact.
    return spacing == Spacing::Logarithmic
        ? std::pow(10, std::lerp(std::log10(range.low), std::log10(range.high), part))
        : std::lerp(range.low, range.high, part);
}

Range widened(double value, Spacing spacing)
{
    if (spacing == Spacing::Logarithmic) {
        return { value / 2, value * 2 };
    }
    const double reach = value == 0 ? 1 : std::abs(value) / 2;
    return { value - reach, value + reach };
}

std::vector<Bin> emptyBins(const Range& range, int count, Spacing spacing)
{
    std::vector<Bin> bins(static_cast<std::size_t>(count));
    double low = range.low;
    for (int i = 0; i < count; ++i) {
        const double high = i + 1 == count ? range.high : edge(range, double(i + 1) / count, spacing);
        bins[std::size_t(i)] = { low, high };
        low = high;
    }
    return bins;
}

/// The bin that holds `value`. Logarithms round, so the edges have the last word.
Bin& binOf(std::vector<Bin>& bins, double value, Spacing spacing)
{
    const double low = position(bins.front().low, spacing);
    const double high = position(bins.back().high, spacing);
    const auto guess = std::ptrdiff_t((position(value, spacing) - low) / (high - low) * double(bins.size()));
    const auto last = std::ptrdiff_t(bins.size()) - 1;
    auto index = std::size_t(std::clamp(guess, std::ptrdiff_t(0), last));
    while (index > 0 && value < bins[index].low) {
        --index;
    }
    while (index + 1 < bins.size() && value >= bins[index].high) {
        ++index;
    }
    return bins[index];
}

Range onLogAxis(const Range& range, double floor)
{
    const double low = std::max(range.low, floor);
    return range.high > low ? Range { low, range.high } : Range { low, low * 10 };
}

} // namespace

Range rangeOf(std::span<const double> values, Spacing spacing, double floor)
{
    bool any = false;
    Range range;
    for (double value : values) {
        if (!std::isfinite(value)) {
            continue;
        }
        value = spacing == Spacing::Logarithmic ? std::max(value, floor) : value;
        range = any ? Range { std::min(range.low, value), std::max(range.high, value) } : Range { value, value };
        any = true;
    }
    if (!any) {
        return spacing == Spacing::Logarithmic ? Range { floor, floor * 10 } : Range {};
    }
    return range.low < range.high ? range : widened(range.low, spacing);
}

Range united(const Range& a, const Range& b)
{
    return { std::min(a.low, b.low), std::max(a.high, b.high) };
}

Histogram histogram(std::span<const double> values, Range range, int bins, Spacing spacing, double floor)
{
    if (spacing == Spacing::Logarithmic) {
        range = onLogAxis(range, floor);
    }
    if (!(range.low < range.high)) {
        range = widened(range.low, spacing);
    }
    Histogram result;
    result.bins = emptyBins(range, std::clamp(bins, 1, Histogram::MaxBins), spacing);
    result.total = values.size();
    for (double value : values) {
        if (std::isnan(value)) {
            ++result.notNumbers;
            continue;
        }
        if (spacing == Spacing::Logarithmic && value < floor) {
            value = floor;
            ++result.clamped;
        }
        if (value < range.low) {
            ++result.underflow;
        } else if (value > range.high) {
            ++result.overflow;
        } else {
            ++binOf(result.bins, value, spacing).count;
        }
    }
    for (Bin& bin : result.bins) {
        bin.share = result.total > 0 ? double(bin.count) / double(result.total) : 0;
    }
    return result;
}

} // namespace app::measure
