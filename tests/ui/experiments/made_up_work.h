// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/sequence.h"
#include "ui/experiments/experiment_session.h"

#include <QString>
#include <QStringList>

namespace tests::ui_experiments {

/// How the made-up work of each experiment ends.
struct MadeUp
{
    QStringList waiting; ///< these end only when they are cancelled, with nothing measured
    QStringList missing; ///< these are not measured
    QStringList stuck = {}; ///< these measure what the others do, and do not end, not even when they are cancelled
};

/// `tasks` gives madeUpTasks() as of now; every other experiment a result of one trial.
[[nodiscard]] app::experiments::Sequence::Maker madeUpMaker(const MadeUp& how = {});

/// The machine and the programs of madeUpTasks().
[[nodiscard]] app::experiments::Present madeUpPresent();

/// A session of these, which keeps what it has in `folder`.
[[nodiscard]] ui::experiments::SessionServices madeUpServices(const QString& folder, const MadeUp& how = {});

} // namespace tests::ui_experiments
