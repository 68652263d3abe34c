// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"
#include "app/report/report.h"

namespace app::report {

/// Everything that there is to say about the material: the summary, the verdicts, each experiment, the comparison runs,
/// machines, method, and what was not measured. Pure: any thread may call it. Draws up every chart of the runs, which
/// takes as long as sorting their samples a few times.
[[nodiscard]] Report makeReport(const Material& material);

} // namespace app::report
