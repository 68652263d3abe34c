// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/makers.h"
#include "app/experiments/program_trial.h"
#include "app/experiments/program_work.h"

#include <utility>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QStringList contestants()
{
    return { u"go"_s, u"rust"_s, u"cpp"_s };
}

Design designOf(const Order& order, const QList<Case>& cases)
{
    return { .cases = cases,
        .contestants = contestants(),
        .rounds = order.quick ? QuickRounds : FullRounds,
        .warmUps = order.quick ? 0 : 1 };
}

} // namespace

Experiment programExperiment(
    Experiment about, std::function<QList<Case>(const Order&)> cases, std::function<Findings(const Result&)> evaluate)
{
    about.makeWork = [word = about.word, cases = std::move(cases)] {
        const auto designer = [cases](const Order& order) { return designOf(order, cases(order)); };
        return std::make_unique<ProgramWork>(word, designer, experimentPrograms());
    };
    about.evaluate = [evaluate = std::move(evaluate)](const Result& result) {
        Findings findings = evaluate(result);
        findings.notes += troubles(result);
        return findings;
    };
    about.fingerprints = [] { return fingerprintsOf({ experimentPrograms() }, contestants()); };
    return about;
}

} // namespace app::experiments
