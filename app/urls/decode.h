// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::urls {

/// Bytes of a text file as text: UTF-8, or UTF-16 with a byte order mark. Nothing where they are no text (a NUL byte,
/// or not UTF-8).
[[nodiscard]] std::optional<QString> decodeText(const QByteArray& bytes);

} // namespace app::urls
