// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/verdict.h"

#include "app/experiments/figure_words.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Verdict", text);
}

/// What is counted, and not measured, needs no rounds.
bool isExact(const Figure& figure)
{
    return figure.low == figure.value && figure.high == figure.value;
}

/// What the figure says, whether or not it still holds.
Ruling rule(const Bounds& bounds, const std::optional<Figure>& figure)
{
    if (!figure) {
        return Ruling::NotMeasured;
    }
    if (!figure->low || !figure->high || (figure->rounds < FewestRounds && !isExact(*figure))) {
        return Ruling::Inconclusive;
    }
    if (bounds.hold(*figure->low) && bounds.hold(*figure->high)) {
        return Ruling::Supported;
    }
    // Bounds may lie within a wide interval whose ends are both outside: then nothing is known.
    const bool apart = (bounds.low && *figure->high < *bounds.low) || (bounds.high && *figure->low > *bounds.high);
    return apart ? Ruling::NotSupported : Ruling::Inconclusive;
}

QString sentenceOf(const Claim& claim, const Verdict& verdict, const Evidence& evidence)
{
    const QString measured = rulingName(claim, verdict.measured);
    if (!verdict.figure) {
        return tr("%1. %2").arg(measured.left(1).toUpper() + measured.mid(1), evidence.missing).trimmed();
    }
    const QString words = verdict.ruling == Ruling::Stale ? tr("stale (it was: %1)").arg(measured) : measured;
    const QString sentence = verdict.quick ? tr("%1: %2, by a quick run. %3") : tr("%1: %2. %3");
    return sentence.arg(figureText(*verdict.figure), words, evidence.stale).trimmed();
}

} // namespace

QLatin1String toWord(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Supported:
        return "supported"_L1;
    case Ruling::NotSupported:
        return "not supported"_L1;
    case Ruling::Inconclusive:
        return "inconclusive"_L1;
    case Ruling::NotMeasured:
        return "not measured"_L1;
    case Ruling::Stale:
        return "stale"_L1;
    }
    return {};
}

QString rulingName(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Supported:
        return tr("supported");
    case Ruling::NotSupported:
        return tr("not supported");
    case Ruling::Inconclusive:
        return tr("inconclusive");
    case Ruling::NotMeasured:
        return tr("not measured");
    case Ruling::Stale:
        return tr("stale");
    }
    return {};
}

QString rulingName(const Claim& claim, Ruling ruling)
{
    const bool consistent = ruling == Ruling::Supported && claim.test && claim.test->onlyConsistent;
    return consistent ? tr("consistent with the claim") : rulingName(ruling);
}

Verdict judge(const Claim& claim, const Bounds& bounds, const Evidence& evidence)
{
    Verdict verdict;
    verdict.claim = claim.id;
    verdict.bounds = bounds;
    verdict.figure = evidence.figure;
    verdict.beside = evidence.beside;
    verdict.quick = evidence.quick;
    verdict.measured = rule(bounds, evidence.figure);
    verdict.ruling = evidence.figure && !evidence.stale.isEmpty() ? Ruling::Stale : verdict.measured;
    verdict.sentence = sentenceOf(claim, verdict, evidence);
    return verdict;
}

} // namespace app::experiments
