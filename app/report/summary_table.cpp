// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/summary_table.h"

#include "app/charts/format.h"
#include "app/run/summary.h"

#include <QCoreApplication>

namespace app::report {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString orDash(const std::optional<double>& value, QString (*format)(double))
{
    return value ? format(*value) : u"\u2013"_s;
}

QStringList row(const run::EngineSummary& summary, bool constantRate)
{
    QStringList cells {
        summary.name,
        QString::number(summary.samples),
        QString::number(summary.errors),
        orDash(summary.p50Us, charts::duration),
        orDash(summary.p90Us, charts::duration),
        orDash(summary.p99Us, charts::duration),
        orDash(summary.throughputPerSecond, charts::number),
        orDash(summary.peakRssBytes, charts::byteSize),
        orDash(summary.cpuSeconds, [](double seconds) { return charts::duration(seconds * 1e6); }),
        orDash(summary.readyUs, charts::duration),
    };
    if (constantRate) {
        cells.append(
            { orDash(summary.serviceP50Us, charts::duration), orDash(summary.serviceP99Us, charts::duration) });
    }
    return cells;
}

} // namespace

QList<QStringList> summaryRows(const run::Run& run)
{
    QList<QStringList> rows { { tr("engine"), tr("samples"), tr("errors"), tr("p50"), tr("p90"), tr("p99"),
        tr("fetches/s"), tr("peak memory"), tr("CPU a round"), tr("start-up") } };
    const bool constantRate = run.plan.schedule == fetch::Schedule::Constant;
    if (constantRate) {
        rows[0].append({ tr("service p50"), tr("service p99") });
    }
    for (const run::EngineSummary& summary : run::summarize(run)) {
        rows.append(row(summary, constantRate));
    }
    return rows;
}

} // namespace app::report
