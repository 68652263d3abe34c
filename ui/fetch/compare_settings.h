// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"
#include "app/run/scheduler.h"

#include <QStringList>

namespace ui::fetch {

/// What the controls below the URL list say. A plain value.
struct CompareSettings
{
    static constexpr int MaxRounds = 1000;

    QStringList engines; ///< ids
    int rounds = 10;
    int concurrency = 6; ///< 0: no limit (as-written only)
    app::fetch::Profile profile = app::fetch::Profile::LevelField;

    bool operator==(const CompareSettings&) const = default;
};

/// The setup of a comparison over `urls`; the lab's addresses are added when it is ready.
[[nodiscard]] app::run::Setup toSetup(const CompareSettings& settings, const QList<QByteArray>& urls, quint64 seed);

/// How often a comparison fetches the whole list: rounds and warm-ups of all engines.
[[nodiscard]] int timesOver(const app::run::Setup& setup);

} // namespace ui::fetch
