// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/assessment.h"

#include "app/language/for_machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Assessment", text);
}

/// The result that counts for an experiment.
SharedResult latest(const Results& results, const QString& experiment)
{
    SharedResult found;
    for (const SharedResult& result : results) {
        if (result->experiment == experiment && (!found || result->started >= found->started)) {
            found = result;
        }
    }
    return found;
}

/// Why there is no figure of this name, and what to do.
QString whyMissing(const Test& test, const Examined* examined)
{
    if (examined == nullptr) {
        return tr("Run the experiment \"%1\".").arg(test.experiment);
    }
    if (!examined->result->notMeasured.isEmpty()) {
        return examined->result->notMeasured;
    }
    if (examined->result->partial) {
        return tr("The experiment \"%1\" was stopped before its end. Run it again.").arg(test.experiment);
    }
    return examined->findings.notes.isEmpty()
        ? tr("The experiment \"%1\" did not find this number. Run it in full.").arg(test.experiment)
        : examined->findings.notes.constFirst();
}

Evidence evidenceFor(const Test& test, const Examined* examined)
{
    Evidence evidence;
    if (examined != nullptr) {
        if (const Figure* figure = findFigure(examined->findings, test.figure)) {
            evidence.figure = *figure;
        }
        for (const QString& name : test.beside) {
            if (const Figure* figure = findFigure(examined->findings, name)) {
                evidence.beside.append(*figure);
            }
        }
        evidence.stale = examined->stale;
        evidence.quick = examined->result->quick;
    }
    if (!evidence.figure) {
        evidence.missing = whyMissing(test, examined);
    }
    return evidence;
}

} // namespace

Assessment assess(const Results& results, const Thresholds& thresholds, const Present& present)
{
    Assessment assessment { .results = results, .thresholds = thresholds, .present = present };
    for (const Experiment& experiment : allExperiments()) {
        if (const SharedResult result = latest(results, experiment.word)) {
            assessment.examined.append({ .experiment = &experiment,
                .result = result,
                .findings = experiment.evaluate(*result),
                .stale = whyStale(*result, present).value_or(QString()) });
        }
    }
    for (const Claim& claim : builtinClaims()) {
        if (claim.test) {
            const Bounds bounds = thresholds.value(claim.id, claim.test->bounds);
            const Examined* examined = findExamined(assessment, claim.test->experiment);
            assessment.verdicts.append(judge(claim, bounds, evidenceFor(*claim.test, examined)));
        }
    }
    return assessment;
}

Assessment assessForMachines(const Assessment& assessment)
{
    Q_ASSERT(language::ForMachines::active());
    Assessment again = assess(assessment.results, assessment.thresholds, assessment.present);
    again.verdicts.removeIf(
        [&assessment](const Verdict& verdict) { return findVerdict(assessment, verdict.claim) == nullptr; });
    return again;
}

const Examined* findExamined(const Assessment& assessment, const QString& experiment)
{
    const auto found = std::ranges::find_if(
        assessment.examined, [&](const Examined& one) { return one.experiment->word == experiment; });
    return found == assessment.examined.cend() ? nullptr : &*found;
}

const Verdict* findVerdict(const Assessment& assessment, const QString& claim)
{
    const auto found = std::ranges::find(assessment.verdicts, claim, &Verdict::claim);
    return found == assessment.verdicts.cend() ? nullptr : &*found;
}

} // namespace app::experiments
