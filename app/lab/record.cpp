// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/record.h"

#include <algorithm>

namespace app::lab {

namespace {

constexpr std::string_view otherPaths = "(other)";
constexpr std::size_t bookkeeping = 96; ///< what keeping a path takes beside its bytes

std::int64_t toNs(Clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
}

void appendJsonString(std::string& json, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20 || byte >= 0x7f) {
            // Bytes of a request need not be UTF-8: each is told as the code point of its value.
            json += "\\u00";
            json += digits[byte >> 4U];
            json += digits[byte & 0xfU];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

std::string toJson(const Stats& stats)
{
    return R"({"requests":)" + std::to_string(stats.requests) + R"(,"connections_opened":)"
        + std::to_string(stats.connectionsOpened) + R"(,"connections_open":)" + std::to_string(stats.connectionsOpen)
        + R"(,"connections_most":)" + std::to_string(stats.connectionsMost) + "}\n";
}

Record::Record()
    : m_paths { otherPaths }
{
    m_ring.reserve(capacity); // the system gives the memory page by page, when it is written to
}

Record::Id Record::arrived(std::string_view path, std::uint32_t connection, Clock::time_point time)
{
    const Entry entry { toNs(time), 0, indexOf(path), connection };
    if (m_ring.size() < capacity) {
        m_ring.push_back(entry);
    } else {
        m_ring[m_end % capacity] = entry;
    }
    const Id id = m_end++;
    m_begin = std::max(m_begin, m_end - std::min<Id>(m_end, capacity));
    return id;
}

void Record::answered(Id id, Clock::time_point time)
{
    if (id >= m_begin && id < m_end) {
        m_ring[id % capacity].answeredNs = toNs(time);
    }
}

void Record::reset()
{
    m_begin = m_end;
    m_paths = { otherPaths };
    m_indices.clear();
    m_pathBytes = 0;
}

std::string Record::toJsonLines(Id from, Id to) const
{
    std::string lines;
    for (Id id = std::max(from, m_begin); id < std::min(to, m_end); ++id) {
        const Entry& entry = m_ring[id % capacity];
        lines += R"({"path":)";
        appendJsonString(lines, m_paths[entry.path]);
        lines += R"(,"connection":)" + std::to_string(entry.connection);
        lines += R"(,"arrived_ns":)" + std::to_string(entry.arrivedNs);
        lines += R"(,"answered_ns":)" + (entry.answeredNs == 0 ? "null" : std::to_string(entry.answeredNs)) + "}\n";
    }
    return lines;
}

std::uint32_t Record::indexOf(std::string_view path)
{
    if (const auto known = m_indices.find(path); known != m_indices.end()) {
        return known->second;
    }
    if (m_pathBytes + path.size() + bookkeeping > mostPathBytes) {
        return 0;
    }
    const auto index = static_cast<std::uint32_t>(m_paths.size());
    const auto added = m_indices.emplace(path, index).first;
    m_paths.emplace_back(added->first);
    m_pathBytes += path.size() + bookkeeping;
    return index;
}

} // namespace app::lab
