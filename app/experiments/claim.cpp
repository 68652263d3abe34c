// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/claim.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

std::optional<double> numberOrNothing(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Test parseTest(const QJsonObject& object)
{
    Test test;
    test.experiment = object["experiment"_L1].toString();
    test.figure = object["figure"_L1].toString();
    test.unit = object["unit"_L1].toString();
    for (const auto& name : object["beside"_L1].toArray()) {
        test.beside.append(name.toString());
    }
    test.bounds = { .low = numberOrNothing(object["at_least"_L1]), .high = numberOrNothing(object["at_most"_L1]) };
    test.meaning = object["meaning"_L1].toString();
    test.onlyConsistent = object["only_consistent"_L1].toBool();
    return test;
}

/// What is wrong with a claim, without a full stop; empty: nothing.
QString faultOf(const Claim& claim)
{
    if (claim.id.isEmpty() || claim.section.isEmpty() || claim.text.isEmpty()) {
        return u"it needs id, section and text"_s;
    }
    if (!claim.test) {
        return {};
    }
    if (claim.test->experiment.isEmpty() || claim.test->figure.isEmpty() || claim.test->meaning.isEmpty()) {
        return u"its test needs experiment, figure and meaning"_s;
    }
    return claim.test->bounds == Bounds {} ? u"its test needs at_least, at_most or both"_s : QString();
}

} // namespace

QString Test::spokenMeaning() const
{
    return QCoreApplication::translate("Claims", meaning.toUtf8().constData());
}

std::variant<QList<Claim>, QString> parseClaims(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        return u"The claims are no JSON array: %1."_s.arg(error.errorString());
    }
    QList<Claim> claims;
    for (const auto& value : document.array()) {
        Claim claim;
        claim.id = value["id"_L1].toString();
        claim.section = value["section"_L1].toString();
        claim.text = value["text"_L1].toString();
        claim.source = value["source"_L1].toString();
        if (value["test"_L1].isObject()) {
            claim.test = parseTest(value["test"_L1].toObject());
        }
        if (const QString fault = faultOf(claim); !fault.isEmpty()) {
            return u"Claim \"%1\" cannot be used: %2."_s.arg(claim.id, fault);
        }
        if (findClaim(claims, claim.id) != nullptr) {
            return u"Claim \"%1\" is there twice."_s.arg(claim.id);
        }
        claims.append(claim);
    }
    return claims;
}

const QList<Claim>& builtinClaims()
{
    static const QList<Claim> claims = [] {
        QFile file(u":/experiments/claims.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return QList<Claim>();
        }
        const auto parsed = parseClaims(file.readAll());
        const auto* list = std::get_if<QList<Claim>>(&parsed);
        Q_ASSERT(list != nullptr);
        return *list;
    }();
    return claims;
}

const Claim* findClaim(const QList<Claim>& claims, const QString& id)
{
    const auto found = std::ranges::find(claims, id, &Claim::id);
    return found == claims.cend() ? nullptr : &*found;
}

} // namespace app::experiments
