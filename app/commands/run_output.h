// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/document.h"
#include "app/run/run.h"

#include <QString>

#include <optional>

namespace app::commands {

class Console;

/// Why no run can be written where --output says, in a sentence: to be asked before the work of hours. Nothing for "-"
/// and for an empty path.
[[nodiscard]] std::optional<QString> whyNoRunAt(const QString& path);

/// Writes the document of a run where --output says: to standard output for "-", nowhere for an empty path. Where that
/// fails the run is kept among the temporary files; the sentences say why, and where it is.
[[nodiscard]] std::optional<QString> writeRun(const run::Run& run, const QString& path, Console& console);
/// The same of what experiments brought.
[[nodiscard]] std::optional<QString> writeRun(
    const experiments::Results& results, const QString& path, Console& console);

} // namespace app::commands
