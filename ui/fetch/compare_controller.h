// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/scheduler.h"
#include "ui/fetch/url_row.h"

#include <QObject>
#include <QThread>

namespace ui::fetch {

class CompareWorker;

/// Compares engines in a thread of its own. Exactly one finished() for each start(). Its end ends the engines too.
class CompareController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareController)

public:
    /// `factory` is called in the other thread.
    explicit CompareController(app::run::EngineFactory factory, QObject* parent = nullptr);
    ~CompareController() override;

    void start(const app::run::Setup& setup);
    void cancel();
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void statusChanged(const app::run::Status& status);
    void engineResults(const QString& engineKey, const QList<ui::fetch::EngineResult>& results);
    void partFinished(const app::run::SharedRun& soFar);
    void finished(const app::run::SharedRun& run);

private:
    void onFinished(const app::run::SharedRun& run);

    QThread m_thread;
    CompareWorker* m_worker; ///< lives in m_thread, which deletes it at its end
    bool m_running = false;
};

} // namespace ui::fetch
