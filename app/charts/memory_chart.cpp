// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/builders.h"
#include "app/charts/format.h"
#include "app/charts/memory_reason.h"
#include "app/charts/sources.h"
#include "app/charts/ticks.h"
#include "app/run/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeadRoom = 1.12; ///< above the highest bar, for its value

QString tr(const char* text)
{
    return QCoreApplication::translate("app::charts::memoryChart", text);
}

/// Idle and peak of one engine in bytes, and how far the rounds lie apart.
struct Memory
{
    run::EngineSummary summary;
    std::pair<double, double> idleRange;
    std::pair<double, double> peakRange;
};

void widen(std::pair<double, double>& range, qint64 value, bool first)
{
    const auto bytes = double(value);
    range = first ? std::pair(bytes, bytes) : std::pair(std::min(range.first, bytes), std::max(range.second, bytes));
}

Memory memoryOf(const Source& source)
{
    Memory memory;
    memory.summary = run::summarize(*source.run, source.key);
    bool first = true;
    for (const run::SharedRound& part : goodParts(source)) {
        if (part->ready) {
            widen(memory.idleRange, part->ready->rssBytes, first);
            widen(memory.peakRange, part->done->peakRssBytes, first);
            first = false;
        }
    }
    return memory;
}

Series barsOf(const Source& source, const Memory& memory, const Unit& unit)
{
    Series series = source.series(Mark::Bar);
    const auto add = [&](double x, const std::optional<double>& value, const std::pair<double, double>& range) {
        if (value) {
            series.points.append({ x, unit.from(*value) });
            series.errorLow.append({ x, unit.from(range.first) });
            series.errorHigh.append({ x, unit.from(range.second) });
        }
    };
    add(0, memory.summary.idleRssBytes, memory.idleRange);
    add(1, memory.summary.peakRssBytes, memory.peakRange);
    return series;
}

QStringList rowOf(const Source& source, const Memory& memory, const Unit& unit)
{
    const auto& idle = memory.summary.idleRssBytes;
    const auto& peak = memory.summary.peakRssBytes;
    const auto cell
        = [&unit](const std::optional<double>& bytes) { return bytes ? number(unit.from(*bytes)) : QString(); };
    const auto growth = idle && peak ? std::optional(*peak - *idle) : std::nullopt;
    return { source.name, cell(idle), cell(peak), peak ? cell(memory.peakRange.first) : QString(),
        peak ? cell(memory.peakRange.second) : QString(), cell(growth), QString::number(memory.summary.rounds) };
}

} // namespace

Chart memoryChart(const QList<run::SharedRun>& runs)
{
    Chart chart = startChart(tr("Memory of each engine"), runs, run::Metric::PeakRss);
    const QList<Source> sources = sourcesOf(runs);
    QList<Memory> memories;
    double largest = 0;
    for (const Source& source : sources) {
        memories.append(memoryOf(source));
        largest = std::max({ largest, memories.last().idleRange.second, memories.last().peakRange.second });
    }
    if (chart.emptyReason.isEmpty()) {
        chart.emptyReason = noMemoryReason(runs, largest > 0);
    }
    if (!chart.emptyReason.isEmpty()) {
        return chart;
    }
    const Unit unit = bytesUnit(largest);
    setCategories(chart.x, { tr("idle, before the first fetch"), tr("peak") });
    chart.y.title = tr("Resident memory (%1)").arg(unit.name);
    chart.y.unit = unit.name;
    setLinearRange(chart.y, unit.from(largest) * HeadRoom);
    chart.table.headers = { tr("Engine"), tr("idle (%1)").arg(unit.name), tr("peak (%1)").arg(unit.name),
        tr("lowest peak"), tr("highest peak"), tr("growth (%1)").arg(unit.name), tr("rounds") };
    for (qsizetype i = 0; i < sources.size(); ++i) {
        chart.series.append(barsOf(sources.at(i), memories.at(i), unit));
        chart.table.rows.append(rowOf(sources.at(i), memories.at(i), unit));
    }
    chart.notes.append(tr("Bars: median of the rounds; lines: lowest and highest round. Peak resident memory of the "
                          "engine's own process; %1.")
                           .arg(byteNote(unit)));
    chart.notes.append(lossNotes(sources));
    return chart;
}

} // namespace app::charts
