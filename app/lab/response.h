// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/path.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace app::lab {

/// An answer in proper HTTP.
struct Response
{
    unsigned status = 200;
    std::string_view contentType = "application/octet-stream";
    std::string fields = {}; ///< further header lines, each with its CRLF
    std::variant<std::uint64_t, std::string> body = std::uint64_t { 0 }; ///< so many bytes of filler, or these bytes

    [[nodiscard]] std::uint64_t bodySize() const;
    [[nodiscard]] bool mayHaveBody() const { return status != 204 && status != 304; }
};

[[nodiscard]] Response textResponse(unsigned status, std::string text);
[[nodiscard]] Response jsonResponse(std::string json);

/// What `asked` is answered with: the list, a body, a redirect, or a misbehaviour that is proper HTTP.
[[nodiscard]] Response responseTo(const Asked& asked);

/// Appends status line and header fields. `close`: the connection ends after this answer.
void appendHead(std::string& bytes, const Response& response, bool close);

/// The status line and the given fields alone, for answers without a Content-Length.
[[nodiscard]] std::string statusLine(unsigned status);

} // namespace app::lab
