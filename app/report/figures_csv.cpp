// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/figures_csv.h"

#include "app/charts/table_text.h"
#include "app/language/for_machines.h"
#include "app/run/comparison.h"
#include "app/run/summary.h"

namespace app::report {

using namespace Qt::StringLiterals;
using experiments::Figure;

namespace {

constexpr int Digits = 12; ///< more than any clock has, and too few to show how doubles round

QString numberOrEmpty(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', Digits) : QString();
}

/// Cells of a figure, from its value on.
QStringList numbersOf(const Figure& figure)
{
    return { numberOrEmpty(figure.value), figure.unit, numberOrEmpty(figure.low), numberOrEmpty(figure.high),
        QString::number(figure.rounds) };
}

void addVerdicts(
    const QList<experiments::Claim>& claims, const experiments::Assessment& assessment, QList<QStringList>& rows)
{
    for (const experiments::Claim& claim : claims) {
        const experiments::Verdict* verdict = findVerdict(assessment, claim.id);
        if (!claim.test || verdict == nullptr) {
            continue;
        }
        QStringList row { u"verdict"_s, claim.test->experiment, claim.id, claim.text };
        row += verdict->figure ? numbersOf(*verdict->figure) : QStringList { {}, {}, {}, {}, {} };
        row += { toWord(verdict->ruling), numberOrEmpty(verdict->bounds.low), numberOrEmpty(verdict->bounds.high) };
        rows.append(row);
    }
}

void addFigures(const experiments::Assessment& assessment, QList<QStringList>& rows)
{
    for (const experiments::Examined& examined : assessment.examined) {
        for (const Figure& figure : examined.findings.figures) {
            rows.append(
                QStringList { u"figure"_s, examined.experiment->word, figure.name, figure.title } + numbersOf(figure));
        }
    }
}

void addSummary(const run::Run& run, const run::EngineSummary& summary, QList<QStringList>& rows)
{
    struct Named
    {
        QString name;
        std::optional<double> value;
        QString unit;
    };
    const QList<Named> figures {
        { u"samples"_s, double(summary.samples), {} },
        { u"errors"_s, double(summary.errors), {} },
        { u"p50"_s, summary.p50Us, u"µs"_s },
        { u"p90"_s, summary.p90Us, u"µs"_s },
        { u"p99"_s, summary.p99Us, u"µs"_s },
        { u"p99.9"_s, summary.p999Us, u"µs"_s },
        { u"min"_s, summary.minUs, u"µs"_s },
        { u"max"_s, summary.maxUs, u"µs"_s },
        { u"service_p50"_s, summary.serviceP50Us, u"µs"_s },
        { u"service_p99"_s, summary.serviceP99Us, u"µs"_s },
        { u"first_byte_p50"_s, summary.firstByteP50Us, u"µs"_s },
        { u"throughput"_s, summary.throughputPerSecond, u"fetches/s"_s },
        { u"peak_rss"_s, summary.peakRssBytes, u"B"_s },
        { u"idle_rss"_s, summary.idleRssBytes, u"B"_s },
        { u"cpu"_s, summary.cpuSeconds, u"s"_s },
        { u"ready"_s, summary.readyUs, u"µs"_s },
        { u"connections"_s, summary.connections, {} },
    };
    for (const Named& figure : figures) {
        if (figure.value) {
            rows.append({ u"summary"_s, run.name, summary.engine + u'.' + figure.name, summary.name,
                numberOrEmpty(figure.value), figure.unit, {}, {}, QString::number(summary.rounds) });
        }
    }
}

void addRun(const run::Run& run, QList<QStringList>& rows)
{
    for (const run::EngineSummary& summary : run::summarize(run)) {
        addSummary(run, summary, rows);
    }
    for (const run::Comparison& one : run::compareAll(run)) {
        rows.append({ u"comparison"_s, run.name, one.a + u'/' + one.b + u'.' + toWord(one.metric), one.sentence,
            numberOrEmpty(one.ratio), u"ratio"_s, numberOrEmpty(one.low), numberOrEmpty(one.high),
            QString::number(one.rounds) });
    }
}

} // namespace

QByteArray toFiguresCsv(const Material& material)
{
    charts::Table table { .headers = { u"kind"_s, u"of"_s, u"name"_s, u"title"_s, u"value"_s, u"unit"_s, u"low"_s,
                              u"high"_s, u"rounds"_s, u"verdict"_s, u"at_least"_s, u"at_most"_s },
        .rows = {} };
    const language::ForMachines english;
    const experiments::Assessment assessment = experiments::assessForMachines(material.assessment);
    addVerdicts(material.claims, assessment, table.rows);
    addFigures(assessment, table.rows);
    for (const run::SharedRun& run : material.runs) {
        addRun(*run, table.rows);
    }
    for (QStringList& row : table.rows) {
        row.resize(table.headers.size()); // every line has as many cells as the first
    }
    return charts::toCsv(table).toUtf8();
}

} // namespace app::report
