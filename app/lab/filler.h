// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace app::lab {

/// The content of every body: byte i is the (i mod 64)th of A–Z, a–z, 0–9, `-` and newline. This is the first piece;
/// its size is a multiple of 64, so that pieces in a row continue it.
[[nodiscard]] std::string_view filler();

} // namespace app::lab
