// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "app/commands/syntax.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <vector>

namespace app::commands {

/// One command of the command line: "versus NAME …". Stateless between runs; one file each.
class Command
{
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< one line, for the list of commands
    [[nodiscard]] virtual Syntax syntax() const = 0; ///< its options and arguments
    [[nodiscard]] virtual bool draws() const { return false; } ///< needs fonts: a QApplication
    /// Does the work in the main thread, with an event loop of its own where it needs one.
    [[nodiscard]] virtual Exit run(const QCommandLineParser& parser, Console& console) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

[[nodiscard]] Commands allCommands();

/// Parses the arguments behind the command's name and runs it; says what is wrong with them otherwise.
[[nodiscard]] Exit runCommand(const Command& command, const QStringList& arguments, Console& console);

/// The text of "versus --help".
[[nodiscard]] QString overview();

} // namespace app::commands
