// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace app::experiments {

/// Counts of values in rising bins: bin i holds values from lower[i] up to lower[i + 1].
struct Histogram
{
    QString unit; ///< "ns"
    QList<qint64> lower;
    QList<qint64> count; ///< as long as lower

    bool operator==(const Histogram&) const = default;
};

/// A value over time.
struct Series
{
    QList<qint64> atNs; ///< since the start of the measured part
    QList<qint64> values;

    bool operator==(const Series&) const = default;
};

/// What one contestant did with one case in one round, in a fresh process: the unit of evidence. The names of figures,
/// histograms and series are those of the experiment protocol (resources/schemas/experiment-protocol-1.schema.json) or,
/// of an engine, those of fetch_trial.h and start_trial.h; figures are in ns or bytes, as their names end, or counts.
struct Trial
{
    int round = 0; ///< from 1; 0 is the warm-up, which does not count
    int position = 0; ///< place in the shuffled order of its round, from 0
    QString contestant; ///< go, rust, cpp, qt
    QString caseName; ///< "1000", "nbody"
    QMap<QString, QString> versions; ///< of compiler and libraries
    bool debugBuild = false;
    QString check; ///< what was computed: equal for all contestants of a case, or no time counts
    QMap<QString, qint64> figures;
    QMap<QString, Histogram> histograms;
    QMap<QString, Series> series;
    QString failure; ///< a sentence; empty: it ended well

    [[nodiscard]] bool ok() const { return failure.isEmpty(); }
    /// A debug build is no evidence, whatever it says.
    [[nodiscard]] bool counts() const { return ok() && !debugBuild && round > 0; }
    bool operator==(const Trial&) const = default;
};

} // namespace app::experiments
