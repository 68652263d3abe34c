// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/measurements_json.h"

#include <QJsonArray>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QList<qint64> integers(const QJsonValue& array)
{
    QList<qint64> values;
    for (const QJsonValue& value : array.toArray()) {
        values.append(value.toInteger(-1));
    }
    return values;
}

bool noneBelowZero(const QList<qint64>& values)
{
    return std::ranges::all_of(values, [](qint64 value) { return value >= 0; });
}

bool takeFigures(const QJsonObject& object, Trial& trial)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qint64 value = it.value().toInteger(-1);
        if (value < 0) {
            return false;
        }
        trial.figures.insert(it.key(), value);
    }
    return true;
}

bool takeHistograms(const QJsonObject& object, Trial& trial)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const Histogram histogram {
            .unit = one["unit"_L1].toString(), .lower = integers(one["lower"_L1]), .count = integers(one["count"_L1])
        };
        if (histogram.lower.size() != histogram.count.size() || !noneBelowZero(histogram.count)
            || !std::ranges::is_sorted(histogram.lower)) {
            return false;
        }
        trial.histograms.insert(it.key(), histogram);
    }
    return true;
}

bool takeSeries(const QJsonObject& object, Trial& trial)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const Series series { .atNs = integers(one["at_ns"_L1]), .values = integers(one["bytes"_L1]) };
        if (series.atNs.size() != series.values.size() || !noneBelowZero(series.values)) {
            return false;
        }
        trial.series.insert(it.key(), series);
    }
    return true;
}

QJsonArray toArray(const QList<qint64>& values)
{
    QJsonArray array;
    for (const qint64 value : values) {
        array.append(value);
    }
    return array;
}

} // namespace

bool readMeasurements(const QJsonObject& object, Trial& trial)
{
    return takeFigures(object["figures"_L1].toObject(), trial)
        && takeHistograms(object["histograms"_L1].toObject(), trial)
        && takeSeries(object["series"_L1].toObject(), trial);
}

void writeMeasurements(const Trial& trial, QJsonObject& object)
{
    QJsonObject figures;
    for (auto it = trial.figures.cbegin(); it != trial.figures.cend(); ++it) {
        figures.insert(it.key(), *it);
    }
    QJsonObject histograms;
    for (auto it = trial.histograms.cbegin(); it != trial.histograms.cend(); ++it) {
        histograms.insert(it.key(),
            QJsonObject {
                { u"unit"_s, it->unit }, { u"lower"_s, toArray(it->lower) }, { u"count"_s, toArray(it->count) } });
    }
    QJsonObject series;
    for (auto it = trial.series.cbegin(); it != trial.series.cend(); ++it) {
        series.insert(it.key(), QJsonObject { { u"at_ns"_s, toArray(it->atNs) }, { u"bytes"_s, toArray(it->values) } });
    }
    object.insert(u"figures"_s, figures);
    object.insert(u"histograms"_s, histograms);
    object.insert(u"series"_s, series);
}

} // namespace app::experiments
