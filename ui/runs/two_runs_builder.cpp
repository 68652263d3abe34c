// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/two_runs_builder.h"

#include <utility>

namespace ui::runs {

TwoRunsBuilder::TwoRunsBuilder(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TwoRunsBuilder::~TwoRunsBuilder() = default;

void TwoRunsBuilder::request(const app::run::SharedRun& before, const app::run::SharedRun& after)
{
    m_pool.clear();
    m_pool.start([this, id = ++m_latest, before, after] {
        // Runs are immutable once shared, so this thread needs nothing else of ours.
        QMetaObject::invokeMethod(
            this,
            [this, id, two = holdAgainst(*before, *after)] {
                if (id == m_latest) {
                    emit built(two);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui::runs
