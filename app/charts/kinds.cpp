// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/kinds.h"

#include "app/charts/builders.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Kind kind = Kind::Latency;
    QLatin1String word;
    const char* name = nullptr; ///< to be translated
    Chart (*build)(const QList<run::SharedRun>& runs) = nullptr;
};

const std::array<Entry, 10>& entries()
{
    static const std::array<Entry, 10> all { {
        { Kind::Latency, "latency"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Percentiles side by side"),
            latencyChart },
        { Kind::Percentiles, "percentiles"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Percentile curve"),
            percentileChart },
        { Kind::Distribution, "distribution"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Distribution"),
            distributionChart },
        { Kind::Timeline, "timeline"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Over time"),
            [](const QList<run::SharedRun>& runs) { return timelineChart(runs, {}); } },
        { Kind::Phases, "phases"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Phases, cold and warm"), phasesChart },
        { Kind::OpenLoop, "open-loop"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Open loop: what waiting hides"),
            openLoopChart },
        { Kind::Defaults, "defaults"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "What the defaults are worth"),
            defaultsChart },
        { Kind::Memory, "memory"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Peak"), memoryChart },
        { Kind::MemoryOverTime, "memory-over-time"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "Over time"),
            memoryTimeChart },
        { Kind::Urls, "urls"_L1, QT_TRANSLATE_NOOP("app::charts::kinds", "By URL"), urlChart },
    } };
    return all;
}

const Entry& entry(Kind kind)
{
    return *std::ranges::find(entries(), kind, &Entry::kind);
}

} // namespace

const QList<Kind>& allKinds()
{
    static const QList<Kind> kinds = [] {
        QList<Kind> list;
        for (const Entry& one : entries()) {
            list.append(one.kind);
        }
        return list;
    }();
    return kinds;
}

QLatin1String toWord(Kind kind)
{
    return entry(kind).word;
}

std::optional<Kind> kindFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(entries(), [word](const Entry& one) { return word == one.word; });
    return found == entries().end() ? std::nullopt : std::optional(found->kind);
}

QStringList kindWords()
{
    QStringList words;
    for (const Entry& one : entries()) {
        words.append(one.word);
    }
    return words;
}

QString kindName(Kind kind)
{
    return QCoreApplication::translate("app::charts::kinds", entry(kind).name);
}

Chart build(Kind kind, const QList<run::SharedRun>& runs, const std::optional<Range>& part)
{
    return part && hasMoreInParts(kind) ? timelineChart(runs, part) : entry(kind).build(runs);
}

bool hasMoreInParts(Kind kind)
{
    return kind == Kind::Timeline;
}

} // namespace app::charts
