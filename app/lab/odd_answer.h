// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/raw_answer.h"

#include <span>
#include <string_view>
#include <vector>

namespace app::lab {

/// An answer that breaks the rules of HTTP (RFC 9110 and 9112), or strains them, byte by byte; under /bad/NAME. Where
/// it has a body that can be told, that is the first 16 bytes of the filler.
struct OddAnswer
{
    std::string_view name; ///< as in the path: "negative-length"
    std::string_view about; ///< what it is, in a few words
    RawAnswer answer;
};

[[nodiscard]] std::span<const OddAnswer> oddAnswers();
/// Null for a name that none has.
[[nodiscard]] const OddAnswer* findOddAnswer(std::string_view name);

// Its parts, each in a file of its own.
[[nodiscard]] std::vector<OddAnswer> oddStatusLines();
[[nodiscard]] std::vector<OddAnswer> oddFields();
[[nodiscard]] std::vector<OddAnswer> oddLengths();
[[nodiscard]] std::vector<OddAnswer> oddChunks();
[[nodiscard]] std::vector<OddAnswer> oddRedirects();
[[nodiscard]] std::vector<OddAnswer> oddEncodings();

} // namespace app::lab
