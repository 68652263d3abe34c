// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/report/sections.h"
#include "app/run/machines.h"
#include "app/run/warnings.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::report {

using namespace Qt::StringLiterals;
using experiments::Ruling;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// A machine and what was measured on it.
struct Machine
{
    run::Environment environment; ///< without the load, which is each measurement's own
    QStringList measured;
};

void noteMachine(QList<Machine>& machines, run::Environment environment, const QString& measured)
{
    environment.loadBefore = 0;
    auto found = std::ranges::find(machines, environment, &Machine::environment);
    if (found == machines.end()) {
        machines.append({ environment, {} });
        found = machines.end() - 1;
    }
    if (!found->measured.contains(measured)) {
        found->measured.append(measured);
    }
}

Table machineTable(const Machine& machine)
{
    const run::Environment& of = machine.environment;
    return properties(tr("Machine %1").arg(of.host),
        { { tr("Measured on it"), machine.measured.join(u", "_s) }, { tr("Processor"), of.processor },
            { tr("Cores that could be used"), of.cores > 0 ? QString::number(of.cores) : QString() },
            { tr("Memory"), of.memoryBytes > 0 ? charts::byteSize(double(of.memoryBytes)) : QString() },
            { tr("System"), of.operatingSystem }, { tr("Kernel"), of.kernel }, { tr("Versus"), of.versusVersion } });
}

QStringList unmeasured(const Material& material)
{
    QStringList sentences;
    for (const experiments::Claim& claim : material.claims) {
        const experiments::Verdict* verdict = findVerdict(material.assessment, claim.id);
        if (verdict != nullptr && verdict->ruling == Ruling::NotMeasured) {
            sentences.append(tr("“%1” %2").arg(claim.text, verdict->sentence));
        }
    }
    for (const experiments::Experiment& experiment : experiments::allExperiments()) {
        if (findExamined(material.assessment, experiment.word) == nullptr) {
            sentences.append(tr("The experiment “%1” was not run. Run: versus experiment %2")
                                 .arg(experiment.title, experiment.word));
        }
    }
    return sentences;
}

QStringList outdated(const Material& material)
{
    QStringList sentences;
    for (const experiments::Examined& one : material.assessment.examined) {
        if (!one.stale.isEmpty()) {
            sentences.append(
                tr("%1: %2 Run: versus experiment %3").arg(one.experiment->title, one.stale, one.experiment->word));
        }
    }
    return sentences;
}

} // namespace

Section machinesSection(const Material& material)
{
    QList<Machine> machines;
    for (const experiments::Examined& one : material.assessment.examined) {
        noteMachine(machines, one.result->environment, one.experiment->title);
    }
    for (const run::SharedRun& run : material.runs) {
        for (const run::Environment& environment : run::environmentsOf(*run)) {
            noteMachine(machines, environment, run->name);
        }
    }
    Section section { .title = tr("Environment") };
    for (const Machine& machine : machines) {
        section.blocks.append(machineTable(machine));
    }
    return section;
}

Section methodSection(const Material& material)
{
    QStringList rules {
        tr("The unit of evidence is the round: every contestant once, in an order that is shuffled anew for each "
           "round, "
           "each in a fresh process. A warm-up round does not count."),
        tr("A ratio is paired: it is worked out within each round, and the rounds are averaged on the scale of its "
           "logarithm. Its interval is that of Student's t over the rounds, at 95 %. Times and amounts of memory are "
           "averaged on that scale too: their means are geometric."),
        tr("An interval means: were the measurement repeated again and again on this machine, 95 of 100 such intervals "
           "would hold the true value. It says nothing of other machines."),
        tr("Where an interval of a ratio holds 1 there is no measurable difference. Where the rounds do not vary, or "
           "there is one alone, there is no interval. Significant is not large: look at the number too."),
        tr("Percentiles are nearest-rank. There is no p99 below 100 values and no p99.9 below 1,000."),
        tr("Memory is the peak of the process itself (VmHWM), not that of its parent."),
        tr("Fewer than %1 rounds are a quick look and not final.").arg(run::RoundsForAClaim),
    };
    if (material.hasExperiments()) {
        rules.append(
            tr("A claim is supported when the whole interval lies within its bounds, not supported when all of "
               "it lies outside, and inconclusive when a bound lies within it or there is no interval."));
        rules.append(tr("Outputs are held against each other first: no time counts of a case in which two contestants "
                        "computed different things."));
        rules.append(tr("A result is stale once its programs or the machine have changed since."));
    }
    if (!material.runs.isEmpty()) {
        rules.append(
            tr("Latency is from the start of a fetch to the last byte of its body; at a constant rate it counts "
               "from the moment at which the fetch was due. Starting the process is told apart."));
        rules.append(
            tr("There is no ratio of debug builds, nor of latencies for which the processors did not suffice."));
    }
    return { .title = tr("Method"), .blocks = { Bullets { rules } }, .sections = {} };
}

std::optional<Section> gapsSection(const Material& material)
{
    if (!material.hasExperiments()) {
        return std::nullopt;
    }
    Section section { .title = tr("What was not measured, and what no longer holds") };
    if (const QStringList sentences = unmeasured(material); !sentences.isEmpty()) {
        section.blocks.append(Text { tr("Not measured:") });
        section.blocks.append(Bullets { sentences });
    }
    if (const QStringList sentences = outdated(material); !sentences.isEmpty()) {
        section.blocks.append(Text { tr("Measured, but changed since:") });
        section.blocks.append(Bullets { sentences });
    }
    return section.blocks.isEmpty() ? std::nullopt : std::optional(section);
}

} // namespace app::report
