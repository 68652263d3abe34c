// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <optional>

namespace app::commands {

/// The URLs that a command was given, in the order: arguments ("-": standard input), --urls FILE, --list NAME.
struct UrlSource
{
    QList<QByteArray> urls; ///< canonical
    qsizetype refused = 0; ///< each was named on standard error
    std::optional<QString> error; ///< nothing usable: why, and what to do
};

/// --refuse-private, for every command that fetches what it is given: readUrls() heeds it, and the plan of such a
/// command follows no redirect, which could lead where no URL may.
[[nodiscard]] QCommandLineOption refusePrivateOption();
[[nodiscard]] bool guardsPrivate(const QCommandLineParser& parser);

[[nodiscard]] UrlSource readUrls(const QCommandLineParser& parser, Console& console);

} // namespace app::commands
