// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace app::charts {

enum class Scale {
    Linear,
    Logarithmic, ///< every value is above 0: builders clamp to a floor and say so in `notes`
    Percentile, ///< the value is 1 / (1 − p), drawn logarithmically: p90 is 10, p99 is 100
};

/// A place on an axis that has a label. A minor one gives way where labels would crowd.
struct Tick
{
    double value = 0;
    QString label;
    bool minor = false;

    bool operator==(const Tick&) const = default;
};

struct Axis
{
    QString title; ///< with its unit: "Latency (ms)"
    QString unit; ///< "ms"; empty where a value has none
    Scale scale = Scale::Linear;
    double min = 0;
    double max = 1;
    QList<Tick> ticks; ///< in rising order, within min and max
    std::optional<double> reference; ///< a line across the plot: where a ratio says "no difference"
    /// Of a linear axis that may be logarithmic too: the smallest value, which is above 0.
    std::optional<double> smallest;
    bool ratio = false; ///< values are ratios and are written as in sentences (run/ratio_words.h)
    QStringList categories; ///< not empty: a category axis, and the coordinate of a point along it is the index
};

enum class Mark {
    Bar, ///< one value a category
    Line, ///< points joined
    Steps, ///< a histogram's outline: each point is the left edge and the height up to the next
    Points, ///< not joined
    Band, ///< between points (lower) and upper
};

/// One set of values under one name. `key` is the engine's, from which palette.h gives colour, dash and marker.
struct Series
{
    QString name;
    QString key;
    int variant = 0; ///< 0: first run, 1: second, …: same colour, other shade
    Mark mark = Mark::Line;
    QList<QPointF> points;
    QList<QPointF> upper; ///< of a band
    QList<QPointF> errorLow; ///< ends of an interval: same length as points, or empty
    QList<QPointF> errorHigh;
    QStringList labels; ///< of points that are to be named beside their mark: same length as points, or empty
};

/// The numbers of a chart as a table: what a screen reader, a copy and an export get.
struct Table
{
    QStringList headers;
    QList<QStringList> rows;
};

/// A chart as a value: everything to be seen, and no drawing. Holds at most MaxPoints points in all.
struct Chart
{
    static constexpr qsizetype MaxPoints = 4000;

    QString title;
    QString finding; ///< one sentence, shown above
    QStringList warnings; ///< what makes the figures doubtful, a sentence each; shown under the finding
    QString caption; ///< the conditions: engines and versions, profile, concurrency, rounds, host
    QStringList notes; ///< what was left out, clamped or thinned
    QString emptyReason; ///< not empty: there is nothing to draw, and why, and what to do
    Axis x;
    Axis y;
    QList<Series> series;
    Table table;
};

} // namespace app::charts
