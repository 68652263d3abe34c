// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QStringList>

namespace app::report {

/// The engines of a run in a table, headers first, as people read it: "–" where a figure is not known.
[[nodiscard]] QList<QStringList> summaryRows(const run::Run& run);

} // namespace app::report
