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

Ruling rule(const Bounds& bounds, const Evidence& evidence)
{
    if (!evidence.figure) {
        return Ruling::NotMeasured;
    }
    if (evidence.stale) {
        return Ruling::Stale;
    }
    const Figure& figure = *evidence.figure;
    if (!figure.low || !figure.high) {
        return Ruling::Inconclusive;
    }
    const bool lowHolds = bounds.hold(*figure.low);
    const bool highHolds = bounds.hold(*figure.high);
    if (lowHolds && highHolds) {
        return Ruling::Supported;
    }
    // Bounds may lie within a wide interval whose ends are both outside: then nothing is known.
    const bool apart = (bounds.low && *figure.high < *bounds.low) || (bounds.high && *figure.low > *bounds.high);
    return apart ? Ruling::NotSupported : Ruling::Inconclusive;
}

QString rulingWords(Ruling ruling, bool onlyConsistent)
{
    return ruling == Ruling::Supported && onlyConsistent ? tr("consistent with the claim") : rulingName(ruling);
}

} // namespace

QLatin1String toWord(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Supported:
        return "supported"_L1;
    case Ruling::NotSupported:
        return "not-supported"_L1;
    case Ruling::Inconclusive:
        return "inconclusive"_L1;
    case Ruling::NotMeasured:
        return "not-measured"_L1;
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

Verdict judge(const Claim& claim, const Bounds& bounds, const Evidence& evidence)
{
    Verdict verdict;
    verdict.claim = claim.id;
    verdict.bounds = bounds;
    verdict.figure = evidence.figure;
    verdict.ruling = rule(bounds, evidence);
    const QString ruling = rulingWords(verdict.ruling, claim.test && claim.test->onlyConsistent);
    verdict.sentence = verdict.figure
        ? tr("%1: %2.").arg(figureText(*verdict.figure), ruling)
        : tr("%1. %2").arg(ruling.left(1).toUpper() + ruling.mid(1), evidence.missing).trimmed();
    return verdict;
}

} // namespace app::experiments
