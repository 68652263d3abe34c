// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace app::article {

/// `text` with HTML's character references replaced: numeric ones, the named ones of HTML 4, and the four of HTML 5
/// that spell a character with a meaning in addresses (`&colon;` `&Tab;` `&NewLine;` `&apos;`). Unknown names stay as
/// they are. Characters that a text document uses for itself, and those that are none, become U+FFFD.
[[nodiscard]] QString decodeEntities(QStringView text);

} // namespace app::article
