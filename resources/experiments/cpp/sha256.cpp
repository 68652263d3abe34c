// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/sha256.h"

#include <array>
#include <stdexcept>

namespace experiments {

namespace {

void require(bool succeeded)
{
    if (!succeeded) {
        throw std::runtime_error("OpenSSL does not hash");
    }
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::update(std::span<const std::uint8_t> bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
}

void Sha256::update(std::string_view text)
{
    require(EVP_DigestUpdate(m_context.get(), text.data(), text.size()) == 1);
}

std::string Sha256::finish()
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::array<std::uint8_t, 32> bytes {};
    require(EVP_DigestFinal_ex(m_context.get(), bytes.data(), nullptr) == 1);
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += Digits[byte >> 4];
        text += Digits[byte & 15];
    }
    return text;
}

} // namespace experiments
