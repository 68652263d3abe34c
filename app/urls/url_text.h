// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/url.h"

#include <QStringView>

#include <optional>

namespace app::urls {

/// The first character that programs read differently from each other: control character, backslash or blank.
[[nodiscard]] std::optional<UrlProblem> ambiguity(QStringView text);
/// The sentence for what ambiguity() found.
[[nodiscard]] QString ambiguityReason(UrlProblem problem);

/// Whether text starts with what RFC 3986 calls a scheme, and a colon.
[[nodiscard]] bool hasScheme(QStringView text);

/// Whether text starts like "example.com" or "localhost:8080/x": a host without a scheme.
[[nodiscard]] bool startsWithHost(QStringView text);

/// "lab:/…" and "lab+tls:/…".
[[nodiscard]] bool isLab(QStringView text);
/// "http://…" and "https://…", whatever the case.
[[nodiscard]] bool isHttp(QStringView text);

/// Of what is refused, for a table or message: without credentials and what a terminal obeys, at most 120 characters.
[[nodiscard]] QString forDisplay(QStringView text);

} // namespace app::urls
