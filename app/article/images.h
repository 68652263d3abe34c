// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <variant>

namespace app::article {

inline constexpr qint64 MaxImageBytes = qint64(16) << 20;

/// Why an image is not shown, as a part of a sentence.
struct NoImage
{
    QString reason;
};

/// The canonical path of the image that `source` names, if that is relative and, with all symbolic links followed, a
/// regular file of at most MaxImageBytes inside `folder`. Nothing outside is ever opened, and nothing is fetched.
[[nodiscard]] std::variant<QString, NoImage> findImage(const QString& source, const QString& folder);

} // namespace app::article
