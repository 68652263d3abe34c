// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/certificates.h"
#include "app/lab/tls_fault.h"

#include <boost/asio/ssl/context.hpp>

#include <optional>

namespace app::lab {

/// A server's side of TLS 1.2 and 1.3 with HTTP/1.1 alone, by a certificate of `authority`; with `fault`, the one thing
/// wrong that it names. Throws std::runtime_error where OpenSSL fails.
[[nodiscard]] boost::asio::ssl::context makeTlsContext(
    const Identity& authority, std::optional<TlsFault> fault = std::nullopt);

} // namespace app::lab
