// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/completion.h"
#include "app/commands/help_formats.h"

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// A description between the brackets of _arguments.
QString bracketed(const QString& description)
{
    QString text = brief(description);
    text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1);
    return u'[' + text + u']';
}

/// How _arguments completes a value: ":NAME:ACTION"; nothing for an option without one.
QString value(const QString& name, Offer offer, const QStringList& words)
{
    switch (offer) {
    case Offer::Nothing:
        return {};
    case Offer::Words:
        return u":%1:(%2)"_s.arg(name, words.join(u' '));
    case Offer::Files:
        return u":%1:_files"_s.arg(name);
    case Offer::Unknown:
        break;
    }
    return u":%1: "_s.arg(name);
}

/// '(-o --output)'{-o+,--output=}'[…]:RUN:_files': the names exclude each other, and take a value beside or behind.
QString specification(const Syntax& syntax, const QCommandLineOption& option)
{
    const Offer offer = offerFor(syntax, option);
    const QString rest
        = quoted(bracketed(option.description()) + value(option.valueName(), offer, syntax.wordsOf(option)));
    const QStringList names = withDashes(option);
    QStringList taking;
    for (const QString& name : names) {
        const bool isLong = name.startsWith("--"_L1);
        taking.append(offer == Offer::Nothing ? name : name + (isLong ? u'=' : u'+'));
    }
    if (taking.size() == 1) {
        return taking.constFirst() + rest;
    }
    return quoted(u'(' + names.join(u' ') + u')') + u'{' + taking.join(u',') + u'}' + rest;
}

QString commandBranch(const QString& name, const Syntax& syntax)
{
    QStringList lines;
    for (const QCommandLineOption& option : syntax.shownOptions()) {
        lines.append(specification(syntax, option));
    }
    if (!syntax.arguments.isEmpty()) {
        const QString argument = syntax.arguments.constFirst().name;
        lines.append(quoted(u'*' + value(argument, offerForArguments(syntax), syntax.words.value(argument))));
    }
    return u"    %1)\n        _arguments \\\n            %2\n        ;;\n"_s.arg(
        name, lines.join(" \\\n            "_L1));
}

constexpr QStringView Frame(uR"(#compdef versus
# Completion of versus in zsh, written by "versus --help-as zsh".

_versus() {
    local -a commands
    commands=(
%1    )
    if ((CURRENT == 2)); then
        _describe command commands
        _files
        return
    fi
    local command=$words[2]
    shift words
    ((CURRENT--))
    case $command in
%2    esac
}

_versus "$@"
)");

} // namespace

QString zshCompletion(const Commands& commands)
{
    QString names;
    QString branches;
    for (const auto& command : commands) {
        names += u"        %1\n"_s.arg(quoted(command->name() + u':' + command->summary()));
        branches += commandBranch(command->name(), command->syntax());
    }
    return Frame.arg(names, branches);
}

} // namespace app::commands
