// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/kinds.h"

#include <QObject>
#include <QThreadPool>

namespace ui::charts {

/// Builds charts in a thread of its own, since sorting a million samples takes half a second. Only the result of the
/// latest request comes back; those before it are dropped.
class ChartBuilder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartBuilder)

public:
    explicit ChartBuilder(QObject* parent = nullptr);
    ~ChartBuilder() override;

    /// Emits built() later, in the thread of this object.
    void request(app::charts::Kind kind, const QList<app::run::SharedRun>& runs);

signals:
    void built(const app::charts::Chart& chart);

private:
    quint64 m_latest = 0;
    QThreadPool m_pool; ///< last, so that it waits for its thread while the rest still stands
};

} // namespace ui::charts
