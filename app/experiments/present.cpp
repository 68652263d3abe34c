// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/present.h"

#include "app/experiments/experiment.h"
#include "app/run/engine_key.h"
#include "app/run/environment.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Present", text);
}

/// What of two machines differs, in words; empty: they are the same for all that a measurement sees.
QString otherMachine(const run::Environment& then, const run::Environment& now)
{
    if (then.host != now.host || then.processor != now.processor) {
        return tr("It was measured on another machine (%1, %2).").arg(then.host, then.processor);
    }
    if (then.cores != now.cores || then.memoryBytes != now.memoryBytes) {
        return tr("The machine has other processors or another memory now.");
    }
    if (then.operatingSystem != now.operatingSystem || then.kernel != now.kernel) {
        return tr("The system was %1, Linux %2.").arg(then.operatingSystem, then.kernel);
    }
    return {};
}

} // namespace

Present presentNow()
{
    Present present { .programs = {}, .environment = run::currentEnvironment() };
    for (const Experiment& experiment : allExperiments()) {
        present.programs.insert(experiment.word, experiment.fingerprints());
    }
    return present;
}

std::optional<QString> whyStale(const Result& result, const Present& present)
{
    if (!result.notMeasured.isEmpty()) {
        return std::nullopt;
    }
    if (const QString machine = otherMachine(result.environment, present.environment); !machine.isEmpty()) {
        return machine;
    }
    const QMap<QString, QString> now = present.programs.value(result.experiment);
    for (auto it = result.programs.cbegin(); it != result.programs.cend(); ++it) {
        if (now.value(it.key()) != *it) {
            return tr("The program of %1 has changed since.").arg(run::engineShortName(it.key()));
        }
    }
    return std::nullopt;
}

} // namespace app::experiments
