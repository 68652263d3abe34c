// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/work.h"

#include <QElapsedTimer>

#include <vector>

namespace app::experiments {

/// How far an experiment is that is made of steps, one after the other, and how long it will take.
class Progress
{
public:
    /// Starts the clock. `costs` are what each step is expected to take, in any unit, above 0.
    void start(std::vector<double> costs);
    void endStep();
    /// `inStep` is the share of the step under way that is done. What is left is judged by what was done so far.
    [[nodiscard]] Status status(const QString& text, double inStep = 0) const;

private:
    std::vector<double> m_costs;
    size_t m_step = 0;
    QElapsedTimer m_clock;
};

} // namespace app::experiments
