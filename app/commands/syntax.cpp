// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/syntax.h"

#include <QCoreApplication>

namespace app::commands {

using namespace Qt::StringLiterals;

void Syntax::declareTo(QCommandLineParser& parser) const
{
    parser.addHelpOption();
    for (const Argument& argument : arguments) {
        parser.addPositionalArgument(argument.name, argument.description, argument.usage);
    }
    parser.addOptions(options);
}

QList<QCommandLineOption> Syntax::shownOptions() const
{
    QList<QCommandLineOption> shown { QCommandLineOption(
        { u"h"_s, u"help"_s }, QCoreApplication::translate("Commands", "Tell what the command takes.")) };
    for (const QCommandLineOption& option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp)) {
            shown.append(option);
        }
    }
    return shown;
}

QStringList Syntax::wordsOf(const QCommandLineOption& option) const
{
    return words.value(option.names().constLast());
}

QStringList withDashes(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    return names;
}

} // namespace app::commands
