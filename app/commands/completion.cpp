// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/completion.h"

#include <QRegularExpression>

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

/// The names that the commands give to what is a file.
bool isFile(const QString& name)
{
    return name == "FILE"_L1 || name == "RUN"_L1;
}

} // namespace

Offer offerFor(const Syntax& syntax, const QCommandLineOption& option)
{
    if (option.valueName().isEmpty()) {
        return Offer::Nothing;
    }
    if (!syntax.wordsOf(option).isEmpty()) {
        return Offer::Words;
    }
    return isFile(option.valueName()) ? Offer::Files : Offer::Unknown;
}

Offer offerForArguments(const Syntax& syntax)
{
    if (syntax.arguments.isEmpty()) {
        return Offer::Unknown;
    }
    const QString name = syntax.arguments.constFirst().name;
    if (syntax.words.contains(name)) {
        return Offer::Words;
    }
    return isFile(name) ? Offer::Files : Offer::Unknown;
}

QString brief(const QString& description)
{
    static const QRegularExpression rest(u"([.;] .*|\\.)$"_s);
    return QString(description).remove(rest);
}

QStringList dashedOptions(const Syntax& syntax)
{
    QStringList names;
    for (const QCommandLineOption& option : syntax.shownOptions()) {
        names += withDashes(option);
    }
    return names;
}

} // namespace app::commands
