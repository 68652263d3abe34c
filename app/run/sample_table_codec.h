// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/sample_table.h"

#include <QByteArray>
#include <QLatin1String>

#include <array>
#include <utility>

namespace app::run {

/// The columns of a sample table under the names that they have in a run document: what both writing and reading walk
/// through. Internal to app/run.
class SampleTableCodec
{
public:
    using Column = SampleTable::Column;

    /// Name of each column of numbers and where it is. Columns that the table does not hold are empty.
    template <typename Table> static auto columns(Table& table)
    {
        return std::array {
            std::pair { "start_ns", &table.m_start },
            std::pair { "intended_ns", &table.m_intended },
            std::pair { "first_byte_ns", &table.m_firstByte },
            std::pair { "last_byte_ns", &table.m_lastByte },
            std::pair { "dns_ns", &table.m_dns },
            std::pair { "connect_ns", &table.m_connect },
            std::pair { "tls_ns", &table.m_tls },
            std::pair { "status", &table.m_status },
            std::pair { "hops", &table.m_hops },
            std::pair { "wire_bytes", &table.m_wireBytes },
            std::pair { "body_bytes", &table.m_bodyBytes },
            std::pair { "protocol", &table.m_protocol },
            std::pair { "reused", &table.m_reused },
        };
    }
    static auto& index(SampleTable& table) { return table.m_index; }
    static const auto& index(const SampleTable& table) { return table.m_index; }
    static auto& errors(SampleTable& table) { return table.m_errors; }
    static const auto& errors(const SampleTable& table) { return table.m_errors; }
    static auto& finalUrls(SampleTable& table) { return table.m_finalUrls; }
    static const auto& finalUrls(const SampleTable& table) { return table.m_finalUrls; }
};

} // namespace app::run
