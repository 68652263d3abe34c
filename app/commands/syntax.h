// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace app::commands {

/// An argument without an option, as a parser takes it.
struct Argument
{
    QString name; ///< "URL"
    QString description; ///< sentences
    QString usage; ///< how often and what else: "[URL...|-]"
};

/// What a command takes: the one source of its parser, its --help, the man page and what shells complete.
struct Syntax
{
    QList<Argument> arguments;
    QList<QCommandLineOption> options; ///< without --help, which every command has
    /// Where only these words will do: of an option by its long name, of an argument by its name.
    QMap<QString, QStringList> words;

    void declareTo(QCommandLineParser& parser) const;
    /// The options that --help shows, --help itself first.
    [[nodiscard]] QList<QCommandLineOption> shownOptions() const;
    /// The words that may follow this option; none where it takes no value, or any.
    [[nodiscard]] QStringList wordsOf(const QCommandLineOption& option) const;
};

/// -o and --output of {"o", "output"}.
[[nodiscard]] QStringList withDashes(const QCommandLineOption& option);

} // namespace app::commands
