// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace app::experiments {

/// Lines of code of a Go or Rust program: neither blank nor a comment alone, and without tests. Those are files that
/// end in _test.go, the folders `tests` and `benches`, and in Rust the module behind #[cfg(test)], which ends its file.
[[nodiscard]] qint64 sourceLines(const QString& folder);

/// The same of one file's text.
[[nodiscard]] qint64 linesOfCode(const QString& text);

} // namespace app::experiments
