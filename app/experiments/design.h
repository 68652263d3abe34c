// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app::experiments {

/// One thing that every contestant is asked to do.
struct Case
{
    QString name; ///< unique in its experiment: "1000", "nbody"
    QString title; ///< for people: "1,000 tasks"
    QStringList arguments; ///< of the experiment program, behind the experiment's word
    QStringList contestants; ///< those that it is for; empty: all
};

/// How an experiment of programs is carried out.
struct Design
{
    QList<Case> cases;
    QStringList contestants; ///< ids of the programs: go, rust, cpp
    int rounds = 5;
    int warmUps = 1; ///< rounds before the first, which do not count
};

/// One trial to be made.
struct Step
{
    int round = 0;
    int position = 0; ///< in its round
    QString contestant;
    Case what;
};

/// Every contestant with every case that is for it once a round. Cases are shuffled per round by `seed`, and the
/// contestants within each case, so that those that are held against each other run one after the other. The same on
/// every machine.
[[nodiscard]] QList<Step> stepsOf(const Design& design, quint64 seed);

} // namespace app::experiments
