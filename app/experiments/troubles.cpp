// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Experiments", text);
}

} // namespace

QStringList troubles(const Result& result)
{
    QStringList sentences;
    for (const QString& name : casesOf(result)) {
        if (const auto sentence = disagreement(result, name)) {
            sentences.append(*sentence);
        }
    }
    for (const QString& contestant : contestantsOf(result)) {
        const auto debug = [&](const Trial& trial) { return trial.contestant == contestant && trial.debugBuild; };
        if (std::ranges::any_of(result.trials, debug)) {
            sentences.append(tr("%1 is a debug build: nothing of it counts. Build Versus with the preset \"release\".")
                                 .arg(run::engineShortName(contestant)));
        }
    }
    for (const Trial& trial : result.trials) {
        if (!trial.ok()) {
            sentences.append(tr("%1, round %2: %3").arg(trial.caseName).arg(trial.round).arg(trial.failure));
        }
    }
    return sentences;
}

} // namespace app::experiments
