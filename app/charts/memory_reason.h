// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/format.h"
#include "app/run/run.h"

#include <QList>
#include <QString>

namespace app::charts {

/// Why the memory of these runs cannot be shown, and what to do; empty when it can.
[[nodiscard]] QString noMemoryReason(const QList<run::SharedRun>& runs, bool hasFigures);
/// How large the unit is: "1 MB is 10^6 bytes".
[[nodiscard]] QString byteNote(const Unit& unit);

} // namespace app::charts
