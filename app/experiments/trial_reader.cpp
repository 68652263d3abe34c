// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/trial_reader.h"

#include "app/experiments/measurements_json.h"

#include <QCoreApplication>
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
    return !trial.check.isEmpty() && readMeasurements(line, trial);
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
