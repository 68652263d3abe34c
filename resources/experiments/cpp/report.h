// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace experiments {

// The lines that the program writes; the schema says what each field means.

using Figures = std::map<std::string, std::uint64_t>;

struct HistogramLine
{
    std::string unit = "ns";
    std::vector<std::uint64_t> lower;
    std::vector<std::uint64_t> count;
};

struct SeriesLine
{
    std::vector<std::uint64_t> at_ns;
    std::vector<std::uint64_t> bytes;
};

/// What an experiment measured.
struct Measured
{
    std::string check;
    Figures figures;
    std::map<std::string, HistogramLine> histograms;
    std::map<std::string, SeriesLine> series;
};

/// Writes one JSON object a line to standard output. It belongs to one thread at a time. Throws std::runtime_error
/// where output cannot be written.
class Reporter
{
public:
    void list(const std::vector<std::string>& experiments);
    void about();
    void result(const Measured& measured);

    /// Tells that `done` of `total` is done, unless it told so a moment ago. It is cheap enough for a loop whose turns
    /// take microseconds. Never throws: what cannot be written is noticed at the result.
    void progress(std::uint64_t done, std::uint64_t total);

private:
    using Clock = std::chrono::steady_clock;

    void write(const nlohmann::json& line);

    Clock::time_point m_last = Clock::now(); // of progress
};

} // namespace experiments
