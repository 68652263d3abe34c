// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure.h"

#include "app/measure/interval.h"
#include "app/measure/moments.h"

#include <algorithm>
#include <cmath>

namespace app::experiments {

namespace {

bool allAboveZero(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return value > 0; });
}

} // namespace

const Figure* findFigure(const QList<Figure>& figures, const QString& name)
{
    const auto found = std::ranges::find(figures, name, &Figure::name);
    return found == figures.cend() ? nullptr : &*found;
}

std::optional<Figure> meanFigure(const Figure& named, std::span<const double> perRound)
{
    if (perRound.empty()) {
        return std::nullopt;
    }
    Figure figure = named;
    figure.value = measure::mean(perRound);
    figure.rounds = int(perRound.size());
    if (const auto interval = measure::meanInterval(perRound)) {
        figure.low = interval->low;
        figure.high = interval->high;
    }
    return figure;
}

std::optional<Figure> amountFigure(const Figure& named, std::span<const double> perRound)
{
    if (!allAboveZero(perRound)) {
        return meanFigure(named, perRound);
    }
    const std::vector<double> ones(perRound.size(), 1.0);
    return ratioFigure(named, perRound, ones);
}

std::optional<Figure> ratioFigure(
    const Figure& named, std::span<const double> dividends, std::span<const double> divisors)
{
    if (dividends.size() != divisors.size() || !allAboveZero(dividends) || !allAboveZero(divisors)) {
        return std::nullopt;
    }
    std::vector<double> logs;
    for (size_t i = 0; i < dividends.size(); ++i) {
        logs.push_back(std::log(dividends[i] / divisors[i]));
    }
    return ratioFigure(named, logs);
}

std::optional<Figure> ratioFigure(const Figure& named, std::span<const double> logRatios)
{
    const auto ratio = measure::ratioOverRounds(logRatios);
    if (!ratio) {
        return std::nullopt;
    }
    Figure figure = named;
    figure.value = ratio->ratio;
    figure.low = ratio->low;
    figure.high = ratio->high;
    figure.rounds = ratio->rounds;
    return figure;
}

std::optional<Figure> geometricFigure(const Figure& named, std::span<const std::vector<double>> ratios)
{
    if (ratios.empty()) {
        return std::nullopt;
    }
    std::vector<double> logs(ratios.front().size(), 0);
    for (const std::vector<double>& one : ratios) {
        if (one.size() != logs.size() || !allAboveZero(one)) {
            return std::nullopt;
        }
        for (size_t round = 0; round < one.size(); ++round) {
            logs[round] += std::log(one[round]) / double(ratios.size());
        }
    }
    return ratioFigure(named, logs);
}

} // namespace app::experiments
