// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace app::article {

inline constexpr qsizetype MaxLinkChars = 2000;

/// The address that a reader may be sent to by `href`: http, https or mailto, at most MaxLinkChars long, without a user
/// name, white space, backslash or control character, all of which are ways to make an address look like another.
/// Nothing otherwise.
[[nodiscard]] std::optional<QUrl> outsideLink(const QString& href);

/// ID out of `claim:ID` or of another scheme of words joined by hyphens; empty if `href` is something else.
[[nodiscard]] QString directive(const QString& href, QLatin1String scheme);

} // namespace app::article
