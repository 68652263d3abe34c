// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/sample.h"

#include <QString>

namespace app::fetch {

/// One line about one fetch in the words of the article's listings: "URL: 1024 bytes in 20.5ms", or
/// "error: URL: …"; Versus names the URL in both.
[[nodiscard]] QString logLine(const QString& url, const Sample& sample);
/// "20.5ms", "1.25s", "830µs": three significant digits, as the listings' languages print durations.
[[nodiscard]] QString shortDuration(std::chrono::nanoseconds duration);

} // namespace app::fetch
