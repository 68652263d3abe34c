// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/options.h"
#include "experiments/cpp/report.h"

#include <functional>

namespace experiments {

/// The experiment tasks: many coroutines that wait.
std::function<Measured(Reporter&)> prepareTasks(const Options& options);

} // namespace experiments
