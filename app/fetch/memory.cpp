// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/memory.h"

#include <QFile>
#include <QString>

#include <sys/resource.h>

namespace app::fetch {

namespace {

/// The value of a line such as "VmRSS:\t    1234 kB", in bytes.
std::optional<qint64> bytesOf(QByteArrayView text, QByteArrayView name)
{
    const bool isFirst = text.startsWith(name);
    const qsizetype newline = text.indexOf(QByteArray('\n' + name.toByteArray()));
    if (!isFirst && newline < 0) {
        return std::nullopt;
    }
    const QByteArrayView rest = text.sliced((isFirst ? 0 : newline + 1) + name.size());
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView value = (end < 0 ? rest : rest.first(end)).trimmed();
    if (!value.endsWith("kB")) {
        return std::nullopt;
    }
    value.chop(2);
    bool isNumber = false;
    const qint64 kibibytes = value.trimmed().toLongLong(&isNumber);
    return isNumber && kibibytes >= 0 ? std::optional(kibibytes << 10) : std::nullopt;
}

std::chrono::nanoseconds toTime(const timeval& value)
{
    return std::chrono::seconds(value.tv_sec) + std::chrono::microseconds(value.tv_usec);
}

} // namespace

std::optional<ProcessMemory> parseProcessStatus(QByteArrayView text)
{
    const auto rss = bytesOf(text, "VmRSS:");
    const auto peak = bytesOf(text, "VmHWM:");
    if (!rss || !peak) {
        return std::nullopt;
    }
    return ProcessMemory { .rssBytes = *rss, .peakRssBytes = *peak };
}

std::optional<ProcessMemory> processMemory(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return parseProcessStatus(file.readAll());
}

CpuTime ownCpuTime()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return { .user = toTime(usage.ru_utime), .system = toTime(usage.ru_stime) };
}

} // namespace app::fetch
