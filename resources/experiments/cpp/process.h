// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "experiments/cpp/report.h"

#include <chrono>
#include <cstdint>

namespace experiments {

/// Has the kernel end this process when the thread that started it ends. The request belongs to the calling thread; the
/// main thread lives as long as the process.
void endWithParent();

/// Resident memory now, in bytes.
[[nodiscard]] std::uint64_t residentBytes();

[[nodiscard]] std::uint64_t nanosecondsSince(std::chrono::steady_clock::time_point begun);

/// Measures from its construction to its end: time, processor time of all threads, memory.
class Meter
{
public:
    Meter();

    [[nodiscard]] std::chrono::steady_clock::time_point begun() const { return m_begun; }

    /// The figures that every experiment has. The peak is since the program began.
    [[nodiscard]] Figures end() const;

private:
    // In this order: memory is looked at first, and time starts last.
    std::uint64_t m_idleBytes;
    std::uint64_t m_cpuNs;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace experiments
