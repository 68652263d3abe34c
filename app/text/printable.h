// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::text {

/// One line of a text from outside that a terminal shows and does not obey: "�" for each control character (C0, DEL,
/// C1, also a newline or tab) and for what turns the direction of writing, line separators included.
[[nodiscard]] QString printable(QString text);

/// The same of a text of lines: its newlines stay.
[[nodiscard]] QString printableLines(QString text);

} // namespace app::text
