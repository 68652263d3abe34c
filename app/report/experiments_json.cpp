// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/experiments_json.h"

#include "app/language/for_machines.h"
#include "app/run/environment.h"

#include <QJsonArray>

namespace app::report {

namespace {

using namespace Qt::StringLiterals;
using namespace experiments;

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Figure& figure)
{
    return {
        { u"name"_s, figure.name },
        { u"title"_s, figure.title },
        { u"unit"_s, figure.unit },
        { u"value"_s, figure.value },
        { u"low"_s, orNull(figure.low) },
        { u"high"_s, orNull(figure.high) },
        { u"rounds"_s, figure.rounds },
    };
}

QJsonArray toJson(const QList<Figure>& figures)
{
    QJsonArray array;
    for (const Figure& figure : figures) {
        array.append(toJson(figure));
    }
    return array;
}

/// By contestant; the first trial that tells them.
QJsonObject versions(const Result& result)
{
    QJsonObject object;
    for (const Trial& trial : result.trials) {
        if (!trial.versions.isEmpty() && !object.contains(trial.contestant)) {
            QJsonObject own;
            for (auto it = trial.versions.cbegin(); it != trial.versions.cend(); ++it) {
                own.insert(it.key(), *it);
            }
            object.insert(trial.contestant, own);
        }
    }
    return object;
}

QJsonObject toJson(const Examined& examined)
{
    const Result& result = *examined.result;
    return {
        { u"title"_s, examined.experiment->title },
        { u"quick"_s, result.quick },
        { u"rounds"_s, result.rounds },
        { u"seed"_s, QString::number(result.seed) },
        { u"started"_s, result.started.toUTC().toString(Qt::ISODate) },
        { u"partial"_s, result.partial },
        { u"not_measured"_s, result.notMeasured },
        { u"stale"_s, examined.stale },
        { u"environment"_s, run::environmentJson(result.environment) },
        { u"versions"_s, versions(result) },
        { u"figures"_s, toJson(examined.findings.figures) },
        { u"notes"_s, QJsonArray::fromStringList(examined.findings.notes) },
    };
}

QJsonObject toJson(const Verdict& verdict)
{
    const Claim* claim = findClaim(builtinClaims(), verdict.claim);
    Q_ASSERT(claim != nullptr && claim->test);
    const std::optional<Figure>& figure = verdict.figure;
    return {
        { u"claim"_s, verdict.claim },
        { u"text"_s, claim->text },
        { u"experiment"_s, claim->test->experiment },
        { u"figure"_s, claim->test->figure },
        { u"verdict"_s, toWord(verdict.ruling) },
        { u"when_measured"_s, toWord(verdict.measured) },
        { u"quick"_s, verdict.quick },
        { u"value"_s, figure ? QJsonValue(figure->value) : QJsonValue() },
        { u"unit"_s, figure ? QJsonValue(figure->unit) : QJsonValue() },
        { u"low"_s, figure ? orNull(figure->low) : QJsonValue() },
        { u"high"_s, figure ? orNull(figure->high) : QJsonValue() },
        { u"at_least"_s, orNull(verdict.bounds.low) },
        { u"at_most"_s, orNull(verdict.bounds.high) },
        { u"meaning"_s, claim->test->meaning },
        { u"beside"_s, toJson(verdict.beside) },
        { u"sentence"_s, verdict.sentence },
    };
}

} // namespace

QJsonObject experimentsJson(const Assessment& spoken)
{
    const language::ForMachines english;
    const Assessment assessment = experiments::assessForMachines(spoken);
    QJsonObject experiments;
    for (const Examined& examined : assessment.examined) {
        experiments.insert(examined.experiment->word, toJson(examined));
    }
    QJsonArray verdicts;
    for (const Verdict& verdict : assessment.verdicts) {
        verdicts.append(toJson(verdict));
    }
    return { { u"experiments"_s, experiments }, { u"verdicts"_s, verdicts } };
}

} // namespace app::report
