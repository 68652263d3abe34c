// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/url_row.h"

#include <QString>

namespace ui::fetch {

/// Words for what was measured of one URL: pure functions, the same in cells, tooltips and the log.

[[nodiscard]] QString durationText(std::chrono::nanoseconds time); ///< "12.3 ms"
/// "connect: Connection refused": the kind of error, then the engine's own words where they add something.
[[nodiscard]] QString errorText(const app::fetch::FetchError& error);
/// Of the columns from Status to Error; empty where there is nothing to say.
[[nodiscard]] QString fetchCellText(const FetchResult& result, int column);
/// The median, or the kind of error when no fetch succeeded.
[[nodiscard]] QString engineCellText(const EngineResult& result);
/// "11 fetches, 1 failed (timeout)".
[[nodiscard]] QString engineToolTip(const EngineResult& result);

} // namespace ui::fetch
