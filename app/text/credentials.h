// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::text {

// User names and passwords in texts that others wrote. All take out too much rather than too little: a password may
// hold anything, the scheme may be missing, and what is cut may have lost its @. Applied again, they change nothing.

/// Of a text with URLs in it, as a message: they lose what stands before the @; behind a password without one, the rest
/// of the text is "…". At most its first 4096 characters.
[[nodiscard]] QString withoutCredentials(const QString& text);

/// Of a text that was meant as one URL and is refused as none: a password may hold blanks, slashes, # and ? as well, so
/// that scheme and host are what stays. At most its first 4096 characters.
[[nodiscard]] QString withoutCredentialsOfRefused(const QString& text);

/// Of a URL that is one, of any length: what stands before its host.
[[nodiscard]] QString withoutUserInfo(QString url);

} // namespace app::text
