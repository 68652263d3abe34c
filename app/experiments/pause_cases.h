// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <QString>
#include <QStringList>

namespace app::experiments {

/// What figures and charts of `pauses` share. Its cases are settings of Go's collector, named "gogc-100".

/// The case that stands for Go as it comes: the collector's default target.
[[nodiscard]] QString usualPauseCase(const Result& result);
/// Those whose numbers count, the usual one first, then by their target.
[[nodiscard]] QStringList pauseCasesOf(const Result& result);
/// "GOGC 100".
[[nodiscard]] QString pauseCaseName(const QString& caseName);

} // namespace app::experiments
