// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/interval.h"
#include "app/run/comparison.h"

#include <QString>

namespace app::run {

/// A ratio a ÷ b in one sentence. It is turned so that it reads as 1 or more: where a ÷ b is below 1 the sentence
/// speaks of b ÷ a, whose interval is 1 ÷ high to 1 ÷ low. Three significant digits; as rounding keeps the order, the
/// printed bounds never leave the printed ratio out.
[[nodiscard]] QString ratioSentence(const QString& a, const QString& b, Metric metric, const measure::Ratio& ratio);

/// "1.12", "12.3", "123".
[[nodiscard]] QString ratioNumber(double ratio);

} // namespace app::run
