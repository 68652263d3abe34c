// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"
#include "experiments/cpp/random.h"
#include "experiments/cpp/sha256.h"

namespace experiments {

namespace {

constexpr std::size_t BlockBytes = 1 << 20;

std::vector<std::uint8_t> makeBlock()
{
    Random numbers(1);
    std::vector<std::uint8_t> block;
    while (block.size() < BlockBytes) {
        std::uint64_t word = numbers.next();
        for (int i = 0; i < 8; ++i) {
            block.push_back(std::uint8_t(word));
            word >>= 8;
        }
    }
    return block;
}

/// Hashes so many MiB: one block, over and over.
class Digest final : public Kernel
{
public:
    explicit Digest(std::uint64_t count)
        : m_count(count)
    {
    }

    void run(Reporter& reporter) override
    {
        Sha256 hash;
        for (std::uint64_t i = 0; i < m_count; ++i) {
            hash.update(m_block);
            reporter.progress(i, m_count);
        }
        m_sum = hash.finish();
    }

    [[nodiscard]] std::string check() const override { return m_sum; }

private:
    std::vector<std::uint8_t> m_block = makeBlock();
    std::uint64_t m_count;
    std::string m_sum;
};

} // namespace

std::unique_ptr<Kernel> makeDigest(std::uint64_t mebibytes)
{
    return std::make_unique<Digest>(mebibytes);
}

} // namespace experiments
