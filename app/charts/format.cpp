// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"

#include "app/language/numbers.h"

#include <algorithm>
#include <cmath>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int SignificantDigits = 3;
/// What number() would round up to the next power of ten belongs to the next unit: 999.5 µs reads "1.00 ms".
constexpr double EndOfThousand = 999.5;
constexpr double EndOfTenThousand = 9999.5;

/// Decimals that leave three significant digits, after rounding: 9.996 is "10.0", not "10.00".
int decimalsOf(double value)
{
    if (value == 0 || !std::isfinite(value)) {
        return 0;
    }
    const auto magnitude = int(std::floor(std::log10(std::abs(value))));
    const double step = std::pow(10.0, magnitude - SignificantDigits + 1);
    const double rounded = std::round(std::abs(value) / step) * step;
    const auto digitsInFront = int(std::floor(std::log10(rounded) + 1e-9)) + 1;
    return std::max(0, SignificantDigits - digitsInFront);
}

QString withUnit(double base, const Unit& unit)
{
    return number(unit.from(base)) + u' ' + unit.name;
}

} // namespace

QString number(double value)
{
    return language::fixed(value, decimalsOf(value));
}

Unit timeUnit(double microseconds)
{
    if (microseconds < EndOfThousand) {
        return { u"µs"_s, 1 };
    }
    if (microseconds < EndOfTenThousand * 1e3) {
        return { u"ms"_s, 1e3 };
    }
    return { u"s"_s, 1e6 };
}

Unit bytesUnit(double bytes)
{
    if (bytes < EndOfThousand * 1e3) {
        return { u"kB"_s, 1e3 };
    }
    if (bytes < EndOfTenThousand * 1e6) {
        return { u"MB"_s, 1e6 };
    }
    return { u"GB"_s, 1e9 };
}

QString duration(double microseconds)
{
    return withUnit(microseconds, timeUnit(microseconds));
}

QString byteSize(double bytes)
{
    return withUnit(bytes, bytesUnit(bytes));
}

QString percentileName(double x)
{
    if (x <= 1) {
        return u"min"_s;
    }
    // As many decimals as tell this percentile from the next power of ten: two digits beyond the nines.
    const int decimals = std::max(0, int(std::ceil(std::log10(x) - 1e-9)) - 1);
    QString text = QString::number(100 - 100 / x, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return u'p' + (text.endsWith(u'.') ? text.chopped(1) : text);
}

} // namespace app::charts
