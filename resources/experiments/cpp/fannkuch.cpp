// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"

#include <algorithm>
#include <numeric>

namespace experiments {

namespace {

using Cards = std::vector<std::size_t>;

/// Plays one permutation to its end, in place: as many of the first cards are turned over as the first card says, until
/// that is 1.
std::int64_t turns(Cards& cards)
{
    std::int64_t count = 0;
    for (; cards.front() != 1; ++count) {
        std::reverse(cards.begin(), cards.begin() + std::ptrdiff_t(cards.front()));
    }
    return count;
}

/// Makes all permutations by rotation: the first two cards move by one; when they are round, the first three; and so
/// on.
class Deck
{
public:
    explicit Deck(std::size_t size)
        : m_cards(size)
        , m_rotated(size)
    {
        std::iota(m_cards.begin(), m_cards.end(), 1);
    }

    [[nodiscard]] const Cards& cards() const { return m_cards; }

    /// False after the last permutation.
    bool next()
    {
        for (std::size_t last = 1; last < m_cards.size(); ++last) {
            std::rotate(m_cards.begin(), m_cards.begin() + 1, m_cards.begin() + std::ptrdiff_t(last) + 1);
            if (++m_rotated[last] <= last) {
                return true;
            }
            m_rotated[last] = 0;
        }
        return false;
    }

private:
    Cards m_cards;
    std::vector<std::size_t> m_rotated; // how often the first i+1 cards were moved
};

std::uint64_t factorial(std::uint64_t n)
{
    return n < 2 ? 1 : n * factorial(n - 1);
}

/// The checksum adds and subtracts the numbers of turns in the order in which the permutations are made.
class Fannkuch final : public Kernel
{
public:
    explicit Fannkuch(std::size_t size)
        : m_size(size)
    {
    }

    void run(Reporter& reporter) override
    {
        Deck deck(m_size);
        const std::uint64_t total = factorial(m_size);
        Cards cards;
        std::uint64_t i = 0;
        do {
            cards = deck.cards();
            const std::int64_t count = turns(cards);
            m_most = std::max(m_most, count);
            m_checksum += i % 2 == 0 ? count : -count;
            if ((i & 0x3fff) == 0x3fff) {
                reporter.progress(i, total);
            }
            ++i;
        } while (deck.next());
    }

    [[nodiscard]] std::string check() const override
    {
        return std::to_string(m_checksum) + "\nPfannkuchen(" + std::to_string(m_size) + ") = " + std::to_string(m_most);
    }

private:
    std::size_t m_size;
    std::int64_t m_checksum = 0;
    std::int64_t m_most = 0;
};

} // namespace

std::unique_ptr<Kernel> makeFannkuch(std::uint64_t size)
{
    return std::make_unique<Fannkuch>(size);
}

} // namespace experiments
