// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"
#include "app/run/lab_addresses.h"
#include "app/run/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui::fetch {

/// Makes the engine of the Fetch button.
using WindowEngine = std::function<std::unique_ptr<app::fetch::Engine>()>;

/// The article's demo inside the application: every URL once, all at the same time, each sample as it comes. Its result
/// is a run of one round with Origin::Window. Exactly one finished() for each start(), never from within start() or
/// cancel().
class FetchController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchController)

public:
    explicit FetchController(WindowEngine factory, QObject* parent = nullptr);
    ~FetchController() override;

    /// The article's plan for `urls`, which may hold lab addresses.
    [[nodiscard]] static app::fetch::Plan planFor(const QList<QByteArray>& urls);
    void start(const app::fetch::Plan& plan, const app::run::LabAddresses& lab);
    /// Ends at once for the user: an engine that does not answer is left to end by itself.
    void cancel();
    [[nodiscard]] bool running() const { return m_run != nullptr; }

signals:
    /// The engine is prepared, and the fetches begin.
    void began();
    void progressed(const app::fetch::Progress& progress);
    /// Final URLs on the lab are written as lab addresses.
    void sampled(const QList<app::fetch::Sample>& batch);
    void finished(const app::run::SharedRun& run);

private:
    void onReady(const app::fetch::Ready& ready);
    void onSampled(const QList<app::fetch::Sample>& batch);
    void onEngineFinished(const app::fetch::Outcome& outcome);
    void complete();
    void retireEngine();

    WindowEngine m_factory;
    app::run::LabAddresses m_lab;
    std::unique_ptr<app::fetch::Engine> m_engine;
    std::shared_ptr<app::run::Run> m_run;
    std::shared_ptr<app::run::EngineRound> m_round;
    QElapsedTimer m_sinceStart;
    QTimer m_grace; ///< how long a cancelled engine may take
};

} // namespace ui::fetch
