// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/trial_run.h"

namespace app::experiments {

TrialRun::TrialRun(QObject* parent)
    : QObject(parent)
{
}

TrialRun::~TrialRun() = default;

} // namespace app::experiments
