// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/conditions.h"
#include "app/charts/format.h"
#include "app/experiments/figure_words.h"
#include "app/language/numbers.h"
#include "app/report/sections.h"
#include "app/run/engine_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::report {

using namespace Qt::StringLiterals;
using experiments::Examined;
using experiments::Result;
using experiments::Trial;

namespace {

constexpr qsizetype ShownOfFingerprint = 16;

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// What makes the result weaker than it looks.
QStringList weaknesses(const Examined& examined)
{
    QStringList sentences;
    if (!examined.stale.isEmpty()) {
        sentences.append(tr("Stale: %1").arg(examined.stale));
    }
    if (!examined.result->notMeasured.isEmpty()) {
        sentences.append(tr("Not measured: %1").arg(examined.result->notMeasured));
    }
    if (examined.result->partial) {
        sentences.append(tr("It was stopped before its end: what was measured until then counts."));
    }
    if (examined.result->quick) {
        sentences.append(tr("A quick run, which is not final. Run it in full before you lean on it."));
    }
    return sentences;
}

QStringList verdictSentences(const Material& material, const QString& experiment)
{
    QStringList sentences;
    for (const experiments::Claim& claim : material.claims) {
        const experiments::Verdict* verdict = findVerdict(material.assessment, claim.id);
        if (claim.test && claim.test->experiment == experiment && verdict != nullptr) {
            sentences.append(tr("“%1” %2").arg(claim.text, verdict->sentence));
        }
    }
    return sentences;
}

Table figureTable(const Examined& examined)
{
    Table table { .caption = tr("Figures of “%1”").arg(examined.experiment->title),
        .headers = { tr("Figure"), tr("Value, with its 95 % interval"), tr("Rounds") },
        .rows = {},
        .numberColumns = { 1, 2 } };
    for (const experiments::Figure& figure : examined.findings.figures) {
        table.rows.append(Row { { figure.title }, { figureText(figure) }, { QString::number(figure.rounds) } });
    }
    return table;
}

QString versionsText(const Result& result, const QString& contestant)
{
    QStringList versions;
    for (const Trial& trial : result.trials) {
        if (trial.contestant == contestant) {
            for (auto it = trial.versions.cbegin(); it != trial.versions.cend(); ++it) {
                versions.append(it.key() + u' ' + *it);
            }
        }
    }
    versions.removeDuplicates();
    return versions.join(u", "_s);
}

bool isDebugBuild(const Result& result, const QString& contestant)
{
    return std::ranges::any_of(
        result.trials, [&](const Trial& trial) { return trial.contestant == contestant && trial.debugBuild; });
}

Table programTable(const Examined& examined)
{
    const Result& result = *examined.result;
    Table table { .caption = tr("Programs of “%1”").arg(examined.experiment->title),
        .headers = { tr("Program"), tr("Versions"), tr("Build"), tr("SHA-256 begins with") },
        .rows = {} };
    for (const QString& id : contestantsOf(result)) {
        table.rows.append(Row { { run::engineShortName(id) }, { versionsText(result, id) },
            { isDebugBuild(result, id) ? tr("debug") : tr("release") },
            { result.programs.value(id).left(ShownOfFingerprint) } });
    }
    return table;
}

Table conditionTable(const Examined& examined)
{
    const Result& result = *examined.result;
    const auto failed = std::ranges::count_if(result.trials, [](const Trial& trial) { return !trial.ok(); });
    return properties(tr("How “%1” was measured").arg(examined.experiment->title),
        { { tr("What was done"), examined.experiment->method }, { tr("Held equal"), examined.experiment->heldEqual },
            { tr("What it cannot show"), examined.experiment->cannotShow },
            { tr("Setting"), result.quick ? tr("quick") : tr("full") },
            { tr("Rounds asked for"), QString::number(result.rounds) },
            { tr("Trials"), tr("%1, of which %2 failed").arg(result.trials.size()).arg(failed) },
            { tr("Seed of the shuffles"), QString::number(result.seed) },
            { tr("Load before the start"), language::fixed(result.environment.loadBefore, 2) },
            { tr("Machine"), result.environment.host }, { tr("Started"), charts::momentText(result.started) } });
}

void appendChart(QList<Block>& blocks, const charts::Chart& chart)
{
    if (chart.emptyReason.isEmpty()) {
        blocks.append(chart);
    } else {
        blocks.append(Text { tr("No chart “%1”: %2").arg(chart.title, chart.emptyReason), Tone::Muted });
    }
}

Section experimentSection(const Material& material, const Examined& examined)
{
    Section section { .title = tr("%1 (%2)").arg(examined.experiment->title, examined.experiment->word) };
    QList<Block>& blocks = section.blocks;
    blocks.append(Text { examined.experiment->question, Tone::Lead });
    if (const QStringList weak = weaknesses(examined); !weak.isEmpty()) {
        blocks.append(Bullets { weak, Tone::Warning });
    }
    if (const QStringList verdicts = verdictSentences(material, examined.experiment->word); !verdicts.isEmpty()) {
        blocks.append(Bullets { verdicts });
    }
    for (const charts::Chart& chart : examined.findings.charts) {
        appendChart(blocks, chart);
    }
    if (!examined.findings.figures.isEmpty()) {
        blocks.append(figureTable(examined));
    }
    if (!examined.findings.notes.isEmpty()) {
        blocks.append(Text { tr("What failed, and what was left out:") });
        blocks.append(Bullets { examined.findings.notes });
    }
    blocks.append(conditionTable(examined));
    if (!contestantsOf(*examined.result).isEmpty()) {
        blocks.append(programTable(examined));
    }
    return section;
}

} // namespace

Section experimentsSection(const Material& material)
{
    Section section { .title = tr("Experiments") };
    for (const Examined& examined : material.assessment.examined) {
        section.sections.append(experimentSection(material, examined));
    }
    return section;
}

} // namespace app::report
