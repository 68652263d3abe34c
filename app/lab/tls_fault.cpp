// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/tls_fault.h"

#include <algorithm>
#include <array>

namespace app::lab {

namespace {

constexpr std::array faultNames {
    NamedTlsFault { "expired", TlsFault::Expired },
    NamedTlsFault { "not-yet-valid", TlsFault::NotYetValid },
    NamedTlsFault { "self-signed", TlsFault::SelfSigned },
    NamedTlsFault { "wrong-host", TlsFault::WrongHost },
    NamedTlsFault { "old-tls", TlsFault::OldTls },
    NamedTlsFault { "stalled-handshake", TlsFault::StalledHandshake },
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
