// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::text {

/// One line of a text from outside that a terminal shows and does not obey, and that any file can hold: "�" for each
/// control character (C0, DEL, C1, also a newline or tab), for what turns the direction of writing, line separators
/// included, for halves of surrogate pairs, and for U+FFFE and U+FFFF.
[[nodiscard]] QString printable(QStringView text);

/// The same of a text of lines: its newlines and tabs stay.
[[nodiscard]] QString printableLines(QStringView text);

} // namespace app::text
