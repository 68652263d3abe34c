// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/place.h"

#include <cmath>

namespace app::charts {

double place(const Axis& axis, double value)
{
    if (axis.scale == Scale::Linear) {
        return axis.max > axis.min ? (value - axis.min) / (axis.max - axis.min) : 0;
    }
    if (value <= 0 || axis.min <= 0 || axis.max <= axis.min) {
        return 0;
    }
    return std::log(value / axis.min) / std::log(axis.max / axis.min);
}

double valueAt(const Axis& axis, double place)
{
    if (axis.scale == Scale::Linear) {
        return axis.min + place * (axis.max - axis.min);
    }
    return axis.min <= 0 || axis.max <= axis.min ? axis.min : axis.min * std::pow(axis.max / axis.min, place);
}

} // namespace app::charts
