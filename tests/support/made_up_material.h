// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"
#include "app/report/material.h"
#include "tests/support/made_up_results.h"
#include "tests/support/made_up_run.h"

namespace tests::support {

/// A line through two points, with its numbers, a note and a caption.
inline app::charts::Chart madeUpChart(const QString& title)
{
    using namespace Qt::StringLiterals;
    app::charts::Chart chart;
    chart.title = title;
    chart.finding = u"Go takes more."_s;
    chart.notes = { u"Published in 2023: 2,658 MB."_s };
    chart.caption = u"One machine."_s;
    chart.x = { .title = u"Tasks"_s, .min = 0, .max = 2, .ticks = { { 1, u"1"_s } } };
    chart.y = { .title = u"Memory (MB)"_s, .min = 0, .max = 10, .ticks = { { 5, u"5"_s } } };
    app::charts::Series series;
    series.name = u"Go"_s;
    series.key = u"go"_s;
    series.points = { { 0, 1 }, { 2, 8 } };
    chart.series = { series };
    chart.table = { .headers = { u"Tasks"_s, u"Go (MB)"_s }, .rows = { { u"0"_s, u"1.25"_s }, { u"2"_s, u"8.75"_s } } };
    return chart;
}

/// The experiment `tasks`, measured here and now, with one chart and one note beside its own findings.
inline app::report::Material madeUpMaterial()
{
    using namespace app;
    using namespace Qt::StringLiterals;
    const auto tasks = madeUpTasks();
    report::Material material;
    material.assessment = experiments::assess(
        { tasks }, {}, { .programs = { { tasks->experiment, tasks->programs } }, .environment = tasks->environment });
    material.assessment.examined[0].findings.charts = { madeUpChart(u"Memory of waiting tasks"_s) };
    material.assessment.examined[0].findings.notes = { u"Ten million tasks were left out."_s };
    material.written = QDateTime(QDate(2026, 11, 25), QTime(8, 30), Qt::UTC);
    return material;
}

/// Ten rounds in which Go takes 2 ms and Rust 1 ms.
inline app::run::SharedRun madeUpComparison(const QString& name)
{
    using namespace Qt::StringLiterals;
    auto run = madeUpRun({ u"go"_s, u"rust"_s }, 10, 12, [](const QString& engine, int round, int) {
        return (engine == u"go"_s ? 2.0 : 1.0) * (round % 2 == 0 && engine == u"go"_s ? 1.01 : 1.0);
    });
    run.name = name;
    return std::make_shared<app::run::Run>(run);
}

} // namespace tests::support
