// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/caption.h"

#include "app/charts/conditions.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Experiments", text, disambiguation, n);
}

/// "Rust (reqwest 0.13.5, tokio 1.48.0)": of all that it used in its trials.
QString contestantText(const Result& result, const QString& id)
{
    QMap<QString, QString> versions;
    for (const Trial& trial : result.trials) {
        if (trial.contestant == id) {
            versions.insert(trial.versions);
        }
    }
    QStringList words;
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        words.append(it.key() + u' ' + it.value());
    }
    const QString name = run::engineShortName(id);
    return words.isEmpty() ? name : name + " ("_L1 + words.join(", "_L1) + u')';
}

} // namespace

QString captionOf(const Result& result, const QString& plan)
{
    QStringList parts { plan, tr("%n round(s)", nullptr, result.rounds) };
    QStringList contestants = contestantsOf(result); // in the order of a shuffle
    contestants.sort();
    for (const QString& id : std::as_const(contestants)) {
        parts.append(contestantText(result, id));
    }
    parts << charts::machineText(result.environment) << charts::momentText(result.started);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList warningsOf(const Result& result, int rounds)
{
    QStringList sentences;
    if (result.partial) {
        sentences.append(tr("Stopped before its end: only what was measured counts."));
    }
    if (rounds < run::RoundsForAClaim) {
        sentences.append(tr("A quick look: %n round(s); a claim needs %1.", nullptr, rounds).arg(run::RoundsForAClaim));
    }
    if (const auto warning = run::machineWarning(result.environment)) {
        sentences.append(warning->sentence);
    }
    return sentences;
}

} // namespace app::experiments
