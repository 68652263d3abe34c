// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app::lab {

using Clock = std::chrono::steady_clock;

/// Counts since the server's start. The lab's own paths (/lab/…) are not requests here, their connections are counted.
struct Stats
{
    std::uint64_t requests = 0;
    std::uint64_t connectionsOpened = 0;
    std::uint64_t connectionsOpen = 0; ///< a client that left while its delay runs counts until the delay is over
    std::uint64_t connectionsMost = 0; ///< open at once
};

[[nodiscard]] std::string toJson(const Stats& stats);

/// When each request came and when its answer was out: the last 1,000,000 since reset(). Memory is taken as entries
/// come, 24 bytes each, never by copying what is there: recording must not show in the delays.
class Record final
{
public:
    using Id = std::uint64_t; ///< in the order of arrival, never used twice

    Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;

    Id arrived(std::string_view path, std::uint32_t connection, Clock::time_point time);
    /// The last byte of the answer was handed to the system. Ignored for an entry that is no longer kept.
    void answered(Id id, Clock::time_point time);
    void reset();

    [[nodiscard]] Id begin() const { return m_begin; }
    [[nodiscard]] Id end() const { return m_end; }
    /// The entries from `from` to before `to` that are kept, as JSON Lines; `answered_ns` is null where none was.
    [[nodiscard]] std::string toJsonLines(Id from, Id to) const;

    static constexpr std::size_t capacity = 1'000'000;
    static constexpr std::size_t mostPathBytes = std::size_t { 64 }
        << 20; ///< for all different paths; more are "(other)"

private:
    struct Entry
    {
        std::int64_t arrivedNs;
        std::int64_t answeredNs; ///< 0 = not
        std::uint32_t path; ///< index into m_paths
        std::uint32_t connection;
    };

    std::uint32_t indexOf(std::string_view path);

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };

    std::vector<Entry> m_ring; ///< entry `id` is at id % capacity
    Id m_begin = 0;
    Id m_end = 0;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_indices;
    std::vector<std::string_view> m_paths; ///< into m_indices; the first is "(other)"
    std::size_t m_pathBytes = 0;
};

} // namespace app::lab
