// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/cache.h"

#include "experiments/cpp/sha256.h"

#include <algorithm>
#include <array>

namespace experiments {

namespace {

// A record takes about half a KiB: a body of 128 to 767 bytes (448 on average) and what is around it.
constexpr std::size_t RecordBytes = 512;
constexpr std::size_t LeastBody = 128;
constexpr std::size_t BodySpread = 640;

std::array<std::uint8_t, 8> littleEndian(std::uint64_t value)
{
    std::array<std::uint8_t, 8> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = std::uint8_t(value >> (8 * i));
    }
    return bytes;
}

} // namespace

Cache::Cache(std::size_t bytes)
{
    for (std::size_t i = 0; i < LeastBody + BodySpread; ++i) {
        m_message.push_back(std::uint8_t(m_numbers.next()));
    }
    m_slots.reserve(bytes / RecordBytes);
    for (std::size_t i = 0; i < bytes / RecordBytes; ++i) {
        m_slots.push_back(newRecord());
    }
}

void Cache::replace()
{
    std::unique_ptr<Record>& slot = m_slots[m_numbers.below(m_slots.size())];
    m_evicted += slot->key;
    slot = newRecord();
}

std::string Cache::digest() const
{
    Sha256 hash;
    for (const auto& record : m_slots) {
        hash.update(record->body);
    }
    hash.update(littleEndian(m_evicted));
    return hash.finish();
}

std::unique_ptr<Cache::Record> Cache::newRecord()
{
    const std::uint64_t key = m_numbers.next();
    std::ranges::copy(littleEndian(key), m_message.begin());
    const auto length = std::ptrdiff_t(LeastBody + key % BodySpread);
    return std::make_unique<Record>(Record { key, { m_message.begin(), m_message.begin() + length } });
}

} // namespace experiments
