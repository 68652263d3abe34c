// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/rounds_work.h"
#include "app/fetch/catalogue.h"
#include "app/run/lab_process.h"

#include <functional>

namespace app::experiments {

/// What is fetched at one network delay.
struct DelayStep
{
    int delayMs = 0;
    int fetches = 1;
};

/// How `gap` is carried out.
struct GapSettings
{
    QList<DelayStep> delays;
    QList<Case> kernels; ///< of `cpu`, for the left end
    int rounds = 5;
    int warmUps = 1;
};

/// Fetches under way at any time, at all delays. One alone, so that on two processors even fetches without a delay wait
/// for neither of them: a saturated client would tell of the machine.
inline constexpr int GapConcurrency = 1;
inline constexpr int GapBodyBytes = 1024;

[[nodiscard]] GapSettings gapSettings(const Order& order);

/// Names of cases: "20-ms" and "cpu-nbody".
[[nodiscard]] QString delayCaseName(int delayMs);
[[nodiscard]] QString kernelCaseName(const QString& kernel);
[[nodiscard]] std::optional<int> delayOf(const QString& caseName);
[[nodiscard]] bool isKernel(const QString& caseName);

/// What `gap` is carried out with.
struct GapTools
{
    QList<fetch::EngineEntry> engines;
    QList<fetch::EngineEntry> programs; ///< of the experiments
    QString lab; ///< program that "PROGRAM lab" runs: versus itself
};

/// Carries out `gap`: every delay and every kernel once a round, each with Go and Rust one after the other, all
/// shuffled.
class GapWork final : public RoundsWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GapWork)

public:
    using Setter = std::function<GapSettings(const Order& order)>;

    GapWork(GapTools tools, Setter setter, QObject* parent = nullptr);
    ~GapWork() override;

protected:
    [[nodiscard]] Outline plan(const Order& order) override;
    void prepare() override;
    [[nodiscard]] std::unique_ptr<TrialRun> makeTrial(const Trial& trial, const Case& what) override;

private:
    GapTools m_tools;
    Setter m_setter;
    GapSettings m_settings;
    run::LabProcess m_lab;
};

} // namespace app::experiments
