// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/warnings.h"

namespace app::run {

/// What is wrong with the machines of a run and with their shards: missing, stopped, at work before the start.
[[nodiscard]] QList<Warning> machineWarnings(const Run& run);

} // namespace app::run
