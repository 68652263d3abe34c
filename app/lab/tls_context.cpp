// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/tls_context.h"

#include <openssl/ssl.h>

#include <stdexcept>

namespace app::lab {

namespace {

namespace ssl = boost::asio::ssl;

/// RFC 7301: the list of protocols, each after its length.
constexpr std::string_view protocols = "\x08http/1.1";

int chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
    unsigned int offeredSize, void*)
{
    unsigned char* match = nullptr;
    const auto* ours = reinterpret_cast<const unsigned char*>(protocols.data());
    if (SSL_select_next_proto(&match, size, ours, protocols.size(), offered, offeredSize) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    *chosen = match;
    return SSL_TLSEXT_ERR_OK;
}

Leaf leafWith(std::optional<TlsFault> fault)
{
    using std::chrono::hours;
    if (fault == TlsFault::Expired) {
        return { .from = hours(-48), .until = hours(-24) };
    }
    if (fault == TlsFault::NotYetValid) {
        return { .from = hours(24), .until = hours(48) };
    }
    if (fault == TlsFault::WrongHost) {
        return { .names = "DNS:elsewhere.invalid" };
    }
    return {};
}

bool setVersions(SSL_CTX* context, std::optional<TlsFault> fault)
{
    if (fault != TlsFault::OldTls) {
        return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1;
    }
    // OpenSSL does TLS 1.1 only at its lowest level of security.
    SSL_CTX_set_security_level(context, 0);
    return SSL_CTX_set_min_proto_version(context, TLS1_VERSION) == 1
        && SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION) == 1
        && SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0") == 1;
}

} // namespace

ssl::context makeTlsContext(const Identity& authority, std::optional<TlsFault> fault)
{
    ssl::context tls(ssl::context::tls_server);
    SSL_CTX* context = tls.native_handle();
    const auto leaf = leafWith(fault);
    const auto identity = fault == TlsFault::SelfSigned ? issueSelfSigned(leaf) : issue(authority, leaf);
    if (SSL_CTX_use_certificate(context, identity.certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context, identity.key.get()) != 1 || !setVersions(context, fault)) {
        throw std::runtime_error("OpenSSL does not take the lab's certificate.");
    }
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    return tls;
}

} // namespace app::lab
