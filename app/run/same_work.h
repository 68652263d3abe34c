// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

namespace app::run {

/// Whether two engines did the same work for one URL, so that their times may be compared. `exactly`, for the lab in
/// the level field: status, bytes and protocol must agree. Elsewhere pages change and are packed differently: there the
/// class of the status and the final URL must.
[[nodiscard]] bool sameWork(const SampleTable& a, qsizetype rowA, const SampleTable& b, qsizetype rowB, bool exactly);

} // namespace app::run
