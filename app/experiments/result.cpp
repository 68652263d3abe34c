// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::experiments {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Experiments", text);
}

template <typename Member> QStringList distinct(const Result& result, const Member& member)
{
    QStringList words;
    for (const Trial& trial : result.trials) {
        if (!words.contains(trial.*member)) {
            words.append(trial.*member);
        }
    }
    return words;
}

} // namespace

QList<Trial> counted(const Result& result, const QString& contestant, const QString& caseName)
{
    QList<Trial> trials;
    std::ranges::copy_if(result.trials, std::back_inserter(trials), [&](const Trial& trial) {
        return trial.counts() && trial.contestant == contestant && trial.caseName == caseName;
    });
    std::ranges::stable_sort(trials, {}, &Trial::round);
    return trials;
}

QStringList contestantsOf(const Result& result)
{
    return distinct(result, &Trial::contestant);
}

QStringList casesOf(const Result& result)
{
    return distinct(result, &Trial::caseName);
}

std::optional<QString> disagreement(const Result& result, const QString& caseName)
{
    const Trial* first = nullptr;
    for (const Trial& trial : result.trials) {
        if (trial.caseName != caseName || !trial.ok()) {
            continue;
        }
        if (first != nullptr && trial.check != first->check) {
            return tr("In \"%1\" %2 computed %3 and %4 computed %5: no time of it counts.")
                .arg(caseName, first->contestant, first->check, trial.contestant, trial.check);
        }
        first = first == nullptr ? &trial : first;
    }
    return std::nullopt;
}

std::vector<std::vector<double>> pairedValues(
    const Result& result, const QString& caseName, const QStringList& contestants, const TrialValue& value)
{
    std::vector<std::vector<double>> columns(size_t(contestants.size()));
    for (int round = 1; round <= result.rounds; ++round) {
        std::vector<double> row;
        for (const QString& contestant : contestants) {
            for (const Trial& trial : result.trials) {
                const bool here = trial.round == round && trial.contestant == contestant && trial.caseName == caseName;
                if (const auto found = here && trial.counts() ? value(trial) : std::nullopt) {
                    row.push_back(*found);
                    break;
                }
            }
        }
        if (row.size() == columns.size()) {
            for (size_t i = 0; i < row.size(); ++i) {
                columns[i].push_back(row[i]);
            }
        }
    }
    return columns;
}

TrialValue figureNamed(const QString& name)
{
    return [name](const Trial& trial) {
        const auto found = trial.figures.constFind(name);
        return found == trial.figures.cend() ? std::nullopt : std::optional(double(*found));
    };
}

} // namespace app::experiments
