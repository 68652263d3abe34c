// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"
#include "app/run/scheduler.h"

namespace app::run {

/// Engines as child processes, each started afresh from its manifest.
[[nodiscard]] EngineFactory childEngines(const QList<fetch::EngineEntry>& catalogue);

} // namespace app::run
