// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/design.h"
#include "app/experiments/progress.h"
#include "app/experiments/trial_run.h"
#include "app/experiments/work.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace app::experiments {

/// What an experiment in rounds is about to do.
struct Outline
{
    QList<Step> steps; ///< by those contestants alone that are available: of stepsOf(), or other ones
    int rounds = 0; ///< without warm-ups
    std::vector<double> costs; ///< what each step is expected to take, in any unit; empty: all the same
    QMap<QString, QString> programs; ///< as Result::programs
    QList<Trial> impossible; ///< of contestants that are not available, with the reason
    QString notMeasured; ///< why nothing can be measured, and what to do; empty: it can
};

/// The steps and rounds of a design.
[[nodiscard]] Outline outlineOf(const Design& design, quint64 seed);

/// Carries out an experiment step by step. A trial that fails costs itself; contestants that did different things stop
/// the experiment at once, with a clear message. Where every trial failed, nothing was measured.
class RoundsWork : public Work
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundsWork)

public:
    explicit RoundsWork(QString experiment, QObject* parent = nullptr);
    ~RoundsWork() override;

    void start(const app::experiments::Order& order) final;
    void cancel() final;
    [[nodiscard]] SharedResult soFar() const final;

protected:
    [[nodiscard]] const QString& experiment() const { return m_experiment; }

    [[nodiscard]] virtual Outline plan(const Order& order) = 0;
    /// Readies what all trials need and then calls proceed() or giveUp(), once. Here nothing is needed.
    virtual void prepare();
    [[nodiscard]] virtual std::unique_ptr<TrialRun> makeTrial(const Trial& trial, const Case& what) = 0;
    /// Whether a step is to be left out, after what came before it. Here none is.
    [[nodiscard]] virtual bool isPointless(const Step& step) const;
    /// Each trial as it ends, but one that was cut short.
    virtual void look(const Step& step, const Trial& trial);
    /// Before finished(): what trials needed is needed no more.
    virtual void tidy();

    /// For destructors of those in whose place trials work.
    void endTrial();
    void proceed();
    /// What all trials need is not there, or is no longer.
    void giveUp(const QString& why);

private:
    void next();
    void onTrial(const Trial& trial);
    void report(double inTrial);
    void complete();

    QString m_experiment;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    bool m_stopped = false;
    std::shared_ptr<Result> m_result; ///< of the work under way
    std::unique_ptr<TrialRun> m_trial;
    std::vector<double> m_costs;
    Progress m_progress;
    QTimer m_pause; ///< between two trials: from the event loop, so that a trial never ends within its own signal
};

} // namespace app::experiments
