// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace app::fetch {

/// The words that the engine protocol has for the values of one enumeration.
template <typename Value, std::size_t Count> struct Words
{
    std::array<std::pair<Value, QLatin1String>, Count> pairs;

    [[nodiscard]] constexpr QLatin1String of(Value value) const
    {
        for (const auto& [candidate, word] : pairs) {
            if (candidate == value) {
                return word;
            }
        }
        return {};
    }

    [[nodiscard]] std::optional<Value> find(QStringView text) const
    {
        for (const auto& [value, candidate] : pairs) {
            if (candidate == text) {
                return value;
            }
        }
        return std::nullopt;
    }
};

} // namespace app::fetch
