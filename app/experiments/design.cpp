// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/design.h"

#include "app/run/scheduler.h"

namespace app::experiments {

namespace {

/// 0 to count - 1 as words: the scheduler shuffles words.
QStringList places(qsizetype count)
{
    QStringList words;
    for (qsizetype i = 0; i < count; ++i) {
        words.append(QString::number(i));
    }
    return words;
}

} // namespace

QList<Step> stepsOf(const Design& design, quint64 seed)
{
    QList<Step> steps;
    for (int round = 1 - design.warmUps; round <= design.rounds; ++round) {
        int position = 0;
        for (const QString& place : run::shuffled(places(design.cases.size()), seed, round)) {
            const quint64 ownSeed = seed + place.toULongLong() + 1;
            const Case& what = design.cases[place.toLongLong()];
            for (const QString& contestant : run::shuffled(design.contestants, ownSeed, round)) {
                if (what.contestants.isEmpty() || what.contestants.contains(contestant)) {
                    steps.append({ .round = round, .position = position++, .contestant = contestant, .what = what });
                }
            }
        }
    }
    return steps;
}

} // namespace app::experiments
