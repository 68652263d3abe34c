// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/design.h"

namespace app::experiments {

/// The kernels of the experiment `cpu` in the size for a quick run or for a full one. The arguments are those behind
/// the word `cpu`.
[[nodiscard]] QList<Case> kernelCases(bool quick);

} // namespace app::experiments
