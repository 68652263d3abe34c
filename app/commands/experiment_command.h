// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace app::commands {

/// "versus experiment": the article's claims put to the test on this machine.
class ExperimentCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Syntax syntax() const override;
    [[nodiscard]] Exit run(const QCommandLineParser& parser, Console& console) const override;
};

} // namespace app::commands
