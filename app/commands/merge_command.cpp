// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/merge_command.h"

#include "app/commands/run_output.h"
#include "app/run/machine_warnings.h"
#include "app/run/merge.h"

#include <QCoreApplication>

#include <variant>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

QString MergeCommand::name() const
{
    return u"merge"_s;
}

QString MergeCommand::summary() const
{
    return tr("put the shards of one comparison together, which many machines measured");
}

Syntax MergeCommand::syntax() const
{
    return {
        .arguments = { { u"RUN"_s,
            tr("What versus compare --shard I/N saved on each machine, and what was merged before, in any order. A "
               "shard that is missing or was stopped is named in the result."),
            u"RUN..."_s } },
        .options
        = { { { u"o"_s, u"output"_s }, tr("Save the run here (NAME.versus.json); - is standard output."), u"RUN"_s } },
    };
}

Exit MergeCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const auto refuse = [&console](const QString& sentence) {
        console.complain(sentence);
        return Exit::BadUsage;
    };
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s)) {
        return refuse(tr("Name the shards and the run: versus merge shard-*.versus.json -o all.versus.json"));
    }
    if (const auto problem = whyNoRunAt(parser.value(u"output"_s))) {
        return refuse(*problem);
    }
    const auto merged = run::mergeDocuments(parser.positionalArguments());
    if (const auto* reason = std::get_if<QString>(&merged)) {
        return refuse(*reason);
    }
    const run::Run& run = *std::get<run::SharedRun>(merged);
    if (const auto problem = writeRun(run, parser.value(u"output"_s), console)) {
        return refuse(*problem);
    }
    for (const run::Warning& warning : run::machineWarnings(run)) {
        if (warning.kind == run::WarningKind::MissingShards || warning.kind == run::WarningKind::Partial) {
            console.complain(warning.sentence);
        }
    }
    return Exit::Done;
}

} // namespace app::commands
