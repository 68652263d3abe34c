// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace app::experiments {

/// A number that an experiment found, with its uncertainty: what tables print and verdicts are passed on.
struct Figure
{
    QString name; ///< unique in its experiment: "go_stack_bytes"
    QString title; ///< for people: "Stack of a waiting goroutine"
    QString unit; ///< "B", "µs", "ratio", "" (a count)
    double value = 0;
    std::optional<double> low; ///< of the 95 % interval over the rounds; nothing where there is none
    std::optional<double> high;
    int rounds = 0;

    bool operator==(const Figure&) const = default;
};

/// The figure of this name, or nothing.
[[nodiscard]] const Figure* findFigure(const QList<Figure>& figures, const QString& name);

/// The mean over rounds with Student's interval (measure/interval.h). Nothing without a value.
[[nodiscard]] std::optional<Figure> meanFigure(const Figure& named, std::span<const double> perRound);
/// Of times and amounts of memory, which are never below 0 and vary by shares: the mean of the logarithms, turned back
/// (the geometric mean), so that the interval never reaches below 0 either. With a 0 among them as meanFigure().
[[nodiscard]] std::optional<Figure> amountFigure(const Figure& named, std::span<const double> perRound);
/// The ratio of two values measured in the same rounds: the mean of the logarithms, turned back.
[[nodiscard]] std::optional<Figure> ratioFigure(
    const Figure& named, std::span<const double> dividends, std::span<const double> divisors);
/// The same from one natural logarithm of a ratio a round.
[[nodiscard]] std::optional<Figure> ratioFigure(const Figure& named, std::span<const double> logRatios);
/// The geometric mean of several ratios: per round the mean over `ratios` of the logarithm; all have the same rounds.
[[nodiscard]] std::optional<Figure> geometricFigure(const Figure& named, std::span<const std::vector<double>> ratios);

} // namespace app::experiments
