// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"

namespace experiments {

namespace {

constexpr std::uint64_t LeastDepth = 4;

struct Node
{
    std::unique_ptr<Node> left;
    std::unique_ptr<Node> right;

    [[nodiscard]] std::uint64_t count() const { return left ? 1 + left->count() + right->count() : 1; }
};

std::unique_ptr<Node> newTree(std::uint64_t depth)
{
    auto node = std::make_unique<Node>();
    if (depth > 0) {
        node->left = newTree(depth - 1);
        node->right = newTree(depth - 1);
    }
    return node;
}

/// Makes and drops perfect binary trees of many depths while one stays: nothing but allocation.
class BinaryTrees final : public Kernel
{
public:
    explicit BinaryTrees(std::uint64_t depth)
        : m_depth(depth)
    {
    }

    void run(Reporter& reporter) override
    {
        say("stretch tree", m_depth + 1, newTree(m_depth + 1)->count());
        const auto longLived = newTree(m_depth);
        for (std::uint64_t depth = LeastDepth; depth <= m_depth; depth += 2) {
            const std::uint64_t trees = std::uint64_t(1) << (m_depth - depth + LeastDepth);
            std::uint64_t count = 0;
            for (std::uint64_t i = 0; i < trees; ++i) {
                count += newTree(depth)->count();
                if ((i & 0xff) == 0) {
                    reporter.progress((depth - LeastDepth) * trees + 2 * i, (m_depth - LeastDepth + 2) * trees);
                }
            }
            say(std::to_string(trees) + "\t trees", depth, count);
        }
        say("long lived tree", m_depth, longLived->count());
    }

    [[nodiscard]] std::string check() const override { return m_text; }

private:
    void say(const std::string& what, std::uint64_t depth, std::uint64_t count)
    {
        m_text += m_text.empty() ? "" : "\n";
        m_text += what + " of depth " + std::to_string(depth) + "\t check: " + std::to_string(count);
    }

    std::uint64_t m_depth;
    std::string m_text;
};

} // namespace

std::unique_ptr<Kernel> makeBinaryTrees(std::uint64_t depth)
{
    return std::make_unique<BinaryTrees>(depth);
}

} // namespace experiments
