// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <array>
#include <stdexcept>

namespace app::lab {

namespace {

void require(bool worked, const char* what)
{
    if (!worked) {
        std::array<char, 256> reason {};
        ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
        throw std::runtime_error(std::string(what) + " failed: " + reason.data());
    }
}

const unsigned char* bytesOf(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

void setSerial(X509& certificate)
{
    std::array<unsigned char, 16> serial {};
    require(RAND_bytes(serial.data(), serial.size()) == 1, "Drawing a serial number");
    serial[0] &= 0x7fU; // positive, as RFC 5280 wants it
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(serial.data(), serial.size(), nullptr), &BN_free);
    require(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)) != nullptr,
        "Setting a serial number");
}

void setSubject(X509& certificate, const std::string& name)
{
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(&certificate), "CN", MBSTRING_UTF8, bytesOf(name),
                static_cast<int>(name.size()), -1, 0)
            == 1,
        "Naming a certificate");
}

void addExtension(X509& certificate, X509& issuer, int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()), &X509_EXTENSION_free);
    require(extension && X509_add_ext(&certificate, extension.get(), -1) == 1, "Extending a certificate");
}

void setValidity(X509& certificate, std::chrono::hours from, std::chrono::hours until)
{
    using std::chrono::seconds;
    X509_gmtime_adj(X509_getm_notBefore(&certificate), seconds(from).count());
    X509_gmtime_adj(X509_getm_notAfter(&certificate), seconds(until).count());
}

/// A new key and the beginning of its certificate.
Identity makeIdentity(const std::string& name, const Leaf& leaf)
{
    Identity identity;
    identity.key.reset(leaf.rsaBits > 0 ? EVP_RSA_gen(leaf.rsaBits) : EVP_EC_gen("P-256"));
    identity.certificate.reset(X509_new());
    require(identity.key && identity.certificate, "Making a key");
    X509& certificate = *identity.certificate;
    require(
        X509_set_version(&certificate, X509_VERSION_3) == 1 && X509_set_pubkey(&certificate, identity.key.get()) == 1,
        "Making a certificate");
    setSerial(certificate);
    setSubject(certificate, name);
    setValidity(certificate, leaf.from, leaf.until);
    return identity;
}

Identity makeLeaf(const Leaf& leaf)
{
    auto identity = makeIdentity(leaf.subject, leaf);
    X509& certificate = *identity.certificate;
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, certificate, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate, certificate, NID_ext_key_usage, leaf.purpose);
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    if (!leaf.names.empty()) {
        addExtension(certificate, certificate, NID_subject_alt_name, leaf.names);
    }
    return identity;
}

void sign(X509& certificate, X509& issuer, EVP_PKEY& issuerKey, bool sha1 = false)
{
    require(X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer)) == 1, "Naming an issuer");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    require(X509_sign(&certificate, &issuerKey, sha1 ? EVP_sha1() : EVP_sha256()) > 0, "Signing a certificate");
}

} // namespace

void KeyDeleter::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}

void CertificateDeleter::operator()(X509* certificate) const
{
    X509_free(certificate);
}

Identity makeAuthority()
{
    auto authority = makeIdentity("Versus lab authority", Leaf {});
    X509& certificate = *authority.certificate;
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    sign(certificate, certificate, *authority.key);
    return authority;
}

Identity issue(const Identity& authority, const Leaf& leaf)
{
    auto identity = makeLeaf(leaf);
    sign(*identity.certificate, *authority.certificate, *authority.key, leaf.sha1);
    return identity;
}

Identity issueSelfSigned(const Leaf& leaf)
{
    auto identity = makeLeaf(leaf);
    X509& certificate = *identity.certificate;
    sign(certificate, certificate, *identity.key);
    return identity;
}

std::string toPem(const X509& certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    require(memory && PEM_write_bio_X509(memory.get(), &certificate) == 1, "Writing a certificate");
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &bytes);
    return { bytes, static_cast<std::size_t>(size) };
}

} // namespace app::lab
