// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/evp.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace experiments {

/// OpenSSL's SHA-256.
class Sha256
{
public:
    Sha256();

    void update(std::span<const std::uint8_t> bytes);
    void update(std::string_view text);

    /// In lower-case hexadecimal digits; nothing may be added afterwards.
    [[nodiscard]] std::string finish();

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace experiments
