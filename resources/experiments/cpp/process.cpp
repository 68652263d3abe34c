// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <stdexcept>
#include <string>

namespace experiments {

namespace {

std::uint64_t nanoseconds(const timeval& time)
{
    return std::uint64_t(time.tv_sec) * 1'000'000'000 + std::uint64_t(time.tv_usec) * 1'000;
}

std::uint64_t processorTimeNs()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
}

/// The value of a line such as "VmHWM:    5120 kB".
std::uint64_t statusBytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ':')) {
            return std::stoull(line.substr(name.size() + 1)) * 1024;
        }
    }
    throw std::runtime_error("/proc/self/status has no " + name);
}

/// VmHWM, which starts anew at exec: ru_maxrss would be inherited from the parent.
std::uint64_t peakBytes()
{
    return statusBytes("VmHWM");
}

} // namespace

void endWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

std::uint64_t residentBytes()
{
    return statusBytes("VmRSS");
}

std::uint64_t nanosecondsSince(std::chrono::steady_clock::time_point begun)
{
    const std::chrono::nanoseconds elapsed = std::chrono::steady_clock::now() - begun;
    return std::uint64_t(elapsed.count());
}

Meter::Meter()
    : m_idleBytes(residentBytes())
    , m_cpuNs(processorTimeNs())
    , m_begun(std::chrono::steady_clock::now())
{
}

Figures Meter::end() const
{
    const std::uint64_t wall = nanosecondsSince(m_begun);
    const std::uint64_t cpu = processorTimeNs() - m_cpuNs;
    return { { "wall_ns", wall }, { "cpu_ns", cpu }, { "idle_rss_bytes", m_idleBytes },
        { "peak_rss_bytes", peakBytes() } };
}

} // namespace experiments
