// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/log_line.h"

#include <array>

namespace app::fetch {

using namespace Qt::StringLiterals;

QString shortDuration(std::chrono::nanoseconds duration)
{
    struct Unit
    {
        double nanoseconds = 1;
        QLatin1String name;
    };
    static constexpr std::array units { Unit { 1e9, "s"_L1 }, Unit { 1e6, "ms"_L1 }, Unit { 1e3, "\xb5s"_L1 } };
    const auto ns = double(duration.count());
    for (const Unit& unit : units) {
        // 999.5 and more would print as 1e+03 of the smaller unit.
        if (ns >= unit.nanoseconds * 0.9995) {
            const double value = ns / unit.nanoseconds;
            return QString::number(value, 'f', value < 9.995 ? 2 : value < 99.95 ? 1 : 0) + unit.name;
        }
    }
    return QString::number(duration.count()) + "ns"_L1;
}

QString logLine(const QString& url, const Sample& sample)
{
    if (sample.error) {
        return u"error: %1: %2"_s.arg(url, sample.error->text);
    }
    return u"%1: %2 bytes in %3"_s.arg(url)
        .arg(sample.bodyBytes.value_or(0))
        .arg(shortDuration(sample.serviceTime().value_or(std::chrono::nanoseconds(0))));
}

} // namespace app::fetch
