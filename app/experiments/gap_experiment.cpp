// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/gap_evidence.h"
#include "app/experiments/gap_work.h"
#include "app/experiments/makers.h"
#include "app/experiments/program_trial.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("GapExperiment", text);
}

QList<fetch::EngineEntry> engines()
{
    return fetch::readCatalogue(fetch::manifestFolders());
}

} // namespace

Findings gapFindings(const Result& result)
{
    const GapEvidence evidence = gapEvidence(result);
    Findings findings;
    const auto add = [&findings](const std::optional<Figure>& figure) {
        if (figure) {
            findings.figures.append(*figure);
        }
    };
    add(evidence.remaining);
    add(evidence.computing.ratio);
    for (const GapPoint& point : evidence.delays) {
        add(point.ratio);
    }
    findings.charts = { gapChart(result, evidence) };
    if (!result.trials.isEmpty() && !evidence.whyNoneRemains.isEmpty()) {
        findings.notes.append(evidence.whyNoneRemains);
    }
    findings.notes += troubles(result);
    return findings;
}

Experiment gapExperiment()
{
    return { .word = u"gap"_s,
        .title = tr("The gap over a network"),
        .question = tr("What is left of the gap in computing once a program waits for a network?"),
        .method
        = tr("The Go and the Rust client fetch 1 KiB from the lab, one fetch at a time, which answers after 0 to "
             "100 ms. In each round every delay and every kernel of the experiment on computing comes once, "
             "in shuffled order, Go and Rust one after the other in fresh processes. Latency counts from the "
             "start of a fetch to its last byte, opening the connection included."),
        .heldEqual = tr("Server, answers, headers, HTTP/1.1, connections, deadlines and threads, as in a comparison on "
                        "the level field; status, protocol and bytes must agree before any time counts. One fetch at a "
                        "time, so that none waits for a processor; where the machine has none to spare, no ratio is "
                        "given."),
        .cannotShow
        = tr("Servers: these are clients, and the lab is the same server for both. Nor what many fetches at "
             "once cost, nor a real network, which loses packets. The client and the lab share this "
             "machine: at 0 ms most of each time is the lab's and the kernel's, which wakes one after the "
             "other."),
        .makeWork =
            [] {
                return std::make_unique<GapWork>(GapTools { .engines = engines(),
                                                     .programs = experimentPrograms(),
                                                     .lab = QCoreApplication::applicationFilePath() },
                    gapSettings);
            },
        .evaluate = gapFindings,
        .fingerprints =
            [] {
                return fingerprintsOf({ engines(), experimentPrograms() }, { u"go"_s, u"rust"_s });
            } };
}

} // namespace app::experiments
