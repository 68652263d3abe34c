// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"
#include "ui/fetch/url_row.h"

namespace ui::fetch {

/// What one engine did with each URL over the counted rounds: one entry a URL of the run's plan.
[[nodiscard]] QList<EngineResult> engineResults(const app::run::Run& run, const QString& engineKey);

} // namespace ui::fetch
