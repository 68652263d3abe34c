// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/task_values.h"

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

constexpr double NanosecondsPerMicrosecond = 1000;

std::optional<double> growth(const Trial& trial, const QString& from, const QString& to)
{
    return trial.figures.contains(from) && trial.figures.contains(to)
        ? std::optional(double(trial.figures.value(to) - trial.figures.value(from)))
        : std::nullopt;
}

std::optional<double> forEachTask(const Trial& trial, const std::optional<double>& total)
{
    const double tasks = taskCount(trial.caseName);
    return total && tasks >= 1 ? std::optional(*total / tasks) : std::nullopt;
}

} // namespace

double taskCount(const QString& caseName)
{
    return double(caseName.toLongLong());
}

QString largestCase(const Result& result)
{
    const QStringList cases = casesOf(result);
    const auto largest = std::ranges::max_element(cases, {}, taskCount);
    return largest == cases.cend() ? QString() : *largest;
}

std::optional<double> memoryAboveIdle(const Trial& trial)
{
    return growth(trial, u"idle_rss_bytes"_s, u"peak_rss_bytes"_s);
}

TrialValue growthPerTask(const QString& from, const QString& to)
{
    return [from, to](const Trial& trial) { return forEachTask(trial, growth(trial, from, to)); };
}

std::optional<double> spawnUs(const Trial& trial)
{
    const auto wallNs = figureNamed(u"spawn_wall_ns"_s)(trial);
    return forEachTask(trial, wallNs ? std::optional(*wallNs / NanosecondsPerMicrosecond) : std::nullopt);
}

} // namespace app::experiments
