// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/experiment_command.h"

#include "app/commands/experiment_job.h"
#include "app/commands/options.h"
#include "app/commands/run_output.h"
#include "app/experiments/assessment.h"
#include "app/report/experiments_json.h"
#include "app/report/experiments_text.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <variant>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;
using experiments::Assessment;
using experiments::Experiment;
using experiments::Results;
using experiments::Verdict;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

QStringList allWords()
{
    QStringList words;
    for (const Experiment& experiment : experiments::allExperiments()) {
        words.append(experiment.word);
    }
    return words;
}

QString listing()
{
    constexpr int widest = 8;
    QString text;
    for (const Experiment& experiment : experiments::allExperiments()) {
        text += u"%1  %2\n"_s.arg(experiment.word.leftJustified(widest), experiment.question);
    }
    return text;
}

/// The experiments asked for, each once and in the order of the article; a sentence where that is not clear.
std::variant<QStringList, QString> chosenWords(const QCommandLineParser& parser)
{
    const QStringList names = parser.positionalArguments();
    const QString all = allWords().join(", "_L1);
    if (parser.isSet(u"all"_s)) {
        return names.isEmpty() ? std::variant<QStringList, QString>(allWords())
                               : tr("Name experiments or give --all, not both.");
    }
    if (names.isEmpty()) {
        return tr("Name an experiment or give --all. There are: %1.").arg(all);
    }
    for (const QString& name : names) {
        if (experiments::findExperiment(name) == nullptr) {
            return tr("There is no experiment \"%1\". There are: %2.").arg(name, all);
        }
    }
    QStringList chosen = allWords();
    chosen.removeIf([&names](const QString& word) { return !names.contains(word); });
    return chosen;
}

/// What was measured here, and the claims that it decides.
Assessment assessed(const Results& results)
{
    Assessment assessment = experiments::assess(results, {}, experiments::presentNow());
    assessment.verdicts.removeIf([&assessment](const Verdict& verdict) {
        const experiments::Claim* claim = experiments::findClaim(experiments::builtinClaims(), verdict.claim);
        return experiments::findExamined(assessment, claim->test->experiment) == nullptr;
    });
    return assessment;
}

/// Writes what was asked for; the sentence says what could not be written.
std::optional<QString> writeResults(
    const Results& results, const Assessment& assessment, const QCommandLineParser& parser, Console& console)
{
    const QString path = parser.value(u"output"_s);
    std::optional<QString> problem = writeRun(results, path, console);
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(report::experimentsJson(assessment)).toJson() << Qt::flush;
    } else {
        // With the document on standard output the words would spoil it.
        (path == u'-' ? console.err : console.out)
            << text::printableLines(report::experimentsText(assessment)) << Qt::flush;
    }
    return problem;
}

bool anyFailed(const Results& results)
{
    return std::ranges::any_of(results, [](const experiments::SharedResult& result) {
        return !result->notMeasured.isEmpty() || !std::ranges::all_of(result->trials, &experiments::Trial::ok)
            || std::ranges::any_of(experiments::casesOf(*result),
                [&result](const QString& name) { return experiments::disagreement(*result, name).has_value(); });
    });
}

bool noneMeasured(const Results& results)
{
    return std::ranges::none_of(
        results, [](const experiments::SharedResult& result) { return result->notMeasured.isEmpty(); });
}

} // namespace

QString ExperimentCommand::name() const
{
    return u"experiment"_s;
}

QString ExperimentCommand::summary() const
{
    return tr("put the article's claims to the test on this machine");
}

Syntax ExperimentCommand::syntax() const
{
    return {
        .arguments = { { u"NAME"_s, tr("Experiments: %1.").arg(allWords().join(", "_L1)),
            u"[NAME...|--all|--list]"_s } },
        .options = {
        { u"all"_s, tr("All experiments, one after the other.") },
        { u"list"_s, tr("Say what there is, and measure nothing.") },
        { u"quick"_s, tr("Five short rounds, 10 to 30 seconds for each experiment; not final.") },
        { u"huge"_s, tr("Also 10,000,000 tasks, which takes up to 30 GB of memory.") },
        { u"seed"_s, tr("Seed of the shuffles, to repeat a run."), u"S"_s },
        { { u"o"_s, u"output"_s }, tr("Save the results here (NAME.versus.json); - is standard output."), u"RUN"_s },
        { u"json"_s, tr("Print figures and verdicts as JSON.") },
        },
        .words = { { u"NAME"_s, allWords() } },
    };
}

Exit ExperimentCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const auto refuse = [&console](const QString& sentence) {
        console.complain(sentence);
        return Exit::BadUsage;
    };
    if (parser.isSet(u"list"_s)) {
        console.out << listing() << Qt::flush;
        return Exit::Done;
    }
    const auto words = chosenWords(parser);
    if (const auto* problem = std::get_if<QString>(&words)) {
        return refuse(*problem);
    }
    if (parser.value(u"output"_s) == u'-' && parser.isSet(u"json"_s)) {
        return refuse(tr("--json and -o - both want standard output. Save the results to a file."));
    }
    if (const auto problem = whyNoRunAt(parser.value(u"output"_s))) {
        return refuse(*problem);
    }
    OptionReader options(parser);
    const experiments::Order order { .quick = parser.isSet(u"quick"_s),
        .seed = options.unsignedInteger(u"seed"_s, QRandomGenerator::global()->generate64()),
        .allowHuge = parser.isSet(u"huge"_s) };
    if (options.error()) {
        return refuse(*options.error());
    }
    const ExperimentJob job(std::get<QStringList>(words), order, console);
    QCoreApplication::exec();
    console.clearProgress();
    if (const auto problem = writeResults(job.results(), assessed(job.results()), parser, console)) {
        return refuse(*problem);
    }
    if (job.interrupted()) {
        return Exit::Interrupted;
    }
    if (noneMeasured(job.results())) {
        return Exit::EngineMissing;
    }
    return anyFailed(job.results()) ? Exit::SomeFailed : Exit::Done;
}

} // namespace app::commands
