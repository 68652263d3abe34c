// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/scheduler.h"
#include "ui/fetch/url_row.h"

#include <QObject>

namespace ui::fetch {

/// The scheduler and what is computed between two engines, in a thread that does not paint.
class CompareWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareWorker)

public:
    explicit CompareWorker(app::run::EngineFactory factory, QObject* parent = nullptr);
    ~CompareWorker() override;

    void start(const app::run::Setup& setup) { m_scheduler.start(setup); }
    void cancel() { m_scheduler.cancel(); }

signals:
    void statusChanged(const app::run::Status& status);
    void engineResults(const QString& engineKey, const QList<ui::fetch::EngineResult>& results);
    void partFinished(const app::run::SharedRun& soFar);
    void finished(const app::run::SharedRun& run);

private:
    void onPartFinished(const app::run::SharedRun& soFar);

    app::run::Scheduler m_scheduler;
};

} // namespace ui::fetch
