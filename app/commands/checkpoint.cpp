// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/checkpoint.h"

#include "app/run/document.h"

#include <utility>

namespace app::commands {

Checkpoint::Checkpoint(QString path)
    : m_path(std::move(path))
{
}

void Checkpoint::offer(const run::Run& soFar)
{
    if (m_path.isEmpty() || (m_sinceSaved.isValid() && m_sinceSaved.elapsed() < m_pauseMs)) {
        return;
    }
    run::Run partial = soFar;
    partial.partial = true;
    for (run::Machine& machine : partial.machines) {
        machine.partial = true;
    }
    QElapsedTimer cost;
    cost.start();
    // Where this fails, so does the writing at the end, which says so.
    [[maybe_unused]] const auto error = run::saveRun(partial, m_path);
    constexpr qint64 share = 50;
    m_pauseMs = cost.elapsed() * share;
    m_sinceSaved.start();
}

} // namespace app::commands
