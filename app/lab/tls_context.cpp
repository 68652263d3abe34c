// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/tls_context.h"

#include <openssl/ssl.h>

#include <stdexcept>
#include <string>
#include <vector>

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

std::string tenThousandNames()
{
    std::string names = "IP:127.0.0.1";
    for (int i = 0; i < 10'000; ++i) {
        names += ",DNS:one-of-ten-thousand-names-" + std::to_string(i) + ".invalid";
    }
    return names;
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
    switch (fault.value_or(TlsFault::OldTls)) {
    case TlsFault::WrongHost:
        return { .names = "DNS:elsewhere.invalid" };
    case TlsFault::NameInCommonName:
        return { .subject = "127.0.0.1", .names = {} };
    case TlsFault::NameBesideOthers:
        return { .subject = "127.0.0.1", .names = "DNS:elsewhere.invalid" };
    case TlsFault::AddressAsName:
        return { .names = "DNS:127.0.0.1" };
    case TlsFault::WrongPurpose:
        return { .purpose = "clientAuth" };
    case TlsFault::WeakKey:
        return { .rsaBits = 1024 };
    case TlsFault::OldDigest:
        return { .sha1 = true };
    case TlsFault::TenThousandNames:
        return { .names = tenThousandNames() };
    default:
        return {};
    }
}

/// A certificate as `fault` wants it, and the further ones that are sent with it.
struct Chain
{
    Identity identity;
    std::vector<Identity> links = {};
};

Chain makeChain(const Identity& authority, std::optional<TlsFault> fault)
{
    const auto leaf = leafWith(fault);
    if (fault == TlsFault::SelfSigned) {
        return { issueSelfSigned(leaf) };
    }
    if (fault == TlsFault::UnknownAuthority) {
        return { issue(makeAuthority(), leaf) };
    }
    if (fault != TlsFault::MissingLink && fault != TlsFault::NoAuthority) {
        return { issue(authority, leaf) };
    }
    // A leaf in the place of an authority: whoever sees it finds that it may not issue.
    Chain chain;
    chain.links.push_back(issue(authority, { .subject = "Versus lab between" }));
    chain.identity = issue(chain.links.front(), leaf);
    if (fault == TlsFault::MissingLink) {
        chain.links.clear();
    }
    return chain;
}

bool useChain(SSL_CTX* context, const Chain& chain)
{
    bool used = SSL_CTX_use_certificate(context, chain.identity.certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(context, chain.identity.key.get()) == 1;
    for (const auto& link : chain.links) {
        used = used && SSL_CTX_add1_chain_cert(context, link.certificate.get()) == 1;
    }
    return used;
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
    if (fault == TlsFault::WeakKey || fault == TlsFault::OldDigest) {
        SSL_CTX_set_security_level(context, 0); // or OpenSSL would not serve such a certificate
    }
    if (!useChain(context, makeChain(authority, fault)) || !setVersions(context, fault)) {
        throw std::runtime_error("OpenSSL does not take the lab's certificate.");
    }
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    return tls;
}

} // namespace app::lab
