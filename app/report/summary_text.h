// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QString>

namespace app::report {

/// A run for a terminal: a table of its engines, what makes the comparison weak, the comparisons as sentences, and
/// what went wrong.
[[nodiscard]] QString summaryText(const run::Run& run);

} // namespace app::report
