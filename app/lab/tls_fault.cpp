// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/tls_fault.h"

#include <algorithm>
#include <array>

namespace app::lab {

namespace {

constexpr std::array faultNames {
    NamedTlsFault { "expired", "a certificate that ended yesterday", TlsFault::Expired },
    NamedTlsFault { "not-yet-valid", "a certificate that begins tomorrow", TlsFault::NotYetValid },
    NamedTlsFault { "self-signed", "a certificate signed by itself", TlsFault::SelfSigned },
    NamedTlsFault { "wrong-host", "a certificate for another host", TlsFault::WrongHost },
    NamedTlsFault { "name-in-common-name", "a host named as the subject alone", TlsFault::NameInCommonName },
    NamedTlsFault { "name-beside-others", "a host as the subject, another as the name", TlsFault::NameBesideOthers },
    NamedTlsFault { "address-as-name", "an address as the name of a host", TlsFault::AddressAsName },
    NamedTlsFault { "unknown-authority", "an authority that nobody knows", TlsFault::UnknownAuthority },
    NamedTlsFault { "missing-link", "an authority between that is not sent", TlsFault::MissingLink },
    NamedTlsFault { "no-authority", "issued by one that may not issue", TlsFault::NoAuthority },
    NamedTlsFault { "wrong-purpose", "a certificate for clients alone", TlsFault::WrongPurpose },
    NamedTlsFault { "weak-key", "an RSA key of 1,024 bits", TlsFault::WeakKey },
    NamedTlsFault { "old-digest", "a certificate signed over SHA-1", TlsFault::OldDigest },
    NamedTlsFault { "ten-thousand-names", "a certificate with 10,000 names, 400 kB", TlsFault::TenThousandNames },
    NamedTlsFault { "old-tls", "TLS 1.1 at most", TlsFault::OldTls },
    NamedTlsFault { "stalled-handshake", "no answer to the hello of TLS", TlsFault::StalledHandshake },
    NamedTlsFault { "closed-handshake", "the end at the hello of TLS", TlsFault::ClosedHandshake },
    NamedTlsFault { "reset-handshake", "a TCP reset at the hello of TLS", TlsFault::ResetHandshake },
    NamedTlsFault { "no-tls", "plain HTTP as an answer to the hello of TLS", TlsFault::NoTls },
};

} // namespace

std::span<const NamedTlsFault> tlsFaults()
{
    return faultNames;
}

std::string_view toName(TlsFault fault)
{
    return std::ranges::find(faultNames, fault, &NamedTlsFault::fault)->name;
}

} // namespace app::lab
