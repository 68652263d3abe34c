// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/report.h"

#include <boost/version.hpp>
#include <openssl/crypto.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <thread>

namespace experiments {

namespace {

using Json = nlohmann::json;

constexpr std::chrono::milliseconds ProgressEvery(200);

#ifdef __OPTIMIZE__
constexpr bool DebugBuild = false;
#else
constexpr bool DebugBuild = true;
#endif

std::string numbers(int major, int minor, int patch)
{
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

Json versions()
{
    return {
#ifdef __clang__
        { "clang", numbers(__clang_major__, __clang_minor__, __clang_patchlevel__) },
#else
        { "gcc", numbers(__GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__) },
#endif
        { "boost", numbers(BOOST_VERSION / 100'000, BOOST_VERSION / 100 % 1'000, BOOST_VERSION % 100) },
        { "nlohmann_json",
            numbers(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH) },
        { "openssl", OpenSSL_version(OPENSSL_VERSION_STRING) },
    };
}

} // namespace

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(HistogramLine, unit, lower, count)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SeriesLine, at_ns, bytes)

void Reporter::list(const std::vector<std::string>& experiments)
{
    write({ { "type", "list" }, { "protocol", 1 }, { "experiments", experiments } });
}

void Reporter::about()
{
    write({ { "type", "about" }, { "language", "C++" }, { "versions", versions() }, { "debug_build", DebugBuild },
        { "pid", getpid() }, { "worker_threads", std::max(1U, std::thread::hardware_concurrency()) } });
}

void Reporter::result(const Measured& measured)
{
    Json line = { { "type", "result" }, { "check", measured.check }, { "figures", measured.figures } };
    if (!measured.histograms.empty()) {
        line["histograms"] = measured.histograms;
    }
    if (!measured.series.empty()) {
        line["series"] = measured.series;
    }
    write(line);
    if (!std::cout) {
        throw std::runtime_error("the result cannot be written");
    }
}

void Reporter::progress(std::uint64_t done, std::uint64_t total)
{
    if (Clock::now() - m_last < ProgressEvery) {
        return;
    }
    m_last = Clock::now();
    write({ { "type", "progress" }, { "done", std::min(1.0, double(done) / double(total)) } });
}

void Reporter::write(const Json& line)
{
    std::cout << line.dump() << std::endl;
}

} // namespace experiments
