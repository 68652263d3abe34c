// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/conditions.h"
#include "app/charts/format.h"
#include "app/charts/kinds.h"
#include "app/language/numbers.h"
#include "app/report/sections.h"
#include "app/report/summary_table.h"
#include "app/run/comparison.h"
#include "app/run/machines.h"
#include "app/run/settings_table.h"
#include "app/run/two_runs.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

#include <memory>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostUrls = 50; ///< of a list: the run document has them all

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QStringList warningSentences(const run::Run& run)
{
    QStringList sentences;
    for (const run::Warning& warning : run::warnings(run)) {
        sentences.append(warning.sentence);
    }
    return sentences;
}

/// First what there is to say, then why nothing is said of the others.
void appendComparisons(QList<Block>& blocks, const QList<run::Comparison>& comparisons)
{
    Bullets told;
    Bullets untold { .items = {}, .tone = Tone::Muted };
    for (const run::Comparison& comparison : comparisons) {
        (comparison.ratio ? told : untold).items.append(comparison.sentence);
    }
    for (const Bullets& bullets : { told, untold }) {
        if (!bullets.items.isEmpty()) {
            blocks.append(bullets);
        }
    }
}

QStringList lostRounds(const run::Run& run)
{
    QStringList sentences;
    for (const run::SharedRound& part : run.parts) {
        if (part->failure) {
            sentences.append(tr("Round %1: %2").arg(part->round).arg(part->failure->sentence));
        }
    }
    return sentences;
}

Table summaryTable(const run::Run& run)
{
    Table table { .caption = tr("Figures of “%1”").arg(run.name), .headers = {}, .rows = {} };
    const QList<QStringList> rows = summaryRows(run);
    table.headers = rows.constFirst();
    for (const QStringList& cells : rows.sliced(1)) {
        Row row;
        for (const QString& cell : cells) {
            row.append({ cell });
        }
        table.rows.append(row);
    }
    table.numberColumns = numberColumnsOf(table.rows);
    return table;
}

/// Each machine of a merged run on its own.
void appendMachines(QList<Block>& blocks, const run::Run& run)
{
    if (!run::isOfSeveralMachines(run)) {
        return;
    }
    for (const run::SharedRun& machine : run::splitByMachine(std::make_shared<run::Run>(run))) {
        blocks.append(summaryTable(*machine));
        if (const QString finding = run::finding(*machine, run::Metric::Latency); !finding.isEmpty()) {
            blocks.append(Bullets { { finding } });
        }
    }
}

/// What the plan asks of every engine, beyond what the conditions say.
Table planTable(const run::Run& run)
{
    using std::chrono::duration;
    const fetch::Plan& plan = run.plan;
    const auto seconds = [](std::chrono::nanoseconds time) {
        return time.count() == 0 ? tr("none") : tr("%1 s").arg(charts::number(duration<double>(time).count()));
    };
    QStringList headers;
    for (const fetch::Header& header : plan.headers) {
        headers.append(QString::fromUtf8(header.name + ": " + header.value));
    }
    return properties(tr("The plan of “%1”").arg(run.name),
        { { tr("Time to connect, at most"), seconds(plan.connectTimeout) },
            { tr("Time of a whole fetch, at most"), seconds(plan.totalTimeout) },
            { tr("Redirects, at most"), QString::number(plan.redirectLimit) },
            { tr("Body, at most"), plan.bodyLimit == 0 ? tr("no limit") : charts::byteSize(double(plan.bodyLimit)) },
            { tr("Headers sent"), headers.join(u'\n') },
            { tr("Accept-Encoding"), QString::fromUtf8(plan.acceptEncoding) },
            { tr("Idle connections kept for each host"), QString::number(plan.poolSize) },
            { tr("Seed of the shuffles"), QString::number(run.seed) },
            { tr("Load before the start"), language::fixed(run.environment.loadBefore, 2) } });
}

Table urlTable(const run::Run& run)
{
    const qsizetype urls = run.plan.urls.size();
    Table table { .caption = urls > MostUrls
            ? tr("The first %1 of %2 URLs; the run has them all").arg(MostUrls).arg(urls)
            : tr("URLs of “%1”").arg(run.name),
        .headers = { tr("No."), tr("URL") },
        .rows = {} };
    for (qsizetype i = 0; i < std::min(urls, MostUrls); ++i) {
        table.rows.append(Row { { QString::number(i + 1) }, { QString::fromUtf8(run.plan.urls[i]) } });
    }
    return table;
}

/// "6 (Qt, Go); no limit (Rust)": each value with the engines that state it, so that the table stays narrow however
/// many take part.
QString statedValues(const run::SettingsTable& settings, const run::SettingRow& setting)
{
    QStringList parts;
    QStringList values = setting.values;
    values.removeDuplicates();
    for (const QString& value : values) {
        QStringList engines;
        for (qsizetype i = 0; i < setting.values.size(); ++i) {
            if (setting.values[i] == value) {
                engines.append(run::engineShortName(settings.engines[i]));
            }
        }
        const bool stated = !value.isEmpty();
        const QString words = stated ? value : tr("not stated");
        parts.append(values.size() == 1 ? words : tr("%1 (%2)").arg(words, engines.join(", "_L1)));
    }
    return parts.join(u'\n');
}

Table statedSettings(const run::Run& run, const run::SettingsTable& settings)
{
    Table table { .caption = tr("Settings in force in “%1”, as the engines state them").arg(run.name),
        .headers = { tr("Setting"), tr("Value"), tr("Why it differs") },
        .rows = {} };
    for (const run::SettingRow& setting : settings.rows) {
        table.rows.append(Row { { setting.name }, { statedValues(settings, setting) },
            { setting.differs ? setting.whyUnequal : QString() } });
    }
    return table;
}

Section runSection(const run::Run& run)
{
    Section section { .title = run.name };
    QList<Block>& blocks = section.blocks;
    if (const QString finding = run::finding(run, run::Metric::Latency); !finding.isEmpty()) {
        blocks.append(Text { finding, Tone::Lead });
    }
    if (const QStringList warnings = warningSentences(run); !warnings.isEmpty()) {
        blocks.append(Bullets { warnings, Tone::Warning });
    }
    blocks.append(summaryTable(run));
    appendComparisons(blocks, run::compareAll(run));
    appendMachines(blocks, run);
    if (const QStringList lost = lostRounds(run); !lost.isEmpty()) {
        blocks.append(Text { tr("Rounds that were lost:") });
        blocks.append(Bullets { lost });
    }
    blocks.append(Text { charts::conditions({ std::make_shared<run::Run>(run) }), Tone::Muted });
    blocks.append(planTable(run));
    blocks.append(urlTable(run));
    if (const run::SettingsTable settings = run::settingsTable(run); !settings.rows.isEmpty()) {
        blocks.append(statedSettings(run, settings));
    }
    return section;
}

/// What stands above all charts of the runs is said once, and not again at each.
void dropShared(charts::Chart& chart, const QList<run::SharedRun>& runs)
{
    chart.caption.clear();
    for (const run::SharedRun& run : runs) {
        const QStringList said = warningSentences(*run);
        chart.warnings.removeIf([&said](const QString& warning) { return said.contains(warning); });
    }
}

Section chartSection(const QList<run::SharedRun>& runs)
{
    Section section { .title = runs.size() > 1 ? tr("Charts of these runs, one over the other")
                                               : tr("Charts of “%1”").arg(runs.first()->name) };
    QStringList left;
    for (const charts::Kind kind : charts::allKinds()) {
        charts::Chart chart = charts::build(kind, runs);
        if (chart.emptyReason.isEmpty()) {
            dropShared(chart, runs);
            section.blocks.append(chart);
        } else {
            left.append(tr("%1: %2").arg(charts::kindName(kind), chart.emptyReason));
        }
    }
    if (!left.isEmpty()) {
        section.blocks.append(Text { tr("Charts with nothing to draw:"), Tone::Muted });
        section.blocks.append(Bullets { left, Tone::Muted });
    }
    return section;
}

Section twoRunsSection(const run::Run& before, const run::Run& after)
{
    Section section { .title = tr("“%1” against “%2”").arg(after.name, before.name) };
    appendComparisons(section.blocks, run::compareRuns(before, after));
    return section;
}

} // namespace

Section runsSection(const Material& material)
{
    Section section { .title = tr("Comparisons of HTTP clients") };
    for (const run::SharedRun& run : material.runs) {
        section.sections.append(runSection(*run));
    }
    if (material.runs.size() == 2) {
        section.sections.append(twoRunsSection(*material.runs.first(), *material.runs.last()));
    }
    section.sections.append(chartSection(material.runs));
    return section;
}

} // namespace app::report
