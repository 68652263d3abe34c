// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"

#include <QCoreApplication>

namespace app::experiments {

QStringList troubles(const Result& result)
{
    QStringList sentences;
    for (const QString& name : casesOf(result)) {
        if (const auto sentence = disagreement(result, name)) {
            sentences.append(*sentence);
        }
    }
    for (const Trial& trial : result.trials) {
        if (!trial.ok()) {
            sentences.append(QCoreApplication::translate("Experiments", "%1, round %2: %3")
                                 .arg(trial.caseName)
                                 .arg(trial.round)
                                 .arg(trial.failure));
        }
    }
    return sentences;
}

} // namespace app::experiments
