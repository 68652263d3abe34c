// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/completion.h"
#include "app/commands/help_formats.h"

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

/// "complete" for what stands behind one command.
QString line(const QString& command, const QString& rest)
{
    return u"complete -c versus -n '__fish_seen_subcommand_from %1' %2\n"_s.arg(command, rest);
}

QString optionLine(const QString& command, const Syntax& syntax, const QCommandLineOption& option)
{
    QString rest;
    for (const QString& name : option.names()) {
        rest += (name.size() == 1 ? u"-s "_s : u"-l "_s) + name + u' ';
    }
    switch (offerFor(syntax, option)) {
    case Offer::Nothing:
        break;
    case Offer::Words:
        rest += "-x -a "_L1 + quoted(syntax.wordsOf(option).join(u' ')) + u' ';
        break;
    case Offer::Files:
        rest += "-r "_L1;
        break;
    case Offer::Unknown:
        rest += "-x "_L1;
        break;
    }
    return line(command, rest + "-d "_L1 + quoted(brief(option.description())));
}

QString commandLines(const Command& command)
{
    const Syntax syntax = command.syntax();
    QString text = u"\ncomplete -c versus -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
        command.name(), quoted(command.summary()));
    const Offer offer = offerForArguments(syntax);
    if (offer == Offer::Words) {
        text += line(
            command.name(), "-f -a "_L1 + quoted(syntax.words.value(syntax.arguments.constFirst().name).join(u' ')));
    } else if (offer != Offer::Files) {
        text += line(command.name(), u"-f"_s);
    }
    for (const QCommandLineOption& option : syntax.shownOptions()) {
        text += optionLine(command.name(), syntax, option);
    }
    return text;
}

} // namespace

QString fishCompletion(const Commands& commands)
{
    QString text = u"# Completion of versus in fish, written by \"versus --help-as fish\".\n"_s;
    for (const auto& command : commands) {
        text += commandLines(*command);
    }
    return text;
}

} // namespace app::commands
