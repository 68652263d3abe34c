// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/path.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace app::lab {

/// A bad answer byte by byte, for those that no HTTP library would write.
struct RawAnswer
{
    enum class Ending {
        Close,
        Cut, ///< the same, but TLS does not say goodbye
        Reset, ///< TCP RST
        Silence, ///< nothing more until the client leaves
    };
    std::string first = {}; ///< written at once
    std::string repeated = {}; ///< then this, again and again, until the client leaves; empty: nothing
    std::uint64_t dripped = 0; ///< then so many bytes of `drops`, one after each interval
    std::string_view drops = {}; ///< repeated where it is too short
    Ending ending = Ending::Close;
};

/// Nothing for a misbehaviour that is proper HTTP: response.h has those.
[[nodiscard]] std::optional<RawAnswer> rawAnswerTo(const Asked& asked);

} // namespace app::lab
