// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace experiments {

namespace {

constexpr std::uint64_t PowerIterations = 10;

double element(std::size_t i, std::size_t j)
{
    const std::size_t denominator = (i + j) * (i + j + 1) / 2 + i + 1;
    return 1.0 / double(denominator);
}

void multiply(const std::vector<double>& in, std::vector<double>& out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < in.size(); ++j) {
            sum += element(i, j) * in[j];
        }
        out[i] = sum;
    }
}

void multiplyTransposed(const std::vector<double>& in, std::vector<double>& out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < in.size(); ++j) {
            sum += element(j, i) * in[j];
        }
        out[i] = sum;
    }
}

void multiplyBoth(const std::vector<double>& in, std::vector<double>& out, std::vector<double>& scratch)
{
    multiply(in, scratch);
    multiplyTransposed(scratch, out);
}

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The largest singular value of the infinite matrix 1/((i+j)(i+j+1)/2+i+1), cut at a size, by the power method on its
/// product with its transpose.
class SpectralNorm final : public Kernel
{
public:
    explicit SpectralNorm(std::size_t size)
        : m_size(size)
    {
    }

    void run(Reporter& reporter) override
    {
        std::vector<double> u(m_size, 1);
        std::vector<double> v(m_size);
        std::vector<double> scratch(m_size);
        for (std::uint64_t i = 0; i < PowerIterations; ++i) {
            multiplyBoth(u, v, scratch);
            reporter.progress(2 * i + 1, 2 * PowerIterations);
            multiplyBoth(v, u, scratch);
            reporter.progress(2 * i + 2, 2 * PowerIterations);
        }
        m_norm = std::sqrt(dot(u, v) / dot(v, v));
    }

    [[nodiscard]] std::string check() const override
    {
        std::array<char, 32> text {};
        const int length = std::snprintf(text.data(), text.size(), "%.9f", m_norm);
        return { text.data(), std::size_t(length) };
    }

private:
    std::size_t m_size;
    double m_norm = 0;
};

} // namespace

std::unique_ptr<Kernel> makeSpectralNorm(std::uint64_t size)
{
    return std::make_unique<SpectralNorm>(size);
}

} // namespace experiments
