// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/random.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace experiments {

/// Records that are replaced at random, as a service's would be: many objects of many ages, each behind a pointer. The
/// same numbers in each language put the same content into it.
class Cache
{
public:
    explicit Cache(std::size_t bytes);

    /// One operation: a random record is looked at and gives way to a new one.
    void replace();

    /// The SHA-256 of all bodies in order and of the sum of the evicted keys.
    [[nodiscard]] std::string digest() const;

private:
    struct Record
    {
        std::uint64_t key;
        std::vector<std::uint8_t> body;
    };

    [[nodiscard]] std::unique_ptr<Record> newRecord();

    Random m_numbers { 0 };
    std::vector<std::uint8_t> m_message; // as if just received: the bytes that a record is made of
    std::vector<std::unique_ptr<Record>> m_slots;
    std::uint64_t m_evicted = 0; // sum of the keys that were replaced
};

} // namespace experiments
