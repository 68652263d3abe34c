// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/types.h>

#include <chrono>
#include <memory>
#include <string>

namespace app::lab {

struct KeyDeleter
{
    void operator()(EVP_PKEY* key) const;
};
struct CertificateDeleter
{
    void operator()(X509* certificate) const;
};

/// A certificate and its private key (EC, P-256, unless a Leaf says otherwise).
struct Identity
{
    std::unique_ptr<EVP_PKEY, KeyDeleter> key;
    std::unique_ptr<X509, CertificateDeleter> certificate;
};

/// What a server's certificate says. The default is a good one for the lab.
struct Leaf
{
    std::string subject = "Versus lab"; ///< common name
    std::string names = "IP:127.0.0.1,DNS:localhost"; ///< as OpenSSL's subjectAltName takes them; empty: none
    std::string purpose = "serverAuth"; ///< as OpenSSL's extendedKeyUsage takes it
    unsigned rsaBits = 0; ///< 0: the usual key
    bool sha1 = false; ///< signed over SHA-1
    std::chrono::hours from { -24 }; ///< validity, from now
    std::chrono::hours until { 24 * 365 };
};

// Each throws std::runtime_error where OpenSSL fails, which means that it is out of memory or misconfigured.

[[nodiscard]] Identity makeAuthority();
[[nodiscard]] Identity issue(const Identity& authority, const Leaf& leaf);
[[nodiscard]] Identity issueSelfSigned(const Leaf& leaf);
[[nodiscard]] std::string toPem(const X509& certificate);

} // namespace app::lab
