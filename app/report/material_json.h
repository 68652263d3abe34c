// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"

#include <QJsonObject>

namespace app::report {

/// What "versus experiment --json" prints ("experiments" and "verdicts"), and beside it "runs": of each comparison what
/// "versus compare --json" prints, with its name. The contracts are resources/schemas/experiment-1.schema.json and
/// compare-1.schema.json.
[[nodiscard]] QJsonObject toJson(const Material& material);

} // namespace app::report
