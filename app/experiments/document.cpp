// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/document.h"

#include "app/experiments/measurements_json.h"
#include "app/run/environment.h"
#include "app/run/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;
using run::DocumentError;
using run::DocumentErrorKind;

constexpr QByteArrayView Beginning(R"({"format":"versus-experiments")");
constexpr QByteArrayView Ending("}\n");

QString tr(const char* text)
{
    return QCoreApplication::translate("ResultsDocument", text);
}

QJsonObject toJson(const QMap<QString, QString>& words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        object.insert(it.key(), *it);
    }
    return object;
}

QMap<QString, QString> wordsFrom(const QJsonObject& object)
{
    QMap<QString, QString> words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.insert(it.key(), it.value().toString());
    }
    return words;
}

QJsonObject toJson(const Trial& trial)
{
    QJsonObject object {
        { u"round"_s, trial.round },
        { u"position"_s, trial.position },
        { u"contestant"_s, trial.contestant },
        { u"case"_s, trial.caseName },
        { u"versions"_s, toJson(trial.versions) },
        { u"debug_build"_s, trial.debugBuild },
        { u"check"_s, trial.check },
        { u"failure"_s, trial.failure },
    };
    writeMeasurements(trial, object);
    return object;
}

QJsonObject toJson(const Result& result)
{
    QJsonArray trials;
    for (const Trial& trial : result.trials) {
        trials.append(toJson(trial));
    }
    return {
        { u"experiment"_s, result.experiment },
        { u"quick"_s, result.quick },
        { u"seed"_s, QString::number(result.seed) },
        { u"rounds"_s, result.rounds },
        { u"environment"_s, run::environmentJson(result.environment) },
        { u"started"_s, result.started.toUTC().toString(Qt::ISODateWithMs) },
        { u"partial"_s, result.partial },
        { u"not_measured"_s, result.notMeasured },
        { u"programs"_s, toJson(result.programs) },
        { u"trials"_s, trials },
    };
}

/// Nothing where the object is no trial of an experiment of so many rounds.
std::optional<Trial> trialFrom(const QJsonObject& object, int rounds)
{
    Trial trial;
    trial.round = object["round"_L1].toInt(rounds + 1);
    trial.position = object["position"_L1].toInt(-1);
    trial.contestant = object["contestant"_L1].toString();
    trial.caseName = object["case"_L1].toString();
    trial.versions = wordsFrom(object["versions"_L1].toObject());
    trial.debugBuild = object["debug_build"_L1].toBool();
    trial.check = object["check"_L1].toString();
    trial.failure = object["failure"_L1].toString();
    const bool good = trial.round <= rounds && trial.position >= 0 && !trial.contestant.isEmpty()
        && !trial.caseName.isEmpty() && readMeasurements(object, trial);
    return good ? std::optional(trial) : std::nullopt;
}

SharedResult resultFrom(const QJsonObject& object)
{
    constexpr int MostRounds = 100'000;
    auto result = std::make_shared<Result>();
    result->experiment = object["experiment"_L1].toString();
    result->quick = object["quick"_L1].toBool();
    result->seed = object["seed"_L1].toString().toULongLong();
    result->rounds = object["rounds"_L1].toInt(-1);
    result->environment = run::environmentFromJson(object["environment"_L1].toObject());
    result->started = QDateTime::fromString(object["started"_L1].toString(), Qt::ISODateWithMs);
    result->partial = object["partial"_L1].toBool();
    result->notMeasured = object["not_measured"_L1].toString();
    result->programs = wordsFrom(object["programs"_L1].toObject());
    if (result->experiment.isEmpty() || result->rounds < 0 || result->rounds > MostRounds
        || !result->started.isValid()) {
        return {};
    }
    for (const QJsonValue& value : object["trials"_L1].toArray()) {
        const auto trial = trialFrom(value.toObject(), result->rounds);
        if (!trial) {
            return {};
        }
        result->trials.append(*trial);
    }
    return result;
}

DocumentError damaged(const QString& name)
{
    return { DocumentErrorKind::Damaged,
        tr("%1 is damaged: its content does not agree with its checksum. Use another copy of it.").arg(name) };
}

/// The value of "results" if the checksum agrees with it.
std::variant<QByteArray, DocumentError> checkedValue(QByteArrayView bytes, const QString& name)
{
    static const QRegularExpression introduction(
        uR"re(^\{"format":"versus-experiments","version":([0-9]{1,9}),"sha256":"([0-9a-f]{64})","results":)re"_s);
    constexpr qsizetype longest = 256;
    if (!bytes.startsWith(Beginning)) {
        return DocumentError { DocumentErrorKind::NotARun,
            tr("%1 holds no results of experiments. Choose a file that \"versus experiment -o\" wrote.").arg(name) };
    }
    const auto match = introduction.match(QString::fromLatin1(bytes.first(std::min(longest, bytes.size()))));
    if (match.hasMatch() && match.captured(1).toInt() > ResultsVersion) {
        return DocumentError { DocumentErrorKind::NewerFormat,
            tr("%1 was written by a newer Versus (format %2; this one reads up to %3). Update Versus to open it.")
                .arg(name, match.captured(1))
                .arg(ResultsVersion) };
    }
    if (!match.hasMatch() || match.captured(1).toInt() < 1 || !bytes.endsWith(Ending)) {
        return damaged(name);
    }
    const QByteArray value = bytes.sliced(match.capturedLength()).chopped(Ending.size()).toByteArray();
    const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
    return hash == match.captured(2).toLatin1() ? std::variant<QByteArray, DocumentError>(value) : damaged(name);
}

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

bool holdsResults(const QString& path)
{
    QFile file(path);
    return !run::whyNoPlainFile(path) && file.open(QIODevice::ReadOnly)
        && QByteArrayView(file.read(Beginning.size())) == Beginning;
}

QByteArray toDocument(const Results& results)
{
    QJsonArray array;
    for (const SharedResult& result : results) {
        array.append(toJson(*result));
    }
    const QByteArray value = QJsonDocument(array).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
    return Beginning + ",\"version\":" + QByteArray::number(ResultsVersion) + ",\"sha256\":\"" + hash
        + "\",\"results\":" + value + Ending;
}

std::variant<Results, DocumentError> fromDocument(QByteArrayView bytes, const QString& name)
{
    const auto value = checkedValue(bytes, name);
    if (const auto* error = std::get_if<DocumentError>(&value)) {
        return *error;
    }
    const QJsonDocument document = QJsonDocument::fromJson(std::get<QByteArray>(value));
    Results results;
    for (const QJsonValue& one : document.array()) {
        const SharedResult result = resultFrom(one.toObject());
        if (!result) {
            return DocumentError { DocumentErrorKind::Damaged,
                tr("%1 cannot be read: a value in it is out of range. Use another copy of it.").arg(name) };
        }
        results.append(result);
    }
    return results;
}

std::optional<DocumentError> saveResults(const Results& results, const QString& path)
{
    if (const auto reason = run::writeWholeFile(path, toDocument(results))) {
        return DocumentError { DocumentErrorKind::CannotWrite,
            tr("%1 cannot be written: %2. Choose another folder, or free some space.").arg(path, *reason) };
    }
    return std::nullopt;
}

std::variant<Results, DocumentError> loadResults(const QString& path)
{
    const QString name = fileName(path);
    QFile file(path);
    if (const auto reason = run::whyNoPlainFile(path)) {
        return DocumentError { DocumentErrorKind::CannotRead, tr("%1 cannot be read: %2.").arg(name, *reason) };
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return DocumentError { DocumentErrorKind::CannotRead,
            tr("%1 cannot be read: %2. Check the name and whether you may read it.").arg(name, file.errorString()) };
    }
    if (file.size() > MaxResultsBytes) {
        return DocumentError { DocumentErrorKind::TooLarge,
            tr("%1 is larger than %2 MiB, the most that Versus opens.").arg(name).arg(MaxResultsBytes >> 20) };
    }
    return fromDocument(file.readAll(), name);
}

} // namespace app::experiments
