// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/run_output.h"

#include "app/commands/console.h"
#include "app/run/document.h"

namespace app::commands {

std::optional<QString> writeRun(const run::Run& run, const QString& path, Console& console)
{
    if (path == u'-') {
        console.out << run::toDocument(run) << Qt::flush;
    } else if (!path.isEmpty()) {
        if (const auto error = run::saveRun(run, path)) {
            return error->sentence;
        }
    }
    return std::nullopt;
}

} // namespace app::commands
