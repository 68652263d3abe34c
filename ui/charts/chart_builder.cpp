// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_builder.h"

#include <utility>

namespace ui::charts {

ChartBuilder::ChartBuilder(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChartBuilder::~ChartBuilder() = default;

void ChartBuilder::request(app::charts::Kind kind, const QList<app::run::SharedRun>& runs)
{
    m_pool.clear();
    m_pool.start([this, id = ++m_latest, kind, runs] {
        // Runs are immutable once shared, so this thread needs nothing else of ours.
        QMetaObject::invokeMethod(
            this,
            [this, id, chart = app::charts::build(kind, runs)] {
                if (id == m_latest) {
                    emit built(chart);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui::charts
