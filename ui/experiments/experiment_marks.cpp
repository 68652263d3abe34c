// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiment_marks.h"

#include <QCoreApplication>

namespace ui::experiments {

using app::experiments::Assessment;
using app::experiments::Claim;
using app::experiments::Ruling;
using article::ClaimMark;
using widgets::Mark;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ClaimMarks", text);
}

ClaimMark tested(const Claim& claim, const Assessment& assessment, const QString& running)
{
    if (claim.test->experiment == running) {
        return { .mark = Mark::Running, .text = tr("It is being measured.") };
    }
    const app::experiments::Verdict* verdict = findVerdict(assessment, claim.id);
    if (verdict == nullptr) { // before the first look at what is kept
        return { .mark = Mark::Empty, .text = tr("Not measured.") };
    }
    return { .mark = markOf(verdict->ruling), .text = verdict->sentence };
}

} // namespace

Mark markOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Supported:
        return Mark::Yes;
    case Ruling::NotSupported:
        return Mark::No;
    case Ruling::Inconclusive:
        return Mark::Undecided;
    case Ruling::Stale:
        return Mark::Old;
    case Ruling::NotMeasured:
        break;
    }
    return Mark::Empty;
}

article::ClaimMarks claimMarks(const Assessment& assessment, const QString& running)
{
    article::ClaimMarks marks;
    for (const Claim& claim : app::experiments::builtinClaims()) {
        if (claim.test) {
            marks.insert(claim.id, tested(claim, assessment, running));
        } else if (!claim.source.isEmpty()) {
            marks.insert(claim.id, { .mark = {}, .text = tr("Reported, not tested here: %1").arg(claim.source) });
        }
    }
    return marks;
}

} // namespace ui::experiments
