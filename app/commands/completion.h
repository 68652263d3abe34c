// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/syntax.h"

namespace app::commands {

/// What a shell can offer behind an option or for an argument.
enum class Offer {
    Nothing, ///< the option takes no value
    Words, ///< those of the syntax
    Files,
    Unknown, ///< a number, a URL: nothing that a shell could know
};

[[nodiscard]] Offer offerFor(const Syntax& syntax, const QCommandLineOption& option);
/// What the command's arguments may be; Unknown where it has none.
[[nodiscard]] Offer offerForArguments(const Syntax& syntax);

/// The first sentence of a description, without its end mark: what fits beside a word.
[[nodiscard]] QString brief(const QString& description);
/// All that --help shows as options of the command, with their dashes.
[[nodiscard]] QStringList dashedOptions(const Syntax& syntax);

} // namespace app::commands
