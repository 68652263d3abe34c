// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

namespace app::run {

/// Looks at this machine now. What cannot be found out is left empty or 0.
[[nodiscard]] Environment currentEnvironment();

} // namespace app::run
