// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/child_engines.h"

#include "app/fetch/process_engine.h"

namespace app::run {

EngineFactory childEngines(const QList<fetch::EngineEntry>& catalogue)
{
    return [catalogue](const QString& id) -> std::unique_ptr<fetch::Engine> {
        const fetch::EngineEntry* entry = fetch::findEngine(catalogue, id);
        return entry == nullptr ? nullptr : std::make_unique<fetch::ProcessEngine>(*entry);
    };
}

} // namespace app::run
