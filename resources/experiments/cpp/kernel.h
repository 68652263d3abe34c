// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/report.h"

#include <cstdint>
#include <memory>
#include <string>

namespace experiments {

/// One piece of single-threaded work whose input is ready.
class Kernel
{
public:
    Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;
    virtual ~Kernel() = default;

    virtual void run(Reporter& reporter) = 0;
    [[nodiscard]] virtual std::string check() const = 0;
};

std::unique_ptr<Kernel> makeNBody(std::uint64_t steps);
std::unique_ptr<Kernel> makeSpectralNorm(std::uint64_t size);
std::unique_ptr<Kernel> makeFannkuch(std::uint64_t size);
std::unique_ptr<Kernel> makeBinaryTrees(std::uint64_t depth);
std::unique_ptr<Kernel> makeJsonRounds(std::uint64_t people);
std::unique_ptr<Kernel> makeDigest(std::uint64_t mebibytes);

} // namespace experiments
