// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::language {

/// A number for people, with as many decimals: "1.50", or "1,50" where the language has it so. No grouping, so that a
/// copied number is still one. Inside ForMachines with a point.
[[nodiscard]] QString fixed(double value, int decimals);

/// A text of fixed() with its decimal point, for programs; any other text as it is.
[[nodiscard]] QString withPoint(const QString& text);

} // namespace app::language
