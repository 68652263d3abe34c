// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/evaluations.h"
#include "app/experiments/fingerprint.h"
#include "app/experiments/makers.h"
#include "app/experiments/start_work.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("StartExperiment", text);
}

QList<fetch::EngineEntry> engines()
{
    return fetch::readCatalogue(fetch::manifestFolders());
}

} // namespace

Experiment startExperiment()
{
    return { .word = u"start"_s,
        .title = tr("Starting"),
        .question = tr("How soon is a program of each language ready to fetch, and what does it hold then?"),
        .method
        = tr("Each engine is started, gets its settings and an empty list, says that it is ready, and is ended. "
             "The time counts from starting its process to that word. A small launcher, the same for all, "
             "starts it, and its time is part of the figure. Memory is what the engine's own process holds at "
             "that moment."),
        .heldEqual = tr("Settings, launcher, limits and threads. Every engine is ready to fetch but has opened no "
                        "connection. A fresh process each time, in shuffled rounds."),
        .cannotShow = tr("A first start after the machine was switched on, when programs come from the disk. Nor other "
                         "programs: what a start costs is mostly what a program loads, here an HTTP client with TLS."),
        .makeWork = [] { return std::make_unique<StartWork>(engines(), startSettings); },
        .evaluate = startFindings,
        .fingerprints = [] { return fingerprintsOf({ engines() }, startContestants()); } };
}

} // namespace app::experiments
