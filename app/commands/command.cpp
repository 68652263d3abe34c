// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include "app/commands/chart_command.h"
#include "app/commands/compare_command.h"
#include "app/commands/engines_command.h"
#include "app/commands/experiment_command.h"
#include "app/commands/fetch_command.h"
#include "app/commands/lab_command.h"
#include "app/commands/merge_command.h"
#include "app/commands/report_command.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app::commands {

using namespace Qt::StringLiterals;

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<FetchCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<ChartCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ExperimentCommand>());
    commands.push_back(std::make_unique<LabCommand>());
    commands.push_back(std::make_unique<EnginesCommand>());
    return commands;
}

Exit runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    command.syntax().declareTo(parser);
    // The parser takes the first for the program's name, and prints it in its usage line.
    if (!parser.parse(QStringList { "versus "_L1 + command.name() } + arguments)) {
        console.complain(QCoreApplication::translate("Commands", "%1. See: versus %2 --help")
                             .arg(parser.errorText().remove(QRegularExpression(u"\\.$"_s)), command.name()));
        return Exit::BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        QString help = parser.helpText();
        const QString program = QCoreApplication::arguments().constFirst();
        console.out << help.replace(help.indexOf(program), program.size(), "versus "_L1 + command.name()) << Qt::flush;
        return Exit::Done;
    }
    return command.run(parser, console);
}

QString overview()
{
    QString text = QCoreApplication::translate("Commands",
        "Usage: versus [FILE...]          open the window: articles (.md), URL lists, runs\n"
        "       versus COMMAND [OPTION...] [ARGUMENT...]\n\n"
        "Commands:\n");
    for (const auto& command : allCommands()) {
        text += u"  %1 %2\n"_s.arg(command->name().leftJustified(10), command->summary());
    }
    text += QCoreApplication::translate("Commands",
        "\nOptions:\n"
        "  --help            this text; \"versus COMMAND --help\" tells more\n"
        "  --help-as FORMAT  all of it as a man page (man), or as what a shell completes (bash, zsh, fish)\n"
        "  --version         the version of Versus\n"
        "\nExit status:\n");
    for (const ExitMeaning& meaning : exitMeanings()) {
        text += u"  %1  %2\n"_s.arg(int(meaning.exit), -3).arg(meaning.sentence);
    }
    return text;
}

} // namespace app::commands
