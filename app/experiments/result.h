// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial.h"
#include "app/run/run.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app::experiments {

/// The raw outcome of one experiment: every trial and the circumstances. Immutable once shared; every figure and
/// verdict is derived from it.
struct Result
{
    QString experiment; ///< word: "tasks"
    bool quick = false;
    quint64 seed = 0; ///< of the shuffles
    int rounds = 0; ///< asked for, without the warm-up
    run::Environment environment;
    QDateTime started; ///< UTC
    bool partial = false; ///< stopped before its end
    QString notMeasured; ///< why there is nothing, and what to do; empty: it was measured
    QMap<QString, QString> programs; ///< SHA-256 of each contestant's program: another makes the result stale
    QList<Trial> trials; ///< in the order in which they were made

    bool operator==(const Result&) const = default;
};

using SharedResult = std::shared_ptr<const Result>;

/// The trials of one contestant and case that count (Trial::counts), in the order of their rounds.
[[nodiscard]] QList<Trial> counted(const Result& result, const QString& contestant, const QString& caseName);
/// Contestants in the order in which they first appear; the cases likewise.
[[nodiscard]] QStringList contestantsOf(const Result& result);
[[nodiscard]] QStringList casesOf(const Result& result);

/// A sentence on contestants that computed different things in one case, or on a trial that failed; nothing where all
/// agree. No time of such a case counts.
[[nodiscard]] std::optional<QString> disagreement(const Result& result, const QString& caseName);

/// What is looked at in a trial, or nothing where it has none.
using TrialValue = std::function<std::optional<double>(const Trial&)>;

/// One value a round of each of several contestants in one case, over the rounds in which all of them ended well.
[[nodiscard]] std::vector<std::vector<double>> pairedValues(
    const Result& result, const QString& caseName, const QStringList& contestants, const TrialValue& value);
/// The figure of this name, or nothing.
[[nodiscard]] TrialValue figureNamed(const QString& name);

} // namespace app::experiments
