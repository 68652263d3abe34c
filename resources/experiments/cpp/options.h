// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace experiments {

/// What the program was asked wrongly, as a sentence without its full stop: it ends with status 2.
class Misuse : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The pairs --name value of the command line.
class Options
{
public:
    /// Throws Misuse, as number() does.
    Options(std::span<const std::string> args, const std::vector<std::string>& known);

    /// The option, or an empty text.
    [[nodiscard]] std::string text(const std::string& name) const;

    struct Bounds
    {
        std::int64_t low;
        std::int64_t high;
    };
    /// The option as a whole number within bounds. Without a fallback it must be given.
    [[nodiscard]] std::int64_t number(
        const std::string& name, std::optional<std::int64_t> fallback, Bounds bounds) const;

private:
    std::map<std::string, std::string> m_values;
};

[[nodiscard]] std::string joined(const std::vector<std::string>& words, std::string_view separator);

} // namespace experiments
