// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::urls {

/// Text out of bytes: by the byte order mark of UTF-8, UTF-16 or UTF-32, else as UTF-8, else as Latin-1. Nothing where
/// the bytes are no text: a NUL among the first 8,000, which is also how git judges.
[[nodiscard]] std::optional<QString> decoded(const QByteArray& bytes);

/// text/x-moz-url: UTF-16 in little-endian order, perhaps with a byte order mark and a final NUL.
[[nodiscard]] QString decodedMozUrl(const QByteArray& bytes);

} // namespace app::urls
