// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace app::commands {

/// versus merge: puts the shards of one comparison together again.
class MergeCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Syntax syntax() const override;
    [[nodiscard]] Exit run(const QCommandLineParser& parser, Console& console) const override;
};

} // namespace app::commands
