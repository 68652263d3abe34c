// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

namespace app::charts {

/// Each sets scale, min, max and ticks of an axis. Ticks are round numbers, 1, 2 or 5 times a power of ten, within the
/// range, and no more of it is shown than the data needs.

/// From 0 to `largest`; to 1 where that is not above 0.
void setLinearRange(Axis& axis, double largest);
/// A little beyond both ends, which must be above 0. Below a factor of four the ticks stand at even steps, since powers
/// of ten would leave none.
void setLogarithmicRange(Axis& axis, double smallest, double largest);
/// From the minimum, x = 1, to `largest` = 1 / (1 − p), with ticks at p50, p90, p99, p99.9, …
void setPercentileRange(Axis& axis, double largest);
/// A part of the axis as it is: the scale stays. Not for categories.
void setPart(Axis& axis, double min, double max);
/// One place for each name, from half a place before the first to half a place behind the last.
void setCategories(Axis& axis, const QStringList& names);

} // namespace app::charts
