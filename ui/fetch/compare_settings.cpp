// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/compare_settings.h"

namespace ui::fetch {

app::run::Setup toSetup(const CompareSettings& settings, const QList<QByteArray>& urls, quint64 seed)
{
    app::run::Setup setup;
    setup.plan.urls = urls;
    setup.plan.profile = settings.profile;
    setup.plan.concurrency = settings.concurrency;
    if (settings.concurrency > 0) {
        setup.plan.poolSize = settings.concurrency;
    }
    setup.engines = settings.engines;
    setup.rounds = settings.rounds;
    setup.seed = seed;
    return setup;
}

int timesOver(const app::run::Setup& setup)
{
    return (setup.rounds + setup.warmUps) * int(setup.engines.size());
}

} // namespace ui::fetch
