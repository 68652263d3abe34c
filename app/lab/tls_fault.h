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
    NameInCommonName, ///< names the host as its subject alone, as it was done long ago
    NameBesideOthers, ///< the same, beside another name that it is for
    AddressAsName, ///< names the host's address where names of hosts belong
    UnknownAuthority, ///< by an authority that nobody knows
    MissingLink, ///< by an authority between, whose certificate is not sent
    NoAuthority, ///< by a certificate that may not issue any
    WrongPurpose, ///< for clients alone
    WeakKey, ///< RSA with 1,024 bits
    OldDigest, ///< signed over SHA-1
    TenThousandNames, ///< of hosts, 400 kB of them
    OldTls, ///< TLS 1.1 at most
    StalledHandshake, ///< never answers the client's hello
    ClosedHandshake, ///< ends the connection at the client's hello
    ResetHandshake, ///< the same by a TCP reset
    NoTls, ///< answers it in plain HTTP
};

struct NamedTlsFault
{
    std::string_view name; ///< "not-yet-valid"
    std::string_view about; ///< what it is, in a few words
    TlsFault fault;
};
[[nodiscard]] std::span<const NamedTlsFault> tlsFaults();
[[nodiscard]] std::string_view toName(TlsFault fault);

} // namespace app::lab
