// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace app::lab {

/// Every way in which the lab does TLS badly on purpose, each on a port of its own.
enum class TlsFault {
    Expired, ///< the certificate ended yesterday
    NotYetValid, ///< it begins tomorrow
    SelfSigned, ///< not by the lab's authority
    WrongHost, ///< for another name than 127.0.0.1 and localhost
    OldTls, ///< TLS 1.1 at most
    StalledHandshake, ///< never answers the client's hello
};

struct NamedTlsFault
{
    std::string_view name; ///< "not-yet-valid"
    TlsFault fault;
};
[[nodiscard]] std::span<const NamedTlsFault> tlsFaults();
[[nodiscard]] std::string_view toName(TlsFault fault);

} // namespace app::lab
