// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial.h"

#include <QObject>

namespace app::experiments {

/// One trial being made: by an experiment program, or by an engine. Exactly one finished() comes after start(), also
/// after cancel(), and never from within start(); what went wrong stands in the trial's `failure`. Belongs to one
/// thread; its end ends every process that it started.
class TrialRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrialRun)

public:
    explicit TrialRun(QObject* parent = nullptr);
    ~TrialRun() override;

    virtual void start() = 0;
    virtual void cancel() = 0;

signals:
    void progressed(double done); ///< 0 to 1
    void finished(const app::experiments::Trial& trial);
};

} // namespace app::experiments
