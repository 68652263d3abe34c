// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace app::fetch {

// What an engine wrote to standard error, for people. A library may name in it the URL that it stumbled over, and a
// terminal obeys what it is shown, hence all without user names and passwords, and printable.

/// All of it, line by line. `cut`: what came before is lost, so that the first line may begin in the middle of a
/// password; "…" stands for it.
[[nodiscard]] QString errorLines(const QByteArray& output, bool cut);

/// The last line that is not empty: where programs say what was wrong.
[[nodiscard]] QString lastErrorLine(const QByteArray& output);

/// The line that says what happened: the last one, but before a stack that the run-time of Go or Rust has written.
[[nodiscard]] QString tellingErrorLine(const QByteArray& output);

} // namespace app::fetch
