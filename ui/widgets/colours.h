// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace ui::widgets {

/// Colours that follow the palette, so that light and dark need no second set.

[[nodiscard]] bool isDark(const QPalette& palette);
/// `share` of a in b: 0 is b, 1 is a.
[[nodiscard]] QColor blend(const QColor& a, const QColor& b, double share);
/// For what stands beside the main thing: hints, units, row numbers.
[[nodiscard]] QColor mutedText(const QPalette& palette);
/// A line between parts.
[[nodiscard]] QColor hairline(const QPalette& palette);
/// Text that tells of a failure, with enough contrast on the base colour.
[[nodiscard]] QColor badText(const QPalette& palette);

} // namespace ui::widgets
