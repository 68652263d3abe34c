// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/merge.h"

#include "tests/fuzz/document.h"

#include <vector>

using namespace app::run;

namespace {

/// Each line is the value of a run: those that open.
std::vector<SharedRun> runsIn(QByteArrayView input)
{
    std::vector<SharedRun> runs;
    for (const QByteArray& value : input.toByteArray().split('\n')) {
        const QByteArray document = documentHead(DocumentVersion, tests::fuzz::hashOf(value)) + value + "}\n";
        const auto opened = fromDocument(document, QStringLiteral("a.versus.json"));
        if (const auto* run = std::get_if<SharedRun>(&opened)) {
            runs.push_back(*run);
        }
    }
    return runs;
}

/// What they make together, or nothing where one was refused.
QByteArray merged(const std::vector<SharedRun>& runs)
{
    Merger merger;
    for (const SharedRun& run : runs) {
        if (const auto refusal = merger.add(*run, QStringLiteral("a"))) {
            tests::fuzz::promise(!refusal->isEmpty());
            return {};
        }
    }
    return toDocument(*merger.result());
}

} // namespace

/// The order does not matter, and what was merged opens again and is a whole of its own.
void tests::fuzz::parse(QByteArrayView input)
{
    const std::vector<SharedRun> runs = runsIn(input);
    if (runs.empty()) {
        return;
    }
    const QByteArray document = merged(runs);
    promise(document == merged(std::vector(runs.rbegin(), runs.rend())));
    if (!document.isEmpty()) {
        const auto again = fromDocument(document, QStringLiteral("a.versus.json"));
        const auto* run = std::get_if<SharedRun>(&again);
        promise(run != nullptr && merged({ *run }) == document);
    }
}
