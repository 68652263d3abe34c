// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QJsonObject>

namespace app::run {

/// Looks at this machine now. What cannot be found out is left empty or 0.
[[nodiscard]] Environment currentEnvironment();

/// As documents hold it; the fields are those of resources/schemas/run-1.schema.json.
[[nodiscard]] QJsonObject environmentJson(const Environment& environment);
/// What is missing or of another type is left empty or 0.
[[nodiscard]] Environment environmentFromJson(const QJsonObject& object);

} // namespace app::run
