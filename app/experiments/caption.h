// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <QString>

namespace app::experiments {

/// The circumstances of a result, for captions: `plan` (what was asked of all contestants; may be empty), rounds,
/// contestants with their versions, machine, date. What a reader asks first comes first: where there is little room
/// the end is cut.
[[nodiscard]] QString captionOf(const Result& result, const QString& plan);

/// What a reader has to know before believing a chart of a result, of which `rounds` rounds are shown: it was stopped
/// before its end, the rounds are fewer than a claim needs, the machine was at work before.
[[nodiscard]] QStringList warningsOf(const Result& result, int rounds);

} // namespace app::experiments
