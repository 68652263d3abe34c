// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace app::lab {

/// `bytes` bytes of `piece` repeated, as one gzip member. The piece is compressed once and its deflate blocks are
/// repeated, so that a gibibyte takes milliseconds.
[[nodiscard]] std::string gzipRepeated(std::string_view piece, std::uint64_t bytes);

/// The same of zeros: about a thousandth of their size.
[[nodiscard]] std::string gzipZeros(std::uint64_t bytes);

} // namespace app::lab
