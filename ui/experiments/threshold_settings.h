// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"

class QSettings;

namespace ui::experiments {

/// The reader's own thresholds, kept from one start to the next. Those of claims that are not tested any more, and
/// those that are as stated, are forgotten.
[[nodiscard]] app::experiments::Thresholds readThresholds(const QSettings& settings);
void writeThresholds(const app::experiments::Thresholds& thresholds, QSettings& settings);

} // namespace ui::experiments
