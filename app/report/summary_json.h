// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QJsonObject>

namespace app::report {

/// The machine-readable summary that "versus compare --json" prints: {"run": …, "engines": {…}, "comparisons": […],
/// "warnings": […]}. What is not known is null. The contract is resources/schemas/compare-1.schema.json.
[[nodiscard]] QJsonObject summaryJson(const run::Run& run);

} // namespace app::report
