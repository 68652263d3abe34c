// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/completion.h"
#include "app/commands/help_formats.h"

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

/// What complete(1)'s "default" gives: the names of files. It is turned off where no file can be meant.
constexpr QLatin1String NoFiles("compopt +o default 2>/dev/null");

QString matching(const QStringList& words)
{
    return uR"(COMPREPLY=($(compgen -W '%1' -- "$word")))"_s.arg(words.join(u' '));
}

QString branch(const QStringList& patterns, const QString& action)
{
    return u"    %1)\n        %2\n        ;;\n"_s.arg(patterns.join(" | "_L1), action);
}

/// The values of one command's options, as branches on "$command $before".
QString valueBranches(const QString& command, const Syntax& syntax)
{
    QString text;
    for (const QCommandLineOption& option : syntax.shownOptions()) {
        QStringList patterns;
        for (const QString& name : withDashes(option)) {
            patterns.append(u"\"%1 %2\""_s.arg(command, name));
        }
        switch (offerFor(syntax, option)) {
        case Offer::Words:
            text += branch(patterns, matching(syntax.wordsOf(option)) + "\n        return"_L1);
            break;
        case Offer::Files:
            text += branch(patterns, u"return"_s);
            break;
        case Offer::Unknown:
            text += branch(patterns, NoFiles + "\n        return"_L1);
            break;
        case Offer::Nothing:
            break;
        }
    }
    return text;
}

/// The options and arguments of one command, as branches on "$command $word".
QString wordBranches(const QString& command, const Syntax& syntax)
{
    QString text = branch({ u"\"%1 -\"*"_s.arg(command) }, matching(dashedOptions(syntax)));
    switch (offerForArguments(syntax)) {
    case Offer::Words:
        text += branch({ u"\"%1 \"*"_s.arg(command) }, matching(syntax.words[syntax.arguments.constFirst().name]));
        break;
    case Offer::Files:
        break;
    case Offer::Nothing:
    case Offer::Unknown:
        text += branch({ u"\"%1 \"*"_s.arg(command) }, NoFiles);
        break;
    }
    return text;
}

constexpr QStringView Frame(uR"(# Completion of versus in bash, written by "versus --help-as bash".

_versus()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    # The shell cuts "--option=value" into three words.
    if [[ $word == "=" ]]; then
        word=
    elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(
            compgen -W '%1' -- "$word"
            compgen -f -- "$word"
        )
        return
    fi
    case "$command $before" in
%2    esac
    case "$command $word" in
%3    esac
}

complete -o filenames -o default -F _versus versus
)");

} // namespace

QString bashCompletion(const Commands& commands)
{
    QStringList first;
    QString values = branch({ u"\"--help-as --help-as\""_s }, matching(helpFormats()) + "\n        return"_L1);
    QString words;
    for (const auto& command : commands) {
        first.append(command->name());
        values += valueBranches(command->name(), command->syntax());
        words += wordBranches(command->name(), command->syntax());
    }
    first += { u"--help"_s, u"--help-as"_s, u"--version"_s };
    return Frame.arg(first.join(u' '), values, words);
}

} // namespace app::commands
