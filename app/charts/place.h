// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

namespace app::charts {

/// Place of a value on an axis: 0 at its minimum, 1 at its maximum, beyond these where it lies beyond. On a logarithmic
/// axis what is not above 0 lies at 0.
[[nodiscard]] double place(const Axis& axis, double value);
/// The value at a place: the inverse of place().
[[nodiscard]] double valueAt(const Axis& axis, double place);

} // namespace app::charts
