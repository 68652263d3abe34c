// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"

#include <QJsonObject>

namespace app::report {

/// What "versus experiment --json" prints: {"experiments": {WORD: …}, "verdicts": […]}. What is not known is null. The
/// contract is resources/schemas/experiment-1.schema.json.
[[nodiscard]] QJsonObject experimentsJson(const experiments::Assessment& assessment);

} // namespace app::report
