// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/claim.h"
#include "app/experiments/figure.h"

#include <QString>

namespace app::experiments {

/// A value in the unit of a figure, three digits: "2.05 kB", "1.74×", "12.3 ms", "14".
[[nodiscard]] QString valueText(double value, const QString& unit);
/// A figure with its interval: "2.05 kB (2.04–2.06)", the bounds in the unit of the value; "1.74× (no interval)"; "14"
/// where it is known exactly.
[[nodiscard]] QString figureText(const Figure& figure);
/// Bounds in a unit: "at least 1.54 kB and at most 3.07 kB".
[[nodiscard]] QString boundsText(const Bounds& bounds, const QString& unit);

} // namespace app::experiments
