// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/trial_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Experiments", text);
}

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

void takeAbout(const QJsonObject& line, Trial& trial)
{
    const QJsonObject versions = line["versions"_L1].toObject();
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        trial.versions.insert(it.key(), it.value().toString());
    }
    trial.debugBuild = line["debug_build"_L1].toBool();
}

bool takeResult(const QJsonObject& line, Trial& trial)
{
    trial.check = line["check"_L1].toString();
    return !trial.check.isEmpty() && takeFigures(line["figures"_L1].toObject(), trial)
        && takeHistograms(line["histograms"_L1].toObject(), trial) && takeSeries(line["series"_L1].toObject(), trial);
}

} // namespace

std::optional<QString> TrialReader::take(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString type = object["type"_L1].toString();
    if (type == "about"_L1) {
        takeAbout(object, m_trial);
        return std::nullopt;
    }
    if (type == "progress"_L1) {
        m_done = std::clamp(object["done"_L1].toDouble(), 0.0, 1.0);
        return std::nullopt;
    }
    if (type == "result"_L1 && !m_hasResult && takeResult(object, m_trial)) {
        m_hasResult = true;
        return std::nullopt;
    }
    constexpr qsizetype shown = 80;
    return tr("wrote a line that is not understood: %1")
        .arg(QString::fromUtf8(line.first(std::min(shown, line.size()))));
}

} // namespace app::experiments
