// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app::commands {

/// The words of "versus --help-as FORMAT".
[[nodiscard]] QStringList helpFormats();
/// What --help says of all commands, for another reader: "man" as a manual page, "bash", "zsh" and "fish" as what such
/// a shell completes. Nothing for another word.
[[nodiscard]] std::optional<QString> helpAs(const QString& format, const Commands& commands);

/// versus(1) in roff's man macros; ASCII alone.
[[nodiscard]] QString manualPage(const Commands& commands);
[[nodiscard]] QString bashCompletion(const Commands& commands);
[[nodiscard]] QString zshCompletion(const Commands& commands);
[[nodiscard]] QString fishCompletion(const Commands& commands);

} // namespace app::commands
