// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds and draws every kind of chart of a large run, so many times each, and prints a line of JSON for each kind.
//
// Arguments: SAMPLES TIMES

#include "app/charts/kinds.h"
#include "tests/bench/large_run.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/export.h"
#include "ui/charts/plot_view.h"

#include <QApplication>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <iostream>

namespace {

using namespace Qt::StringLiterals;
using app::charts::Chart;
using app::charts::Kind;
using Clock = std::chrono::steady_clock;

constexpr int MemoryPoints = 1000;
constexpr QSize ViewSize(900, 560);
constexpr double WheelStep = 1.25;

double secondsOf(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::string listOf(int times, double unit, const std::function<void()>& work)
{
    std::string list;
    for (int i = 0; i < times; ++i) {
        list += (list.empty() ? "" : ",") + std::to_string(secondsOf(work) * unit);
    }
    return '[' + list + ']';
}

/// With a schedule where the kind needs one, and both profiles where it compares them.
app::run::SharedRun runFor(Kind kind, qint64 samples)
{
    QStringList engines { u"qt"_s, u"go"_s, u"rust"_s };
    if (kind == Kind::Defaults) {
        engines += { u"qt@as-written"_s, u"go@as-written"_s, u"rust@as-written"_s };
    }
    app::run::Run run = tests::bench::largeRun(engines, samples, MemoryPoints);
    if (kind == Kind::OpenLoop) {
        run.plan.schedule = app::fetch::Schedule::Constant;
    }
    return std::make_shared<const app::run::Run>(std::move(run));
}

qsizetype pointsOf(const Chart& chart)
{
    qsizetype count = 0;
    for (const app::charts::Series& series : chart.series) {
        count += series.points.size() + series.upper.size();
    }
    return count;
}

void measure(Kind kind, const app::run::SharedRun& run, int times, const QString& file)
{
    Chart chart;
    const double build = secondsOf([&] { chart = app::charts::build(kind, { run }); });
    ui::charts::ChartView view;
    view.resize(ViewSize);
    view.setChart(chart);
    view.show();
    QApplication::processEvents();
    ui::charts::PlotView& plot = view.plot();
    int step = 0;
    const auto paint = [&view] { view.repaint(); };
    const auto zoom = [&] {
        plot.zoom(++step % 8 < 4 ? WheelStep : 1 / WheelStep);
        plot.viewport()->repaint();
    };
    const auto show = [&] {
        view.setChart(chart);
        view.repaint();
        plot.viewport()->repaint();
    };
    const auto png = [&] {
        ui::charts::ExportOptions options;
        options.scale = 2;
        if (const auto problem = ui::charts::writeChart(chart, file, options)) {
            std::cerr << problem->toStdString() << '\n';
        }
    };
    std::cout << R"({"kind":")" << app::charts::toWord(kind).latin1() << R"(","points":)" << pointsOf(chart)
              << R"(,"build_s":)" << build << R"(,"redraw_ms":)"
              << listOf(times, 1e3,
                     [&] {
                         paint();
                         plot.viewport()->repaint();
                     })
              << R"(,"zoom_ms":)" << listOf(times, 1e3, zoom) << R"(,"show_ms":)" << listOf(times, 1e3, show)
              << R"(,"png_s":)" << listOf(times, 1, png) << "}\n"
              << std::flush;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qint64 samples = arguments.value(1).toLongLong();
    const int times = arguments.value(2).toInt();
    if (arguments.size() != 3 || samples < 1 || times < 1) {
        std::cerr << "Usage: bench-charts SAMPLES TIMES\n";
        return 2;
    }
    const QTemporaryDir folder;
    const app::run::SharedRun usual = runFor(Kind::Latency, samples);
    for (const Kind kind : app::charts::allKinds()) {
        const bool own = kind == Kind::OpenLoop || kind == Kind::Defaults;
        measure(kind, own ? runFor(kind, samples) : usual, times, folder.filePath(u"chart.png"_s));
    }
    return 0;
}
