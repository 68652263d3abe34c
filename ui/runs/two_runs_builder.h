// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/two_runs_table.h"

#include <QObject>
#include <QThreadPool>

namespace ui::runs {

/// Holds runs against each other in a thread of its own. Only the result of the latest request comes back.
class TwoRunsBuilder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoRunsBuilder)

public:
    explicit TwoRunsBuilder(QObject* parent = nullptr);
    ~TwoRunsBuilder() override;

    /// Emits built() later, in the thread of this object.
    void request(const app::run::SharedRun& before, const app::run::SharedRun& after);

signals:
    void built(const ui::runs::TwoRuns& two);

private:
    quint64 m_latest = 0;
    QThreadPool m_pool; ///< last, so that it waits for its thread while the rest still stands
};

} // namespace ui::runs
