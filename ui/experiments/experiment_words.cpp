// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiment_words.h"

#include "app/experiments/figure_words.h"
#include "ui/fetch/run_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Claim;
using app::experiments::Result;
using app::experiments::Ruling;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("ExperimentWords", text, disambiguation, n);
}

QString titleOf(const QString& word)
{
    const app::experiments::Experiment* experiment = app::experiments::findExperiment(word);
    return experiment == nullptr ? word : experiment->title;
}

QString startedText(const Result& result)
{
    return QLocale().toString(
        result.started.toLocalTime(), tr("d MMM yyyy HH:mm", "a moment, in the letters of QDateTime"));
}

} // namespace

QString statusText(const app::experiments::SequenceStatus& status)
{
    const QString title = titleOf(status.experiment);
    const QString head = status.count > 1 ? tr("%1 (%2 of %3)").arg(title).arg(status.number).arg(status.count) : title;
    QStringList parts { status.status.text.isEmpty() ? tr("starting") : status.status.text };
    if (status.status.left) {
        parts.append(tr("%1 left").arg(fetch::timeLeft(*status.status.left)));
    }
    return head + ": "_L1 + parts.join(", "_L1);
}

double shareDone(const app::experiments::SequenceStatus& status)
{
    return (status.number - 1 + status.status.done) / std::max(1, status.count);
}

QString measuredShort(const Result& result)
{
    if (!result.notMeasured.isEmpty()) {
        return tr("not measured");
    }
    const QString how = result.partial ? tr("stopped") : result.quick ? tr("quick") : tr("in full");
    return startedText(result) + ", "_L1 + how;
}

QString measuredLong(const Result& result)
{
    if (!result.notMeasured.isEmpty()) {
        return tr("Tried on %1. %2").arg(startedText(result), result.notMeasured);
    }
    const app::run::Environment& machine = result.environment;
    const QString how = result.quick ? tr("a quick run of %n round(s)", nullptr, result.rounds)
                                     : tr("a full run of %n round(s)", nullptr, result.rounds);
    QString sentence = tr("Measured on %1, %2, on %3 (%4, %n processor(s), %5).", nullptr, machine.cores)
                           .arg(startedText(result), how, machine.host, machine.processor,
                               app::experiments::valueText(double(machine.memoryBytes), u"B"_s));
    if (result.partial) {
        sentence += u' ' + tr("It was stopped before its end.");
    }
    return sentence;
}

QString fileNames(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths) {
        names.append(QFileInfo(path).fileName());
    }
    return names.join(u", "_s);
}

QString endSentence(const app::experiments::Results& results, qsizetype asked)
{
    QStringList missing;
    bool stopped = results.size() < asked;
    for (const app::experiments::SharedResult& result : results) {
        if (!result->notMeasured.isEmpty()) {
            missing.append(titleOf(result->experiment) + ": "_L1 + result->notMeasured);
        }
        stopped = stopped || result->partial;
    }
    const QString head = stopped ? tr("Stopped. What was measured is kept.") : tr("Done.");
    return missing.isEmpty() ? head : tr("%1 Not measured: %2").arg(head, missing.join(u' '));
}

QString verdictCounts(const app::experiments::Assessment& assessment, const QString& experiment)
{
    QMap<Ruling, int> counts;
    for (const Claim* claim : claimsOf(experiment)) {
        const app::experiments::Verdict* verdict = findVerdict(assessment, claim->id);
        ++counts[verdict == nullptr ? Ruling::NotMeasured : verdict->ruling];
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        parts.append(u"%1 %2"_s.arg(*it).arg(rulingName(it.key())));
    }
    return parts.join(", "_L1);
}

QList<const Claim*> claimsOf(const QString& experiment)
{
    QList<const Claim*> claims;
    for (const Claim& claim : app::experiments::builtinClaims()) {
        if (claim.test && claim.test->experiment == experiment) {
            claims.append(&claim);
        }
    }
    return claims;
}

} // namespace ui::experiments
