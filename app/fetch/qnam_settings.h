// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/fetch/plan.h"

namespace app::fetch {

/// What QnamEngine says of itself once it is prepared for `plan`: its name, its versions, what it can tell, and every
/// setting in force.
[[nodiscard]] Ready qnamReady(const Plan& plan, int workerThreads, int managers);

} // namespace app::fetch
