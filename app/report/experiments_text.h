// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"

#include <QString>

namespace app::report {

/// Experiments for a terminal: the figures of each, what went wrong, and the verdicts.
[[nodiscard]] QString experimentsText(const experiments::Assessment& assessment);

} // namespace app::report
