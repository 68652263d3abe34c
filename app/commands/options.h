// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <chrono>
#include <optional>

namespace app::commands {

/// Reads the values of options, and remembers the first that is wrong, in a sentence.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] int integer(const QString& option, int least, int most);
    [[nodiscard]] quint64 unsignedInteger(const QString& option, quint64 fallback);
    [[nodiscard]] double number(const QString& option, double least, double most);
    [[nodiscard]] std::chrono::milliseconds seconds(const QString& option, double most);
    /// The place of the option's value in `words`.
    [[nodiscard]] qsizetype choice(const QString& option, const QStringList& words);
    /// A comma-separated list without empty parts.
    [[nodiscard]] QStringList list(const QString& option) const;

    [[nodiscard]] const std::optional<QString>& error() const { return m_error; }

private:
    void complain(const QString& option, const QString& expected);

    const QCommandLineParser& m_parser;
    std::optional<QString> m_error;
};

} // namespace app::commands
