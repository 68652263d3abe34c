// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/material_json.h"

#include "app/report/experiments_json.h"
#include "app/report/summary_json.h"

#include <QJsonArray>

namespace app::report {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Material& material)
{
    QJsonObject json = material.hasExperiments() ? experimentsJson(material.assessment) : QJsonObject();
    QJsonArray runs;
    for (const run::SharedRun& run : material.runs) {
        QJsonObject summary = summaryJson(*run);
        summary.insert(u"name"_s, run->name);
        runs.append(summary);
    }
    json.insert(u"runs"_s, runs);
    return json;
}

} // namespace app::report
