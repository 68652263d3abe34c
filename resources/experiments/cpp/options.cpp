// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/options.h"

#include <algorithm>
#include <charconv>

namespace experiments {

namespace {

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

} // namespace

Options::Options(std::span<const std::string> args, const std::vector<std::string>& known)
{
    for (std::size_t i = 0; i < args.size(); i += 2) {
        const std::string name = args[i].starts_with("--") ? args[i].substr(2) : std::string();
        if (std::ranges::find(known, name) == known.end()) {
            throw Misuse(quoted(args[i]) + " is no option here; there are --" + joined(known, ", --"));
        }
        if (i + 1 == args.size()) {
            throw Misuse("--" + name + " needs a value");
        }
        m_values[name] = args[i + 1];
    }
}

std::string Options::text(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string() : found->second;
}

std::int64_t Options::number(const std::string& name, std::optional<std::int64_t> fallback, Bounds bounds) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end()) {
        if (!fallback) {
            throw Misuse("--" + name + " is missing");
        }
        return *fallback;
    }
    const std::string& text = found->second;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < bounds.low || value > bounds.high) {
        throw Misuse("--" + name + " must be a whole number from " + std::to_string(bounds.low) + " to "
            + std::to_string(bounds.high) + ", not " + quoted(text));
    }
    return value;
}

std::string joined(const std::vector<std::string>& words, std::string_view separator)
{
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) {
            text += separator;
        }
        text += word;
    }
    return text;
}

} // namespace experiments
