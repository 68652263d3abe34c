// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QString>

#include <optional>

namespace app::commands {

class Console;

/// Writes the document of a run where --output says: to standard output for "-", nowhere for an empty path. The
/// sentence says why it could not be written.
[[nodiscard]] std::optional<QString> writeRun(const run::Run& run, const QString& path, Console& console);

} // namespace app::commands
