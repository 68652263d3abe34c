// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure_words.h"
#include "app/report/sections.h"
#include "app/run/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::report {

using namespace Qt::StringLiterals;
using experiments::Claim;
using experiments::Ruling;
using experiments::Verdict;

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Report", text, disambiguation, n);
}

Sign signOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Supported:
        return Sign::Supported;
    case Ruling::NotSupported:
        return Sign::NotSupported;
    case Ruling::Inconclusive:
        return Sign::Inconclusive;
    case Ruling::NotMeasured:
        return Sign::NotMeasured;
    case Ruling::Stale:
        return Sign::Stale;
    }
    return Sign::None;
}

/// A stale verdict says what it was; one by a quick run says so.
QString rulingText(const Claim& claim, const Verdict& verdict)
{
    QString text = rulingName(claim, verdict.ruling);
    if (verdict.ruling == Ruling::Stale) {
        text = tr("%1 (it was: %2)").arg(text, rulingName(claim, verdict.measured));
    }
    return verdict.quick && verdict.figure ? text + u'\n' + tr("(quick run)") : text;
}

QString numberText(const Verdict& verdict)
{
    if (!verdict.figure) {
        return verdict.sentence;
    }
    QStringList lines { verdict.figure->title + u": "_s + figureText(*verdict.figure) };
    for (const experiments::Figure& figure : verdict.beside) {
        lines.append(tr("beside it: %1: %2").arg(figure.title, figureText(figure)));
    }
    return lines.join(u'\n');
}

/// The bounds, and what the claim's words are taken to mean.
QString thresholdText(const Claim& claim, const Verdict& verdict)
{
    QStringList parts { experiments::boundsText(verdict.bounds, claim.test->unit) + u'.' };
    parts.last().front() = parts.last().front().toUpper();
    if (verdict.bounds != claim.test->bounds) {
        parts.append(tr("These bounds were set by the reader; the built-in ones are others."));
    }
    parts.append(claim.test->spokenMeaning());
    return parts.join(u'\n');
}

Row testedRow(const Claim& claim, const Verdict& verdict)
{
    return { { claim.text }, { rulingText(claim, verdict), signOf(verdict.ruling) }, { numberText(verdict) },
        { thresholdText(claim, verdict) }, { claim.test->experiment } };
}

Row reportedRow(const Claim& claim)
{
    return { { claim.text }, { tr("reported"), Sign::Reported }, { tr("Source: %1").arg(claim.source) },
        { tr("No verdict: it is told by others, and nothing here measures it.") }, {} };
}

qsizetype countOf(const Material& material, Ruling ruling)
{
    return std::ranges::count(material.assessment.verdicts, ruling, &Verdict::ruling);
}

qsizetype reportedCount(const Material& material)
{
    return std::ranges::count_if(
        material.claims, [](const Claim& claim) { return !claim.test && !claim.source.isEmpty(); });
}

QString verdictCounts(const Material& material)
{
    QStringList parts;
    for (const Ruling ruling :
        { Ruling::Supported, Ruling::NotSupported, Ruling::Inconclusive, Ruling::NotMeasured, Ruling::Stale }) {
        parts.append(tr("%1 %2").arg(countOf(material, ruling)).arg(rulingName(ruling)));
    }
    return tr("Of the article's %1 that can be measured: %2. %3 from their sources and have no verdict.")
        .arg(tr("%n claim(s)", nullptr, int(material.assessment.verdicts.size())), parts.join(u", "_s),
            tr("%n more is/are reported", nullptr, int(reportedCount(material))));
}

QString paceText(const Material& material)
{
    const auto& examined = material.assessment.examined;
    const auto quick = std::ranges::count_if(examined, [](const auto& one) { return one.result->quick; });
    if (quick == 0) {
        return tr("All experiments were run in full.");
    }
    return quick == examined.size()
        ? tr("All experiments were quick runs, which are not final.")
        : tr("%n of the %1 experiments was/were (a) quick run(s), which is/are not final.", nullptr, int(quick))
              .arg(examined.size());
}

/// Hosts and days of everything that was measured.
QString circumstances(const Material& material)
{
    QStringList machines;
    QStringList days;
    const auto note = [&](const run::Environment& machine, const QDateTime& started) {
        machines.append(tr("%1 (%2, %3, %4)")
                            .arg(machine.host, machine.processor, tr("%n core(s)", nullptr, machine.cores),
                                machine.operatingSystem));
        days.append(started.toUTC().date().toString(Qt::ISODate));
    };
    for (const experiments::Examined& one : material.assessment.examined) {
        note(one.result->environment, one.result->started);
    }
    for (const run::SharedRun& run : material.runs) {
        for (const run::Environment& environment : run::environmentsOf(*run)) {
            note(environment, run->started);
        }
    }
    machines.removeDuplicates();
    days.sort();
    const QString when = days.first() == days.last() ? days.first() : tr("%1 to %2").arg(days.first(), days.last());
    return tr("Measured on %1, %2.").arg(machines.join(tr(" and on ")), when);
}

} // namespace

QString summaryOf(const Material& material)
{
    if (material.isEmpty()) {
        return tr("Nothing was measured.");
    }
    QStringList sentences;
    if (material.hasExperiments()) {
        sentences.append(verdictCounts(material));
        sentences.append(paceText(material));
    }
    if (!material.runs.isEmpty()) {
        sentences.append(tr("%n comparison(s) of HTTP clients is/are in it.", nullptr, int(material.runs.size())));
    }
    sentences.append(circumstances(material));
    return sentences.join(u' ');
}

Section verdictSection(const Material& material)
{
    Table table { .caption = tr("The article's claims, and what this machine says to them"),
        .headers
        = { tr("Claim"), tr("Verdict"), tr("Number, with its 95 % interval"), tr("Held to"), tr("Experiment") },
        .rows = {} };
    QString section;
    for (const Claim& claim : material.claims) {
        const Verdict* verdict = findVerdict(material.assessment, claim.id);
        const bool tested = claim.test && verdict != nullptr;
        if (!tested && claim.source.isEmpty()) {
            continue; // an opinion, or a heading: nobody can measure it, and nobody is named for it
        }
        if (claim.section != section) {
            section = claim.section;
            table.rows.append(Row { { section } });
        }
        table.rows.append(tested ? testedRow(claim, *verdict) : reportedRow(claim));
    }
    return { .title = tr("Claims and verdicts"), .blocks = { table }, .sections = {} };
}

} // namespace app::report
