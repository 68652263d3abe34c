// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace app::experiments {

/// What is installed, and on what machine: results of other programs or of another machine are stale.
struct Present
{
    QMap<QString, QMap<QString, QString>> programs; ///< by experiment: what Result::programs would be
    run::Environment environment;
};

/// Looks at this machine. Reads every program once, which takes a moment; any thread may call it.
[[nodiscard]] Present presentNow();

/// What has changed since the result was measured, as a sentence; nothing: it still holds.
[[nodiscard]] std::optional<QString> whyStale(const Result& result, const Present& present);

} // namespace app::experiments
