// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace app::fetch {

/// Memory of one process, in bytes.
struct ProcessMemory
{
    qint64 rssBytes = 0; ///< VmRSS: resident now
    qint64 peakRssBytes = 0; ///< VmHWM: most since exec, unlike ru_maxrss, which starts with the parent's

    bool operator==(const ProcessMemory&) const = default;
};

/// Reads the text of /proc/PID/status; nothing if one of the two lines is missing or is no number of kB.
[[nodiscard]] std::optional<ProcessMemory> parseProcessStatus(QByteArrayView text);
/// Of a process that runs; nothing once it has ended, or where /proc cannot be read.
[[nodiscard]] std::optional<ProcessMemory> processMemory(qint64 pid);

/// Processor time of one process.
struct CpuTime
{
    std::chrono::nanoseconds user { 0 };
    std::chrono::nanoseconds system { 0 };
};

/// Of this process, all threads, since its start.
[[nodiscard]] CpuTime ownCpuTime();

} // namespace app::fetch
