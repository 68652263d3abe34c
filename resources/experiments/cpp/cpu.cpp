// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/cpu.h"

#include "experiments/cpp/kernel.h"
#include "experiments/cpp/process.h"

#include <algorithm>

namespace experiments {

namespace {

using Maker = std::unique_ptr<Kernel> (*)(std::uint64_t size);

struct Kind
{
    std::string name;
    Options::Bounds sizes;
    Maker make;
};

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds {
        { "nbody", { 1, 1'000'000'000 }, makeNBody },
        { "spectral-norm", { 1, 100'000 }, makeSpectralNorm },
        { "fannkuch", { 2, 12 }, makeFannkuch },
        { "binary-trees", { 6, 26 }, makeBinaryTrees },
        { "json", { 1, 10'000'000 }, makeJsonRounds },
        { "sha256", { 1, 1'000'000 }, makeDigest },
    };
    return kinds;
}

const Kind& kindOf(const std::string& name)
{
    const auto found = std::ranges::find(allKinds(), name, &Kind::name);
    if (found != allKinds().end()) {
        return *found;
    }
    std::vector<std::string> names;
    for (const Kind& kind : allKinds()) {
        names.push_back(kind.name);
    }
    throw Misuse("--kernel must be one of " + joined(names, ", ") + ", not \"" + name + '"');
}

Measured measure(Kernel& kernel, Reporter& reporter)
{
    const Meter meter;
    kernel.run(reporter);
    Figures figures = meter.end();
    return { .check = kernel.check(), .figures = std::move(figures), .histograms = {}, .series = {} };
}

} // namespace

std::function<Measured(Reporter&)> prepareCpu(const Options& options)
{
    const Kind& kind = kindOf(options.text("kernel"));
    const auto size = std::uint64_t(options.number("size", {}, kind.sizes));
    return [make = kind.make, size](Reporter& reporter) { return measure(*make(size), reporter); };
}

} // namespace experiments
