// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/compare_command.h"

#include "app/commands/compare_job.h"
#include "app/commands/engine_source.h"
#include "app/commands/options.h"
#include "app/commands/run_output.h"
#include "app/commands/shard_options.h"
#include "app/commands/url_source.h"
#include "app/report/summary_json.h"
#include "app/report/summary_text.h"
#include "app/run/condition.h"
#include "app/run/engine_key.h"
#include "app/run/machines.h"
#include "app/text/printable.h"
#include "app/urls/presets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <variant>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

constexpr double LongestTimeout = 3600;
constexpr double LowestRate = 0.01;
constexpr double HighestRate = 1e6;

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("Commands", text, disambiguation, n);
}

/// "both" comes last: each engine takes part in the other two.
QStringList profileWords()
{
    return { u"level-field"_s, u"as-written"_s, u"both"_s };
}

QStringList httpWords()
{
    return { u"1.1"_s, u"auto"_s };
}

run::Setup readSetup(const QCommandLineParser& parser, OptionReader& options)
{
    run::Setup setup;
    fetch::Plan& plan = setup.plan;
    const bool asWritten = options.choice(u"profile"_s, profileWords()) == 1;
    plan.profile = asWritten ? fetch::Profile::AsWritten : fetch::Profile::LevelField;
    plan.concurrency = parser.isSet(u"concurrency"_s) || !asWritten
        ? options.integer(u"concurrency"_s, asWritten ? 0 : 1, fetch::Plan::MaxConcurrency)
        : 0;
    plan.poolSize = plan.concurrency;
    plan.totalTimeout = options.seconds(u"timeout"_s, LongestTimeout);
    plan.connectTimeout = plan.totalTimeout;
    if (parser.isSet(u"rate"_s)) {
        plan.schedule = fetch::Schedule::Constant;
        plan.ratePerSecond = options.number(u"rate"_s, LowestRate, HighestRate);
    }
    plan.http = options.choice(u"http"_s, httpWords()) == 1 ? fetch::HttpVersion::Auto : fetch::HttpVersion::Http11;
    if (const QString caFile = parser.value(u"ca-file"_s); !caFile.isEmpty()) {
        plan.caFile = QFileInfo(caFile).absoluteFilePath();
    }
    plan.redirectLimit = guardsPrivate(parser) ? 0 : plan.redirectLimit;
    setup.rounds = options.integer(u"rounds"_s, 1, 10000);
    setup.seed = options.unsignedInteger(u"seed"_s, QRandomGenerator::global()->generate64());
    return setup;
}

/// Strangers' servers are asked politely: how many requests each host will get.
void sayRequests(const run::Setup& setup, Console& console)
{
    QMap<QString, qint64> hosts;
    for (const qint32 place : run::placesOfShard(setup.plan.urls.size(), setup.sharding, setup.shard)) {
        const QByteArray& url = setup.plan.urls[place];
        const QUrl parsed(QString::fromUtf8(url));
        if (!run::usesLab({ url })) {
            ++hosts[parsed.host(QUrl::FullyEncoded)];
        }
    }
    const qint64 times = qint64(setup.rounds + setup.warmUps) * setup.engines.size();
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
        console.err << tr("%1 will get %n request(s).", nullptr, int(*it * times)).arg(it.key()) << Qt::endl;
    }
}

bool anyFailed(const run::Run& run)
{
    return std::ranges::any_of(
        run.parts, [](const run::SharedRound& part) { return part->failure || part->samples.errorCount() > 0; });
}

/// No engine got to its end in any round: there is nothing to compare.
bool allEnginesBroken(const run::Run& run)
{
    return !run.parts.empty()
        && std::ranges::all_of(run.parts, [](const run::SharedRound& part) { return !part->done; });
}

/// Writes what was asked for; the sentence says what could not be written.
std::optional<QString> writeResults(const run::Run& run, const QCommandLineParser& parser, Console& console)
{
    const QString path = parser.value(u"output"_s);
    std::optional<QString> problem = writeRun(run, path, console);
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(report::summaryJson(run)).toJson() << Qt::flush;
    } else {
        // With the document on standard output the table would spoil it.
        (path == u'-' ? console.err : console.out) << text::printableLines(report::summaryText(run)) << Qt::flush;
    }
    return problem;
}

/// The conditions of --fail-if; on a bad one the sentence that says what is wrong with it.
std::variant<QList<run::Condition>, QString> readConditions(const QCommandLineParser& parser)
{
    QList<run::Condition> conditions;
    for (const QString& text : parser.values(u"fail-if"_s)) {
        QString problem;
        const auto condition = run::Condition::parse(text, problem);
        if (!condition) {
            return tr("--fail-if \"%1\" cannot be read: %2").arg(text, problem);
        }
        conditions.append(*condition);
    }
    return conditions;
}

/// Whether the gate closes: a condition holds, or cannot be judged. Each that closes it is named.
bool gateCloses(const QList<run::Condition>& conditions, const run::Run& run, Console& console)
{
    bool closes = false;
    for (const run::Condition& condition : conditions) {
        const run::Condition::Verdict verdict = condition.judge(run);
        if (verdict.holds.value_or(true)) {
            console.complain(verdict.sentence);
            closes = true;
        }
    }
    return closes;
}

} // namespace

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::summary() const
{
    return tr("measure engines side by side over the same URLs, in shuffled rounds");
}

Syntax CompareCommand::syntax() const
{
    return {
        .arguments = { { u"URL"_s, tr("What to fetch; - reads a list from standard input."), u"[URL...|-]"_s } },
        .options = {
        { u"urls"_s, tr("Read URLs from this file: text, CSV, HTML, Markdown or a link file."), u"FILE"_s },
        { u"list"_s,
            tr("A list that comes with Versus: demo, article, or stalled-lab, which shows at --rate 1000 what an open "
               "loop is for."),
            u"NAME"_s },
        { u"lab"_s, tr("Without URLs: the demo list, served by the local test server.") },
        { u"engines"_s,
            tr("Engines to compare, by commas; one named twice shows the noise, and go@as-written sets a profile "
               "for one. Default: qt,go,rust."),
            u"LIST"_s },
        { u"profile"_s,
            tr("level-field: the same limits for all; as-written: each language's defaults; both: each engine in both, "
               "to see what its defaults are worth."),
            u"PROFILE"_s, u"level-field"_s },
        { u"rounds"_s, tr("Rounds that count; one more goes before them to warm up."), u"N"_s, u"10"_s },
        { u"concurrency"_s, tr("Fetches at once, 1 to 1024; as-written: 0 is no limit, and its default."), u"N"_s,
            u"6"_s },
        { u"rate"_s, tr("Start N fetches a second, whatever the answers; latency then counts from the intended start."),
            u"N"_s },
        { u"timeout"_s, tr("Deadline of each fetch."), u"SECONDS"_s, u"10"_s },
        { u"http"_s, tr("HTTP version: 1.1, or auto for HTTP/2 where the server offers it."), u"VERSION"_s, u"1.1"_s },
        { u"ca-file"_s, tr("Trust the authorities in this PEM file too."), u"FILE"_s },
        refusePrivateOption(),
        { u"seed"_s, tr("Seed of the shuffles, to repeat a run."), u"S"_s },
        { u"shard"_s,
            tr("Measure part I of N of the list, I from 0 to N - 1, with the same options and the same --seed on every "
               "machine; versus merge puts the shards together. Without it: JOB_COMPLETION_INDEX and VERSUS_SHARDS, then "
               "SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT of the environment."),
            u"I/N"_s },
        { u"replicate"_s, tr("Each shard measures the whole list, not its part of it.") },
        { u"start-at"_s,
            tr("Wait for this moment, so that machines start together: ISO 8601, in UTC unless it says otherwise, such "
               "as 2026-11-24T12:00:00Z, or @SECONDS since 1970."),
            u"TIME"_s },
        { { u"o"_s, u"output"_s }, tr("Save the run here (NAME.versus.json); - is standard output."), u"RUN"_s },
        { u"json"_s, tr("Print the summary as JSON.") },
        { u"fail-if"_s, tr("End with status 1 if this holds, such as 'rust.p99 > 1.2 * go.p99'. May be given again."),
            u"EXPRESSION"_s },
        },
        .words = { { u"list"_s, urls::presetNames() }, { u"profile"_s, profileWords() }, { u"http"_s, httpWords() } },
    };
}

Exit CompareCommand::run(const QCommandLineParser& parser, Console& console) const
{
    OptionReader options(parser);
    run::Setup setup = readSetup(parser, options);
    const QList<fetch::EngineEntry> catalogue = fetch::readCatalogue(fetch::manifestFolders());
    if (parser.value(u"output"_s) == u'-' && parser.isSet(u"json"_s)) {
        console.complain(tr("--json and -o - both want standard output. Save the run to a file."));
        return Exit::BadUsage;
    }
    if (options.error()) {
        console.complain(*options.error());
        return Exit::BadUsage;
    }
    if (const auto problem = whyNoRunAt(parser.value(u"output"_s))) {
        console.complain(*problem);
        return Exit::BadUsage;
    }
    const auto conditions = readConditions(parser);
    if (const auto* problem = std::get_if<QString>(&conditions)) {
        console.complain(*problem);
        return Exit::BadUsage;
    }
    const UrlSource source = readUrls(parser, console);
    if (source.error) {
        console.complain(*source.error);
        return Exit::BadUsage;
    }
    setup.plan.urls = source.urls;
    CompareTiming timing;
    if (const auto problem = takeShard(parser, setup, timing, console)) {
        console.complain(*problem);
        return Exit::BadUsage;
    }
    const EngineChoice engines = chooseEngines(catalogue, options.list(u"engines"_s));
    if (engines.error) {
        console.complain(*engines.error);
        return Exit::EngineMissing;
    }
    const bool both = parser.value(u"profile"_s) == profileWords().constLast();
    setup.engines = both ? run::inBothProfiles(engines.ids) : engines.ids;
    const auto asWritten
        = [&setup](const QString& key) { return run::profileOf(key, setup.plan.profile) == fetch::Profile::AsWritten; };
    if (guardsPrivate(parser) && std::ranges::any_of(setup.engines, asWritten)) {
        console.complain(tr("--refuse-private needs the profile level-field for every engine: by their own defaults "
                            "they follow redirects to anywhere."));
        return Exit::BadUsage;
    }
    for (const QString& note : engines.notes) {
        console.complain(note);
    }
    sayRequests(setup, console);

    CompareJob job(setup, catalogue, console, timing);
    QCoreApplication::exec();
    console.clearProgress();
    if (job.error()) {
        console.complain(*job.error());
        return Exit::BadUsage;
    }
    if (const auto problem = writeResults(*job.run(), parser, console)) {
        console.complain(*problem);
        return Exit::BadUsage;
    }
    if (job.interrupted()) {
        return Exit::Interrupted;
    }
    if (allEnginesBroken(*job.run())) {
        return Exit::EngineMissing;
    }
    const bool closed = gateCloses(std::get<QList<run::Condition>>(conditions), *job.run(), console);
    const bool lacking = anyFailed(*job.run()) || job.run()->partial || source.refused > 0;
    return closed || lacking ? Exit::SomeFailed : Exit::Done;
}

} // namespace app::commands
