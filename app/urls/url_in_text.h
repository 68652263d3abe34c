// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace app::urls {

/// Whether a URL that Versus takes starts right here: http://, https://, lab:/ or lab+tls:/.
[[nodiscard]] bool startsWithUrl(QStringView text);

/// Where the next such URL starts at or after `from`, with no letter of a longer scheme before it; -1: nowhere.
[[nodiscard]] qsizetype findUrl(QStringView text, qsizetype from);

/// The URL that starts at `start` in running text: up to a blank, a quote, an angle bracket, a closing bracket that it
/// did not open, or a comma or semicolon before the next URL; without the punctuation of the sentence around it.
[[nodiscard]] QStringView urlAt(QStringView text, qsizetype start);

} // namespace app::urls
