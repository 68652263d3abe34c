// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/compare_worker.h"

#include "ui/fetch/engine_results.h"

#include <utility>

namespace ui::fetch {

CompareWorker::CompareWorker(app::run::EngineFactory factory, QObject* parent)
    : QObject(parent)
    , m_scheduler(std::move(factory), this)
{
    connect(&m_scheduler, &app::run::Scheduler::statusChanged, this, &CompareWorker::statusChanged);
    connect(&m_scheduler, &app::run::Scheduler::partFinished, this, &CompareWorker::onPartFinished);
    connect(&m_scheduler, &app::run::Scheduler::finished, this, &CompareWorker::finished);
}

CompareWorker::~CompareWorker() = default;

/// Here and not in the window: it falls between two engines, when nothing is measured.
void CompareWorker::onPartFinished(const app::run::SharedRun& soFar)
{
    const app::run::SharedRound& part = soFar->parts.back();
    if (part->round > 0) {
        emit engineResults(part->engine, ui::fetch::engineResults(*soFar, part->engine));
    }
    emit partFinished(soFar);
}

} // namespace ui::fetch
