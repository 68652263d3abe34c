// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/server.h"

#include <iosfwd>
#include <stop_token>
#include <string>
#include <vector>

namespace app::lab {

struct CommandOptions
{
    Options server = {};
    bool quiet = false; ///< no line for each request
    bool withParent = false; ///< ends with its standard input, so that it does not outlive who started it; no SIGINT
};

/// The lines that tell a program where the lab is, in this order: with TLS the TLS address, the plain address, the path
/// of the authority's certificate (PEM); without TLS the plain address alone. Then a line `NAME URL` for each TLS
/// fault.
[[nodiscard]] std::vector<std::string> addressLines(const Addresses& addresses);

/// Runs the lab until SIGTERM, SIGINT (without a parent), the end of standard input (with one) or `stop`. Writes the
/// addresses to `out`, at once, and then a line for each request to `log`. Returns the exit status: 0, or 2 where it
/// cannot start. Raises the process's limit of open files as far as it may.
[[nodiscard]] int runLab(
    const CommandOptions& options, std::ostream& out, std::ostream& log, const std::stop_token& stop = {});

} // namespace app::lab
