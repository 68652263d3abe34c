// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/memory_reason.h"
#include "app/charts/ticks.h"
#include "app/experiments/chart_parts.h"
#include "app/experiments/evaluations.h"
#include "app/experiments/figure_words.h"
#include "app/experiments/task_values.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using charts::Chart;
using charts::Mark;

constexpr double Megabyte = 1e6;
constexpr double Page = 4096; ///< memory grows by pages: less cannot be told from nothing
constexpr double Million = 1e6;
constexpr double LeastShare = 10; ///< of a value, down to which its interval is drawn
constexpr double RoomForNames = 10; ///< above the largest value, for the names of the published ones

QString tr(const char* text)
{
    return QCoreApplication::translate("TasksExperiment", text);
}

/// What others measured with a million sleeping tasks.
struct Published
{
    QLatin1String contestant;
    QLatin1String what; ///< with its version
    int year = 0;
    double millionMegabytes = 0; ///< of the whole process
    double oneMegabytes = 0; ///< of the whole process with one task, by the same author
};

/// The newest first.
constexpr std::array PublishedFigures {
    Published { QLatin1String("go"), QLatin1String("Go 1.23.3"), 2024, 2585.6, 3.55 },
    Published { QLatin1String("rust"), QLatin1String("Rust 1.82"), 2024, 439.1, 4.72 },
    Published { QLatin1String("go"), QLatin1String("Go 1.18.1"), 2023, 2658, 1.8 },
    Published { QLatin1String("rust"), QLatin1String("Rust 1.69"), 2023, 213.6, 3.0 },
};

/// Whole processes become comparable with what lies above an idle one.
double bytesAboveOne(const Published& published)
{
    return (published.millionMegabytes - published.oneMegabytes) * Megabyte;
}

QString sourceOf(int year)
{
    return year == 2023 ? u"pkolaczk.github.io/memory-consumption-of-async"_s
                        : u"github.com/hez2010/async-runtimes-benchmarks-2024"_s;
}

/// One contestant with so many tasks.
struct Point
{
    QString contestant;
    QString caseName;
    Figure figure;
};

QList<Point> pointsOf(const Result& result, const TrialValue& value)
{
    QStringList cases = agreedCases(result);
    std::ranges::sort(cases, {}, taskCount);
    QList<Point> points;
    for (const QString& contestant : contestantsInOrder(result)) {
        for (const QString& name : std::as_const(cases)) {
            if (const auto figure = meanOf(result, name, contestant, value)) {
                points.append({ contestant, name, *figure });
            }
        }
    }
    return points;
}

/// What a logarithmic axis shows of a value and its interval: nothing below the floor, and no more than a decade down,
/// as an interval of few rounds may reach below 0.
double shown(const Figure& figure, double value, double floor)
{
    return std::max({ floor, value, figure.value / LeastShare });
}

/// Smallest and largest of what is shown.
struct Range
{
    double smallest = std::numeric_limits<double>::max();
    double largest = 0;

    void take(const Figure& figure, double floor)
    {
        smallest = std::min(smallest, shown(figure, figure.low.value_or(figure.value), floor));
        largest = std::max(largest, shown(figure, figure.high.value_or(figure.value), floor));
    }
};

QList<charts::Series> linesOf(const QList<Point>& points, double floor, double unit)
{
    QList<charts::Series> lines;
    for (const Point& point : points) {
        if (lines.isEmpty() || lines.last().key != point.contestant) {
            lines.append(seriesOf(point.contestant, Mark::Line));
        }
        const auto at = [&](double value) {
            return QPointF(taskCount(point.caseName), shown(point.figure, value, floor) / unit);
        };
        charts::Series& line = lines.last();
        line.points.append(at(point.figure.value));
        line.errorLow.append(at(point.figure.low.value_or(point.figure.value)));
        line.errorHigh.append(at(point.figure.high.value_or(point.figure.value)));
    }
    return lines;
}

/// Marks of such values lie on each other and have one name.
bool inOnePlace(double a, double b)
{
    constexpr double nearly = 1.05;
    return std::max(a, b) < nearly * std::min(a, b);
}

charts::Series publishedSeries(const QString& contestant, double unit)
{
    charts::Series series = seriesOf(contestant, Mark::Points);
    series.name = tr("%1, published").arg(series.name);
    series.key += "@published"_L1;
    for (const Published& published : PublishedFigures) {
        if (published.contestant == contestant) {
            const QPointF point(Million, bytesAboveOne(published) / unit);
            const QString name = u"%1 (%2)"_s.arg(published.what).arg(published.year);
            const bool together = !series.points.isEmpty() && inOnePlace(series.points.last().y(), point.y());
            if (together) {
                series.labels.last() += u", "_s + name;
            }
            series.points.append(point);
            series.labels.append(together ? QString() : name);
        }
    }
    return series;
}

void setTasksAxis(Chart& chart, const QList<Point>& points, double largest)
{
    double smallest = largest;
    for (const Point& point : points) {
        smallest = std::min(smallest, taskCount(point.caseName));
        largest = std::max(largest, taskCount(point.caseName));
    }
    chart.x.title = tr("Tasks that wait at once");
    charts::setLogarithmicRange(chart.x, smallest, largest);
    chart.x.ticks.removeIf([](const charts::Tick& tick) { return tick.minor; });
}

/// "A goroutine that waits takes 2.70 kB (2.65–2.75), 6.01× (5.90–6.12) as much as a tokio task; 1000000 waited."
QString memoryFinding(const QList<Figure>& figures)
{
    const Figure* go = findFigure(figures, u"go_task_bytes"_s);
    const Figure* rust = findFigure(figures, u"rust_task_bytes"_s);
    const Figure* ratio = findFigure(figures, u"go_by_rust_task_bytes"_s);
    if (go != nullptr && ratio != nullptr) {
        return tr("A goroutine that waits takes %1, %2 as much as a tokio task.")
            .arg(figureText(*go), figureText(*ratio));
    }
    if (go != nullptr) {
        return tr("A goroutine that waits takes %1.").arg(figureText(*go));
    }
    return rust != nullptr ? tr("A tokio task that waits takes %1.").arg(figureText(*rust)) : QString();
}

void addMemoryTable(Chart& chart, const QList<Point>& points, const charts::Unit& unit)
{
    chart.table.headers = { tr("Contestant"), tr("tasks"), tr("memory (%1)").arg(unit.name), tr("low"), tr("high"),
        tr("rounds"), tr("for each task (kB)"), tr("source") };
    constexpr double kilobyte = 1000;
    for (const Point& point : points) {
        QStringList row { run::engineShortName(point.contestant), point.caseName };
        row.append(cellsOf(point.figure, unit.size));
        row.append(charts::number(point.figure.value / taskCount(point.caseName) / kilobyte));
        row.append(tr("measured here"));
        chart.table.rows.append(row);
    }
    for (const Published& published : PublishedFigures) {
        const double bytes = bytesAboveOne(published);
        chart.table.rows.append({ published.what, QString::number(Million, 'f', 0), charts::number(unit.from(bytes)),
            {}, {}, {}, charts::number(bytes / Million / kilobyte),
            u"%1, %2"_s.arg(published.year).arg(sourceOf(published.year)) });
    }
}

Chart memoryChart(const Result& result)
{
    Chart chart = startChart(tr("Memory of waiting tasks"), result);
    const QList<Point> points = pointsOf(result, memoryAboveIdle);
    if (!chart.emptyReason.isEmpty() || points.isEmpty()) {
        return chart;
    }
    Range range;
    for (const Point& point : points) {
        range.take(point.figure, Page);
    }
    for (const Published& published : PublishedFigures) {
        range.largest = std::max(range.largest, bytesAboveOne(published));
    }
    const charts::Unit unit = charts::bytesUnit(range.largest);
    // Hollow, and below: the measured points stand within those that they agree with.
    for (const QString& contestant : { u"go"_s, u"rust"_s }) {
        chart.series.append(publishedSeries(contestant, unit.size));
    }
    chart.series += linesOf(points, Page, unit.size);
    setTasksAxis(chart, points, Million);
    chart.y.title = tr("Peak memory above the idle process (%1)").arg(unit.name);
    chart.y.unit = unit.name;
    charts::setLogarithmicRange(chart.y, unit.from(range.smallest), unit.from(range.largest) * RoomForNames);
    chart.finding = memoryFinding(tasksFigures(result));
    addMemoryTable(chart, points, unit);
    chart.notes.prepend(tr("Hollow: published totals of a million sleeping tasks (2023: %1; 2024: %2), less the "
                           "total with one task by the same author. Other machines, older compilers.")
                            .arg(sourceOf(2023), sourceOf(2024)));
    chart.notes.prepend(
        tr("Points: geometric mean of the rounds; lines: its 95 % interval; %1. Less than a page (4.1 kB) is "
           "drawn as one.")
            .arg(charts::byteNote(unit)));
    return chart;
}

QString spawnFinding(const QList<Point>& points)
{
    QStringList parts;
    double most = 0;
    for (const Point& point : points) {
        most = std::max(most, taskCount(point.caseName));
    }
    for (const QString& contestant : { u"go"_s, u"rust"_s }) {
        for (const Point& point : points) {
            if (point.contestant == contestant && taskCount(point.caseName) == most) {
                Figure figure = point.figure;
                figure.unit = u"µs"_s;
                parts.append(tr("%1 in %2").arg(figureText(figure), run::engineShortName(contestant)));
            }
        }
    }
    return parts.isEmpty()
        ? QString()
        : tr("To spawn one of %1 tasks takes %2.").arg(QString::number(most, 'f', 0), parts.join(tr(" and ")));
}

Chart spawnChart(const Result& result)
{
    Chart chart = startChart(tr("Time to spawn a task"), result);
    const QList<Point> points = pointsOf(result, spawnUs);
    if (!chart.emptyReason.isEmpty() || points.isEmpty()) {
        return chart;
    }
    constexpr double floorUs = 0.001; // a clock of nanoseconds
    Range range;
    for (const Point& point : points) {
        range.take(point.figure, floorUs);
    }
    chart.series = linesOf(points, floorUs, 1);
    setTasksAxis(chart, points, 1);
    chart.y.title = tr("From the first spawn until all wait, for each task (µs)");
    chart.y.unit = u"µs"_s;
    charts::setLogarithmicRange(chart.y, range.smallest, range.largest);
    chart.finding = spawnFinding(points);
    chart.table.headers
        = { tr("Contestant"), tr("tasks"), tr("for each task (µs)"), tr("low"), tr("high"), tr("rounds") };
    for (const Point& point : points) {
        chart.table.rows.append(
            QStringList { run::engineShortName(point.contestant), point.caseName } + cellsOf(point.figure));
    }
    chart.notes.prepend(
        tr("Points: geometric mean of the rounds; lines: its 95 % interval. With few tasks the time until the "
           "first one runs is most of it."));
    return chart;
}

} // namespace

QList<Chart> tasksCharts(const Result& result)
{
    return { memoryChart(result), spawnChart(result) };
}

} // namespace app::experiments
