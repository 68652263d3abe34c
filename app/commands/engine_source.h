// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QStringList>

#include <optional>

namespace app::commands {

/// The engines that a comparison is asked for.
struct EngineChoice
{
    QStringList ids; ///< ID or ID@PROFILE; all of them in the catalogue and available
    QStringList notes; ///< what was left out of the default, and why
    std::optional<QString> error; ///< an engine was named that there is not, or that cannot be started
};

/// `asked` empty: the three of the article, as far as they are available.
[[nodiscard]] EngineChoice chooseEngines(const QList<fetch::EngineEntry>& catalogue, const QStringList& asked);

} // namespace app::commands
