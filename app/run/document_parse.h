// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/document.h"

#include <stdexcept>
#include <string>

namespace app::run {

/// Values out of the JSON of a run document. Internal to app/run.

/// Thrown from here and caught where a document is read: text that is no JSON, or a value that a run cannot have.
class BadDocument : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Both take one JSON object, and room behind it that the parser may look at.

/// All fields of a run but its parts.
[[nodiscard]] RunHead parseHead(std::string& text);
/// One of the parts of `run`, which has all but its parts.
[[nodiscard]] SharedRound parsePart(std::string& text, const Run& run);

} // namespace app::run
